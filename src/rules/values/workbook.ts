import type { Cell } from '../../report/cell';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../rule';

/** Rules on the workbook in which a report stands: a report that came from elsewhere has nothing for them to look at. */

export const formulaReplaced = defineRule({
  id: 'formula-replaced',
  group: 'values',
  severity: 'error',
  meaning:
    'A cell that the workbook works out holds no formula of ours any more. Of a workbook alone. The next written summary brings the formula back.',
  source: { clause: 'Every computed cell of the workbook' },
  check: ({ workbook }) => {
    const { replaced, count } = workbook?.computed ?? { replaced: [], count: 0 };
    if (count === 0) return [notApplicable()];
    if (replaced.length === 0) return [pass];
    const tables = [...new Set(replaced.map(({ path }) => path.table))];
    return tables.flatMap((table) => replacedIn(table, replaced));
  },
});

/** One finding a table, with all its cells. */
function replacedIn(table: string, replaced: readonly Cell[]): Outcome[] {
  const cells = replaced.filter(({ path }) => path.table === table);
  const [first] = cells;
  return first === undefined
    ? []
    : [
        fail(first, {
          row: null,
          cells,
          values: { table: { kind: 'table', table }, count: cells.length },
        }),
      ];
}

export const textTooLong = defineRule({
  id: 'text-too-long',
  group: 'values',
  severity: 'warning',
  meaning:
    'A text is longer than its printed cell can show: a row of Excel is 409 points high at most, which is 27 lines. Of a workbook alone.',
  source: { clause: 'Every text of the workbook' },
  check: ({ workbook }) => {
    if (workbook === undefined) return [notApplicable()];
    if (workbook.cutTexts.length === 0) return [pass];
    return workbook.cutTexts.map(({ cell, shown, of }) =>
      fail(cell, { values: { field: { kind: 'field', field: cell.path }, shown, of } }),
    );
  },
});
