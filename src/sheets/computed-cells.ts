import { columnWithRole, type Form } from '../form/form';
import { emptyValue, type Cell } from '../report/cell';
import { besideName, computedName, liveName, type DefinedName } from '../report/defined-names';
import type { FieldPath } from '../report/field-path';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { RuleBook } from '../rules/rule-book';
import { usualThresholds } from '../rules/thresholds';
import { liveRules, tablesOfLine } from './live-lines';
import { sheetVerdictName, verdictName } from './summary/names';

/** What is worked out beside a named row, by the ends of their names. */
export const computedColumns = ['deviation', 'percent', 'state'] as const;

/** A cell that the workbook works out, by its name; `path` says which table and row it speaks of. */
interface Computed {
  readonly name: DefinedName;
  readonly path: FieldPath;
}

/** The cells with names of their own that hold formulas of ours: beside named rows, the live lines of rules, and the verdicts. */
function computedOf(form: Form, book: RuleBook): Computed[] {
  const [firstTable] = form.tables;
  const besideRows = form.tables.flatMap((table) =>
    table.kind === 'fixedRows' && columnWithRole(table, 'actual') !== undefined
      ? table.rows.flatMap(({ id: row }) =>
          computedColumns.map((column) => {
            const path = { table: table.id, row, column };
            return { name: computedName(form, path), path };
          }),
        )
      : [],
  );
  const lines = liveRules(book, usualThresholds(book.thresholds)).flatMap((line): Computed[] => {
    const table = tablesOfLine(line)[0] ?? firstTable?.id ?? '';
    const path = { table, row: null, column: line.id };
    return [
      { name: liveName(form, line.id), path },
      { name: besideName(form, table, line.id), path },
    ];
  });
  const verdict = (name: DefinedName, table: string): Computed => ({
    name,
    path: { table, row: null, column: 'verdict' },
  });
  const verdicts = [
    verdict(verdictName(form), firstTable?.id ?? ''),
    ...form.sheets.flatMap((sheet) => {
      const [block] = sheet.blocks;
      return block === undefined ? [] : [verdict(sheetVerdictName(form, sheet), block.table)];
    }),
  ];
  return [...besideRows, ...lines, ...verdicts];
}

/** Whether a formula is of ours: each of them speaks of names of ours. One that a person wrote in its place does not. */
function isOurs(form: Form, formula: string | null): boolean {
  return formula !== null && formula.toLowerCase().includes(form.names.prefix.toLowerCase());
}

/**
 * The cells that the workbook works out, and those of them in which no formula of ours stands any more. A workbook of an
 * earlier version has no names for some of them, and says nothing of those.
 */
export function computedIn(
  form: Form,
  book: RuleBook,
  snapshot: WorkbookSnapshot,
): { readonly replaced: readonly Cell[]; readonly count: number } {
  const standing = computedOf(form, book).flatMap(({ name, path }) => {
    const area = snapshot.names.get(name) ?? null;
    const grid = snapshot.sheets.find(({ name: sheet }) => sheet === area?.sheet);
    return area === null || grid === undefined ? [] : [{ path, area, grid }];
  });
  const replaced = standing.flatMap(({ path, area: { sheet, top, left }, grid }): Cell[] => {
    const formula = grid.formulas[top - grid.top]?.[left - grid.left] ?? null;
    if (isOurs(form, formula)) return [];
    const value = grid.values[top - grid.top]?.[left - grid.left] ?? emptyValue;
    return [{ path, value, place: { sheet, row: top, column: left } }];
  });
  return { replaced, count: standing.length };
}
