import { form } from '../form/form';
import type { ColumnId, TableId } from '../form/ids';
import type { Table } from '../form/types';
import { cellAddress } from './address';
import { emptyValue } from './cell';
import { cellReader } from './cell-reader';
import { columnName, excelTableName, fieldName } from './defined-names';
import { fieldLocator } from './locate-field';
import { locateRows, type RowsLocation } from './locate-rows';
import { buildReport, inputColumns, type FieldReader, type Report } from './report';
import type { WorkbookSnapshot } from './snapshot';

/** What reading a workbook gives. */
export type ReadResult =
  | { readonly kind: 'report'; readonly report: Report }
  /** No sheet of ours is in the workbook. */
  | { readonly kind: 'no-report' }
  /** Some tables of the form are not to be found: their sheets, or the names of their cells, were deleted. */
  | { readonly kind: 'incomplete'; readonly missing: readonly TableId[] };

const empty = { value: emptyValue, address: null };

function isGrowing(table: (typeof form.tables)[number]): table is Extract<typeof table, { kind: 'rows' }> {
  return table.kind === 'rows';
}

/** The names of which at least one must hold for a table to be readable. */
function namesOf(table: Table & { id: TableId }): string[] {
  const columns = inputColumns(table).map(({ id }) => id as ColumnId);
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return columns.map((column) => fieldName({ table: table.id, row: null, column }));
    case 'fixedRows':
      return table.rows.flatMap((row) =>
        columns.map((column) => fieldName({ table: table.id, row: row.id, column })),
      );
    case 'rows':
      return [...columns.map((column) => columnName(table.id, column)), excelTableName(table.id)];
  }
}

/** The tables of the form that stand in the workbook, whole; one whose making broke off is not among them. */
export function presentTables(snapshot: WorkbookSnapshot): TableId[] {
  const holds = (name: string) =>
    (snapshot.names.get(name) ?? null) !== null || snapshot.excelTables.has(name);
  const isHalfMade = (id: string) => snapshot.unfinished?.get(id)?.stage === 'contents';
  return form.tables
    .filter((table) => !isHalfMade(table.id) && namesOf(table).some(holds))
    .map(({ id }) => id);
}

/**
 * Reads the report out of a workbook, by names first and headings second, so that it does not matter how the
 * sheets are called, ordered, sorted or translated, nor what stands around the blocks.
 */
export function readReport(snapshot: WorkbookSnapshot): ReadResult {
  const present = presentTables(snapshot);
  if (present.length === 0) return { kind: 'no-report' };
  const missing = form.tables.map(({ id }) => id).filter((id) => !present.includes(id));
  if (missing.length > 0) return { kind: 'incomplete', missing };

  const cell = cellReader(snapshot);
  const locateField = fieldLocator(snapshot, cell);
  const locations = new Map<TableId, RowsLocation | null>(
    form.tables.filter(isGrowing).map((table) => [table.id, locateRows(snapshot, table, cell)]),
  );
  const readField: FieldReader = (path) => {
    if (typeof path.row === 'number') {
      const location = locations.get(path.table);
      const column = location?.columns.get(path.column);
      if (location === undefined || location === null || column === undefined) return empty;
      const row = location.firstRow + path.row - 1;
      return { value: cell(location.sheet, row, column), address: cellAddress(location.sheet, row, column) };
    }
    const place = locateField(path);
    if (place === null) return empty;
    const { sheet, row, column } = place;
    return { value: cell(sheet, row, column), address: cellAddress(sheet, row, column) };
  };
  const rowCount = (table: TableId) => {
    const location = locations.get(table) ?? null;
    return location === null ? 0 : location.lastRow - location.firstRow + 1;
  };
  const report = buildReport(rowCount, readField);
  return { kind: 'report', report };
}
