import { blocksOf, growingTables, inputColumns, tableOf, type Block, type Form } from '../form/form';
import type { Table } from '../form/types';
import { emptyValue } from './cell';
import { cellReader } from './cell-reader';
import { blockName, blockNamesOf, columnName, excelTableName, fieldName, nameOfBlock } from './defined-names';
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
  /** Some tables of the form are not to be found, or not all of their blocks: their sheets, or the names of their cells, were deleted. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

const empty = { value: emptyValue, place: null };

/** The names of which at least one must hold for a block to be readable. */
function namesOf(form: Form, block: Block): string[] {
  const table = tableOf(form, block.table);
  const columns = inputColumns(table)
    .map(({ id }) => id)
    .filter((id) => block.columns?.includes(id) ?? true);
  // Where a form prints everything itself nothing is read, and the block alone tells whether it is there.
  if (columns.length === 0) return [nameOfBlock(form, block)];
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

/** Whether a block of the form stands in the workbook, whole: on a sheet whose making broke off it does not. */
export function isBlockPresent(form: Form, snapshot: WorkbookSnapshot, block: Block): boolean {
  const key = form.sheets.find(({ blocks }) => blocks.includes(block))?.id ?? '';
  const begun = snapshot.unfinished?.get(key);
  const halfMade = begun?.stage === 'contents' ? begun.sheet : null;
  return namesOf(form, block).some((name) => {
    const area = snapshot.names.get(name) ?? snapshot.excelTables.get(name) ?? null;
    return area !== null && area.sheet !== halfMade;
  });
}

/** The sheets on which a block of the form stands: one, unless its cells were moved apart. */
export function sheetsOfBlock(form: Form, { names, excelTables }: WorkbookSnapshot, block: Block): string[] {
  const standing = [nameOfBlock(form, block), ...namesOf(form, block)].flatMap(
    (name) => (names.get(name) ?? excelTables.get(name))?.sheet ?? [],
  );
  return [...new Set(standing)];
}

/** The tables of the form of which anything stands in the workbook; what is half made is not counted. */
export function presentTables(form: Form, snapshot: WorkbookSnapshot): string[] {
  return form.tables
    .map(({ id }) => id)
    .filter((id) => blocksOf(form, id).some((block) => isBlockPresent(form, snapshot, block)));
}

/**
 * Reads the report out of a workbook, by names first and headings second, so that it does not matter how the
 * sheets are called, ordered, sorted or translated, nor what stands around the blocks.
 */
export function readReport(form: Form, snapshot: WorkbookSnapshot): ReadResult {
  if (presentTables(form, snapshot).length === 0) return { kind: 'no-report' };
  const missing = form.tables
    .map(({ id }) => id)
    .filter((id) => !blocksOf(form, id).every((block) => isBlockPresent(form, snapshot, block)));
  return missing.length > 0
    ? { kind: 'incomplete', missing }
    : { kind: 'report', ...readStanding(form, snapshot) };
}

/** What of a report stands in a workbook. */
export interface StandingReport {
  /** Cells of tables that do not stand are empty and have no place. */
  readonly report: Report;
  /** Columns of the form that the workbook does not have, with those of the tables that it lacks. */
  readonly missing: readonly MissingColumn[];
  /** Where the tables that grow stand; null for one that does not. */
  readonly growing: ReadonlyMap<string, RowsLocation | null>;
}

/** Reads what stands of a report, whole or not. */
export function readStanding(form: Form, snapshot: WorkbookSnapshot): StandingReport {
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
    report,
    growing: locations,
    missing: form.tables.flatMap((table) =>
      inputColumns(table)
        .filter(({ id }) => !stands(table, id))
        .map(({ id }) => ({ table: table.id, column: id })),
    ),
  };
}

/** The sheets on which blocks of a form stand, the front sheet among them; without that of the check. */
export function sheetsOfForm(form: Form, snapshot: WorkbookSnapshot): string[] {
  const names = [blockName(form, 'contents'), ...form.tables.flatMap(({ id }) => blockNamesOf(form, id))];
  return [...new Set(names.flatMap((name) => snapshot.names.get(name)?.sheet ?? []))];
}
