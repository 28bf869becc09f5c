import { form } from '../form/form';
import type { ColumnId, EffectId, TableId, TableIdOfKind } from '../form/ids';
import type { Table } from '../form/types';
import { emptyValue, isEmpty, type Cell, type CellValue } from './cell';
import type { CellAddress } from './address';
import type { FieldPath, RowKey } from './field-path';

/** One row of a known table: a cell for every column that a person fills. */
export interface Row<Id extends TableId> {
  readonly table: Id;
  readonly key: RowKey;
  readonly cells: Readonly<Record<ColumnId<Id>, Cell>>;
}

/** One row of whichever table. */
export interface AnyRow {
  readonly table: TableId;
  readonly key: RowKey;
  readonly cells: Readonly<Partial<Record<string, Cell>>>;
}

/**
 * A final report as a value, whatever it came from.
 *
 * Every table is a list of rows: one row for `fields` and `singleRow` tables, the nine named rows for the
 * effects, and the filled rows of a `rows` table in the order of the sheet.
 */
export interface Report {
  readonly form: typeof form.id;
  readonly edition: string;
  readonly tables: { readonly [Id in TableId]: readonly Row<Id>[] };
  /** Where a person starts to fill a growing table: its first cell, which is empty when the table is. */
  readonly firstCells: { readonly [Id in TableIdOfKind<'rows'>]: Cell };
}

/** What a field holds and where; asked once for every field when a report is built. */
export type FieldReader = (path: FieldPath) => { value: CellValue; address: CellAddress | null };

/** The table of the form with this id. */
export function tableOf(id: TableId): Table {
  const table = form.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`The form has no table ${id}.`);
  return table;
}

/** The columns that a person fills: all but those that the form prints in every row itself. */
export function inputColumns(table: Table): Table['columns'] {
  return table.kind === 'fixedRows' ? table.columns.filter(({ type }) => type !== 'fixed') : table.columns;
}

function rowKeys(table: Table & { id: TableId }, rowCount: (table: TableId) => number): RowKey[] {
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
 * Builds a report field by field.
 *
 * @param rowCount how many rows a `rows` table has; rows in which nothing is filled are left out and the
 *   others are numbered from 1.
 */
export function buildReport(rowCount: (table: TableId) => number, read: FieldReader): Report {
  const readTable = (table: Table & { id: TableId }): AnyRow[] => {
    const columns = inputColumns(table).map((column) => column.id as ColumnId);
    const rows = rowKeys(table, rowCount).map((row) => ({
      table: table.id,
      key: row,
      cells: Object.fromEntries(
        columns.map((column) => {
          const path = { table: table.id, row, column };
          return [column, { path, ...read(path) }];
        }),
      ),
    }));
    return table.kind === 'rows' ? rows.filter(isFilled).map((row, index) => renumber(row, index + 1)) : rows;
  };
  const tables = Object.fromEntries(form.tables.map((table) => [table.id, readTable(table)]));
  const firstCell = (table: TableIdOfKind<'rows'>, column: ColumnId): Cell => {
    const path = { table, row: 1, column };
    return { path, ...read(path) };
  };
  return {
    form: form.id,
    edition: form.edition,
    // The rows were made from the form's own columns, which is what the type says of them.
    tables: tables as unknown as Report['tables'],
    firstCells: {
      activities: firstCell('activities', 'task'),
      partners: firstCell('partners', 'name'),
      proposals: firstCell('proposals', 'area'),
      recommendations: firstCell('recommendations', 'stateBody'),
    },
  };
}

/** Whether a person filled anything in the row; a number that the form prints itself does not count. */
export function isFilled(row: AnyRow): boolean {
  return tableOf(row.table).columns.some(({ id, type }) => {
    const cell = row.cells[id];
    return type !== 'fixed' && cell !== undefined && !isEmpty(cell);
  });
}

function renumber(row: AnyRow, key: number): AnyRow {
  const cells: Partial<Record<string, Cell>> = {};
  for (const cell of cellsOf(row)) cells[cell.path.column] = { ...cell, path: { ...cell.path, row: key } };
  return { ...row, key, cells };
}

/** The cells of a row, in the order of the form's columns. */
export function cellsOf(row: AnyRow): Cell[] {
  return Object.values(row.cells).filter((cell) => cell !== undefined);
}

/** The rows of a table whose id is known only at run time. */
export function rowsOf(report: Report, id: TableId): readonly AnyRow[] {
  return report.tables[id];
}

/** The cells of a table that has one row: `single(report, 'gender').men`. */
export function single<Id extends TableIdOfKind<'fields' | 'singleRow'>>(
  report: Report,
  id: Id,
): Row<Id>['cells'] {
  const row: Row<Id> | undefined = report.tables[id][0];
  if (row === undefined) throw new Error(`A report always has one row of ${id}.`);
  return row.cells;
}

/** The cells of one effect: `effect(report, 'staff').plan`. */
export function effect(report: Report, id: EffectId): Row<'effects'>['cells'] {
  const row = report.tables.effects.find(({ key }) => key === id);
  if (row === undefined) throw new Error(`A report always has the effect ${id}.`);
  return row.cells;
}

/** The cell of a field; a field that the report does not have is an empty cell without an address. */
export function cellAt(report: Report, path: FieldPath): Cell {
  const rows = rowsOf(report, path.table);
  const row = typeof path.row === 'number' ? rows[path.row - 1] : rows.find(({ key }) => key === path.row);
  return row?.cells[path.column] ?? { path, value: emptyValue, address: null };
}

/** Every cell of the report, table by table, row by row. */
export function allCells(report: Report): Cell[] {
  return form.tables.flatMap(({ id }) => rowsOf(report, id).flatMap(cellsOf));
}
