import type { TableId } from '../../form/ids';
import { isEmpty, textOf, type Cell } from '../../report/cell';
import { inputColumns, rowsOf, tableOf, type AnyRow } from '../../report/report';
import { participantTables } from '../participants/tables';
import { fail, notApplicable, pass, type Outcome, type Rule } from '../rule';
import { cellsWhere, growingTables, isFigureColumn, tableIds } from '../table-cells';

/** Rules on what is filled in, left empty or filled in twice. */

export const requiredField: Rule = {
  id: 'required-field',
  group: 'values',
  severity: 'error',
  meaning:
    'A required cell is empty; in a table that grows, a required cell of a row that holds anything. Activities need at least one row.',
  source: { clause: 'Form, all sections' },
  relations: [],
  check: ({ report }) => [
    ...tableIds.flatMap((table) =>
      cellsWhere(report, table, ({ required }) => required === true).map((cell): Outcome =>
        isEmpty(cell)
          ? fail(cell, { values: { field: { kind: 'field', field: cell.path }, rows: 'some' } })
          : pass,
      ),
    ),
    report.tables.activities.length > 0
      ? pass
      : fail(report.firstCells.activities, {
          row: null,
          values: { field: { kind: 'table', table: 'activities' }, rows: 'none' },
        }),
  ],
};

/** Tables that the form asks for without asking for a row: leaving one empty may be right. */
const mayBeEmpty = ['partners', 'proposals', 'recommendations'] as const;

export const emptyTable: Rule = {
  id: 'empty-table',
  group: 'values',
  severity: 'question',
  meaning: 'The table of partners, of proposals or of recommendations has no row.',
  source: { clause: 'Form, section 6' },
  relations: [],
  check: ({ report }) =>
    mayBeEmpty.map((table) =>
      report.tables[table].length > 0
        ? pass
        : fail(report.firstCells[table], { row: null, values: { table: { kind: 'table', table } } }),
    ),
};

export const blankCategory: Rule = {
  id: 'blank-category',
  group: 'values',
  severity: 'warning',
  meaning:
    'A category of participants is empty while its table has figures: nobody can tell "none" from "forgotten". One finding a table.',
  source: { clause: 'Form, section 4' },
  relations: [],
  check: ({ report }) =>
    participantTables.map((table): Outcome => {
      const cells = cellsWhere(report, table, isFigureColumn);
      const blank = cells.filter((cell) => isEmpty(cell) && cell.path.column !== 'total');
      const [first] = blank;
      if (cells.every(isEmpty)) return notApplicable(...cells);
      if (first === undefined) return pass;
      return fail(first, {
        cells: blank,
        values: {
          table: { kind: 'table', table },
          count: blank.length,
          fields: { kind: 'list', items: blank.map(({ path }) => ({ kind: 'field', field: path })) },
        },
        fix: { kind: 'write-zero', changes: blank.map((cell) => ({ cell, from: cell.value, to: 0 })) },
      });
    }),
};

/** The columns by which a row can repeat another: not the number that only counts the rows. */
function ownColumns(table: TableId): readonly string[] {
  return inputColumns(tableOf(table)).flatMap(({ id, type }) => (type === 'fixed' ? [] : [id]));
}

/** The filled cells of a row in these columns. */
function ownCells({ table, cells }: AnyRow): Cell[] {
  return ownColumns(table).flatMap((column) => {
    const cell = cells[column];
    return cell === undefined || isEmpty(cell) ? [] : [cell];
  });
}

/** What a person reads in a cell: spaces and capitals do not count. */
const readAs = (cell: Cell | undefined): string =>
  cell === undefined || isEmpty(cell) ? '' : textOf(cell).trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * The first row that says the same, for each row that repeats one. Rows are parted column by column, and only those
 * that are still alike are looked at further: most differ in their first columns.
 */
function repeatedRows(rows: readonly AnyRow[], [column, ...rest]: readonly string[]): Map<AnyRow, AnyRow> {
  if (column === undefined) {
    const [first, ...others] = rows;
    return new Map(first === undefined ? [] : others.map((row) => [row, first]));
  }
  const alike = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const text = readAs(row.cells[column]);
    const same = alike.get(text);
    if (same === undefined) alike.set(text, [row]);
    else same.push(row);
  }
  const repeated = [...alike.values()].filter(({ length }) => length > 1);
  return new Map(repeated.flatMap((same) => [...repeatedRows(same, rest)]));
}

export const duplicateRow: Rule = {
  id: 'duplicate-row',
  group: 'values',
  severity: 'warning',
  meaning: 'Two rows of a table that grows are the same in every filled column.',
  source: { clause: 'Form, sections 1 and 6' },
  relations: [],
  check: ({ report }) =>
    growingTables.flatMap(({ id }): Outcome[] => {
      const rows = rowsOf(report, id);
      const repeated = repeatedRows(rows, ownColumns(id));
      return rows.map((row): Outcome => {
        const before = repeated.get(row);
        const [first, ...others] = before === undefined ? [] : ownCells(row);
        if (before === undefined || first === undefined) return pass;
        return fail(first, {
          evidence: [...others, ...ownCells(before)],
          values: { table: { kind: 'table', table: id }, row: Number(row.key), other: Number(before.key) },
        });
      });
    }),
};
