import { growingTables, inputColumns, type Form } from '../form/form';
import type { Table } from '../form/types';
import { emptyValue } from './cell';
import { cellReader } from './cell-reader';
import { columnName, excelTableName, fieldName } from './defined-names';
import { fieldLocator } from './locate-field';
import { locateRows, type RowsLocation } from './locate-rows';
import type { MissingColumn } from './notices';
import { buildReport, rowsOf, type FieldReader, type Report } from './report';
import type { WorkbookSnapshot } from './snapshot';

/** What reading a workbook gives. */
export type ReadResult =
  | {
      readonly kind: 'report';
      readonly report: Report;
      /** Columns of the form that the workbook does not have. */
      readonly missing: readonly MissingColumn[];
    }
  /** No sheet of ours is in the workbook. */
  | { readonly kind: 'no-report' }
  /** Some tables of the form are not to be found: their sheets, or the names of their cells, were deleted. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

const empty = { value: emptyValue, place: null };

/** The names of which at least one must hold for a table to be readable. */
function namesOf(form: Form, table: Table): string[] {
  const columns = inputColumns(table).map(({ id }) => id);
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return columns.map((column) => fieldName(form, { table: table.id, row: null, column }));
    case 'fixedRows':
      return table.rows.flatMap((row) =>
        columns.map((column) => fieldName(form, { table: table.id, row: row.id, column })),
      );
    case 'rows':
      return [...columns.map((column) => columnName(form, table.id, column)), excelTableName(form, table.id)];
  }
}

/** The tables of the form that stand in the workbook. */
export function presentTables(form: Form, snapshot: WorkbookSnapshot): string[] {
  const holds = (name: string) =>
    (snapshot.names.get(name) ?? null) !== null || snapshot.excelTables.has(name);
  return form.tables.filter((table) => namesOf(form, table).some(holds)).map(({ id }) => id);
}

/**
 * Reads the report out of a workbook, by names first and headings second, so that it does not matter how the
 * sheets are called, ordered, sorted or translated, nor what stands around the blocks.
 */
export function readReport(form: Form, snapshot: WorkbookSnapshot): ReadResult {
  const present = presentTables(form, snapshot);
  if (present.length === 0) return { kind: 'no-report' };
  const missing = form.tables.map(({ id }) => id).filter((id) => !present.includes(id));
  if (missing.length > 0) return { kind: 'incomplete', missing };

  const cell = cellReader(snapshot);
  const locateField = fieldLocator(form, snapshot, cell);
  const locations = new Map<string, RowsLocation | null>(
    growingTables(form).map((table) => [table.id, locateRows(form, snapshot, table, cell)]),
  );
  const readField: FieldReader = (path) => {
    if (typeof path.row === 'number') {
      const location = locations.get(path.table);
      const column = location?.columns.get(path.column);
      if (location === undefined || location === null || column === undefined) return empty;
      const row = location.firstRow + path.row - 1;
      return { value: cell(location.sheet, row, column), place: { sheet: location.sheet, row, column } };
    }
    const place = locateField(path);
    if (place === null) return empty;
    const { sheet, row, column } = place;
    return { value: cell(sheet, row, column), place };
  };
  const rowCount = (table: string) => {
    const location = locations.get(table) ?? null;
    return location === null ? 0 : location.lastRow - location.firstRow + 1;
  };
  const report = buildReport(form, rowCount, readField);
  const stands = (table: Table, column: string): boolean =>
    table.kind === 'rows'
      ? locations.get(table.id)?.columns.has(column) === true
      : rowsOf(report, table.id).some(({ cells }) => (cells[column]?.place ?? null) !== null);
  return {
    kind: 'report',
    report,
    missing: form.tables.flatMap((table) =>
      inputColumns(table)
        .filter(({ id }) => !stands(table, id))
        .map(({ id }) => ({ table: table.id, column: id })),
    ),
  };
}
