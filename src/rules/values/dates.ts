import { dateOf } from '../date-cell';
import { excerpt } from '../excerpt';
import type { DateFinding } from '../../reading/dates';
import { findingsInLetter } from '../../reading/letter';
import type { Column } from '../../form/types';
import { isEmpty, textOf, type Cell } from '../../report/cell';
import type { Readings } from '../readings';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../rule';
import { allCellsWhere, cellsWhere } from '../table-cells';

export const unreadableDate = defineRule({
  id: 'unreadable-date',
  group: 'values',
  severity: 'error',
  meaning: 'A cell for one day holds no date.',
  source: { clause: 'Every date of any form' },
  check: ({ report, readings }) =>
    allCellsWhere(report, ({ type }) => type === 'date').map((cell) => {
      if (isEmpty(cell)) return notApplicable(cell);
      // Of a day that does not exist there is a rule of its own.
      if (dateOf(cell) !== null || impossibleIn(cell, readings).length > 0) return pass;
      const text = textOf(cell);
      return fail(cell, {
        actual: text,
        values: { field: { kind: 'field', field: cell.path }, text: excerpt(text) },
      });
    }),
});

const isLetter = ({ role }: Column): boolean => role === 'letter';
const holdsDates = (column: Column): boolean =>
  column.type === 'date' || column.type === 'dates' || isLetter(column);

/** The dates of a cell that cannot be: no such day, or a range that ends before it begins. */
function impossibleIn(cell: Cell, readings: Readings, letter = false): readonly DateFinding[] {
  const findings = letter ? findingsInLetter(textOf(cell)) : readings.dateFindings(cell);
  return findings.filter(({ kind }) => kind === 'no-such-day' || kind === 'runs-backwards');
}

export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'values',
  severity: 'error',
  meaning:
    'A cell of dates or of a letter names a day that does not exist, or a range that ends before it begins, also beside good dates.',
  source: { clause: 'Form, heading, item 5; section 1, activities, date held; section 6, letters' },
  check: ({ report, readings }) =>
    report.form.tables.flatMap((table) =>
      cellsWhere(report, table, holdsDates).flatMap((cell): Outcome[] => {
        if (isEmpty(cell)) return [notApplicable(cell)];
        const letter = table.columns.some((column) => column.id === cell.path.column && isLetter(column));
        const impossible = impossibleIn(cell, readings, letter);
        if (impossible.length === 0) return [pass];
        return impossible.map(({ kind, text }) =>
          fail(cell, {
            actual: text,
            values: {
              kind: kind === 'runs-backwards' ? 'backwards' : 'day',
              text: excerpt(text),
              field: { kind: 'field', field: cell.path },
            },
          }),
        );
      }),
    ),
});
