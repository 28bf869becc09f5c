import { isEmpty, textOf, type Cell } from '../../report/cell';
import { cellsOf, inputColumns, rowsOf, tableOf, type AnyRow } from '../../report/report';
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

/** The columns that only number the rows, as `table.column`. */
const printedColumns = new Set(
  growingTables.flatMap(({ id }) =>
    inputColumns(tableOf(id))
      .filter(({ type }) => type === 'fixed')
      .map((column) => `${id}.${column.id}`),
  ),
);

/** The cells of a row by which it can repeat another: not the number that only counts the rows. */
function ownCells(row: AnyRow): Cell[] {
  return cellsOf(row).filter(
    (cell) => !isEmpty(cell) && !printedColumns.has(`${row.table}.${cell.path.column}`),
  );
}

/** The same for rows that a person reads as the same: spaces and capitals do not count. */
function rowText(row: AnyRow): string {
  return ownCells(row)
    .map((cell) => `${cell.path.column}=${textOf(cell).trim().replace(/\s+/gu, ' ').toLowerCase()}`)
    .join('\u0000');
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
      const seen = new Map<string, AnyRow>();
      return rows.map((row): Outcome => {
        const text = rowText(row);
        const before = seen.get(text);
        const [first] = ownCells(row);
        if (before === undefined || first === undefined) {
          seen.set(text, row);
          return pass;
        }
        return fail(first, {
          evidence: [...ownCells(row).slice(1), ...ownCells(before)],
          values: { table: { kind: 'table', table: id }, row: Number(row.key), other: Number(before.key) },
        });
      });
    }),
};
