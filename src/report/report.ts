import { inputColumns, tableOf, type Form } from '../form/form';
import type { Table } from '../form/types';
import type { Place } from './address';
import { emptyValue, isEmpty, type Cell, type CellValue } from './cell';
import type { FieldPath, RowKey } from './field-path';

/** One row of a table: a cell for every column that a person fills. */
export interface Row {
  readonly table: string;
  readonly key: RowKey;
  readonly cells: Readonly<Partial<Record<string, Cell>>>;
}

/**
 * A report as a value of its form, whatever it came from.
 *
 * Every table is a list of rows: one row for `fields` and `singleRow` tables, the named rows of a `fixedRows` table,
 * and the filled rows of a `rows` table in the order of the sheet.
 */
export interface Report {
  readonly form: Form;
  readonly tables: Readonly<Partial<Record<string, readonly Row[]>>>;
  /** Where a person starts to fill a growing table: its first cell, which is empty when the table is. */
  readonly firstCells: Readonly<Partial<Record<string, Cell>>>;
}

/** What a field holds and where; asked once for every field when a report is built. */
export type FieldReader = (path: FieldPath) => { value: CellValue; place: Place | null };

function rowKeys(table: Table, rowCount: (table: string) => number): RowKey[] {
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return [null];
    case 'fixedRows':
      return table.rows.map(({ id }) => id);
    case 'rows':
      return Array.from({ length: rowCount(table.id) }, (_, index) => index + 1);
  }
}

/**
 * Builds a report of a form field by field.
 *
 * @param rowCount how many rows a `rows` table has; rows in which nothing is filled are left out and the
 *   others are numbered from 1.
 */
export function buildReport(form: Form, rowCount: (table: string) => number, read: FieldReader): Report {
  const readTable = (table: Table): Row[] => {
    const columns = inputColumns(table);
    const rows = rowKeys(table, rowCount).map((row) => ({
      table: table.id,
      key: row,
      cells: Object.fromEntries(
        columns.map(({ id: column }) => {
          const path = { table: table.id, row, column };
          return [column, { path, ...read(path) }];
        }),
      ),
    }));
    return table.kind === 'rows'
      ? rows.filter((row) => isFilled(table, row)).map((row, index) => renumber(row, index + 1))
      : rows;
  };
  return {
    form,
    tables: Object.fromEntries(form.tables.map((table) => [table.id, readTable(table)])),
    firstCells: Object.fromEntries(
      form.tables.flatMap((table) => {
        const [first] = inputColumns(table).filter(({ type }) => type !== 'fixed');
        if (table.kind !== 'rows' || first === undefined) return [];
        const path = { table: table.id, row: 1, column: first.id };
        return [[table.id, { path, ...read(path) }]];
      }),
    ),
  };
}

/** Whether a person filled anything in the row; a number that the form prints itself does not count. */
function isFilled(table: Table, row: Row): boolean {
  return table.columns.some(({ id, type }) => {
    const cell = row.cells[id];
    return type !== 'fixed' && cell !== undefined && !isEmpty(cell);
  });
}

function renumber(row: Row, key: number): Row {
  const cells: Partial<Record<string, Cell>> = {};
  for (const cell of cellsOf(row)) cells[cell.path.column] = { ...cell, path: { ...cell.path, row: key } };
  return { ...row, key, cells };
}

/** The cells of a row, in the order of the form's columns. */
export function cellsOf(row: Row): Cell[] {
  return Object.values(row.cells).filter((cell) => cell !== undefined);
}

/** The rows of a table. */
export function rowsOf(report: Report, table: string): readonly Row[] {
  return report.tables[table] ?? [];
}

/** The first cell of a table that grows: where its first row would stand. */
export function firstCellOf(report: Report, table: string): Cell {
  const [column] = inputColumns(tableOf(report.form, table));
  return (
    report.firstCells[table] ?? {
      path: { table, row: 1, column: column?.id ?? '' },
      value: emptyValue,
      place: null,
    }
  );
}

/** The cell of a field; a field that the report does not have is an empty cell without an address. */
export function cellAt(report: Report, path: FieldPath): Cell {
  const rows = rowsOf(report, path.table);
  const inOrder = typeof path.row === 'number' ? rows[path.row - 1] : undefined;
  const row = inOrder?.key === path.row ? inOrder : rows.find(({ key }) => key === path.row);
  return row?.cells[path.column] ?? { path, value: emptyValue, place: null };
}

/** Every cell of the report, table by table, row by row. */
export function allCells(report: Report): Cell[] {
  return report.form.tables.flatMap(({ id }) => rowsOf(report, id).flatMap(cellsOf));
}
