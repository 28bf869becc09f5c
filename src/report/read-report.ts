import { form } from '../form/form';
import type { ColumnId, TableId } from '../form/ids';
import { languages, type RowsTable, type Table } from '../form/types';
import { cellAddress, type Area } from './address';
import { emptyValue, type CellValue } from './cell';
import { blockName, columnName, excelTableName, fieldName } from './defined-names';
import { buildReport, inputColumns, type FieldReader, type Report } from './report';
import type { SheetGrid, WorkbookSnapshot } from './snapshot';

/** What reading a workbook gives. */
export type ReadResult =
  | { readonly kind: 'report'; readonly report: Report }
  /** No sheet of ours is in the workbook. */
  | { readonly kind: 'no-report' }
  /** Some tables of the form are not to be found: their sheets, or the names of their cells, were deleted. */
  | { readonly kind: 'incomplete'; readonly missing: readonly TableId[] };

const empty = { value: emptyValue, address: null };

/** Looks cells up in the sheets of a snapshot. */
function cellReader(snapshot: WorkbookSnapshot) {
  const sheets = new Map<string, SheetGrid>(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet: string, row: number, column: number): CellValue => {
    const grid = sheets.get(sheet);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? emptyValue;
  };
}

/** Where the columns of a growing table stand, and its rows from the first under the headings to the last. */
interface RowsLocation {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds the columns of a growing table: by their names; a column whose name was lost, by its heading in any
 * language. Rows typed right under the table (some programs do not grow it) belong to it.
 */
function locateRows(
  snapshot: WorkbookSnapshot,
  table: RowsTable & { id: TableId },
  cell: ReturnType<typeof cellReader>,
): RowsLocation | null {
  const excelTable = snapshot.excelTables.get(excelTableName(table.id)) ?? null;
  const named = new Map<string, Area>();
  for (const { id } of table.columns) {
    const area = snapshot.names.get(columnName(table.id, id)) ?? null;
    if (area !== null) named.set(id, area);
  }
  const anchor = [...named.values()][0];
  const block = excelTable ?? snapshot.names.get(blockName(table.id)) ?? null;
  const sheet = anchor?.sheet ?? block?.sheet;
  if (sheet === undefined) return null;
  const firstRow = anchor?.top ?? (block?.top ?? 0) + 1;

  const columns = new Map<string, number>([...named].map(([id, area]) => [id, area.left]));
  if (block !== null) {
    for (let column = block.left; column <= block.right; column++) {
      const heading = cell(sheet, firstRow - 1, column);
      const match =
        heading.kind === 'text'
          ? table.columns.find((candidate) => isHeading(heading.text, candidate))
          : undefined;
      if (match !== undefined && !columns.has(match.id)) columns.set(match.id, column);
    }
  }

  const rowIsFilled = (row: number) =>
    [...columns.values()].some((column) => cell(sheet, row, column).kind !== 'empty');
  let lastRow = Math.max(block?.bottom ?? 0, ...[...named.values()].map(({ bottom }) => bottom));
  while (rowIsFilled(lastRow + 1)) lastRow++;
  return { sheet, columns, firstRow, lastRow };
}

function isHeading(text: string, column: Table['columns'][number]): boolean {
  return languages.some((language) => column.label[language] === text.trim());
}

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

/** The tables of the form that stand in the workbook. */
export function presentTables(snapshot: WorkbookSnapshot): TableId[] {
  const holds = (name: string) =>
    (snapshot.names.get(name) ?? null) !== null || snapshot.excelTables.has(name);
  return form.tables.filter((table) => namesOf(table).some(holds)).map(({ id }) => id);
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
    const area = snapshot.names.get(fieldName(path)) ?? null;
    if (area === null) return empty;
    return {
      value: cell(area.sheet, area.top, area.left),
      address: cellAddress(area.sheet, area.top, area.left),
    };
  };
  const rowCount = (table: TableId) => {
    const location = locations.get(table) ?? null;
    return location === null ? 0 : location.lastRow - location.firstRow + 1;
  };
  const report = buildReport(rowCount, readField);
  return { kind: 'report', report };
}
