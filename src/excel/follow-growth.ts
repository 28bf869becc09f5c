import { growingTables, type Form } from '../form/form';
import type { RowsTable } from '../form/types';
import { localRange, parseReference, type Area } from '../report/address';
import { cellReader, type CellReader } from '../report/cell-reader';
import { blockName, columnName, type DefinedName } from '../report/defined-names';
import { locateRows, type RowsLocation } from '../report/locate-rows';
import type { WorkbookSnapshot } from '../report/snapshot';
import { reachOfNames } from '../sheets/geometry';
import { cellArea, type SheetPlan } from '../sheets/plan';
import type { StyleName } from '../sheets/styles';
import { rowNumber } from '../sheets/tables/rows';
import { rangeOf } from './ranges';
import { writeNames } from './write-names';
import { sentValue } from './write-sheet';

/** A table that grows, with more rows than a new sheet offers or than its names know of. */
export interface Grown {
  readonly table: RowsTable;
  readonly sheet: string;
  /** The last row of the table as it is read, from 0. */
  readonly lastRow: number;
  /** The names that end too high, and where they should stand. */
  readonly names: SheetPlan['names'];
  /** The cells of the margin beside its rows that have no number yet. */
  readonly unnumbered: readonly { readonly row: number; readonly column: number }[];
}

/** Names reach so many rows at least below the last row that is filled. */
const leastReach = 20;

/**
 * The tables that have grown, or whose names do not reach as far as formulas look. Names and print areas are fixed
 * references: where a table grows by a row that is typed or pasted below it, no cell is put in, and neither of them moves
 * (some programs do move names). Names never reach over what a person keeps further below.
 */
export function grownTables(form: Form, snapshot: WorkbookSnapshot): Grown[] {
  const cell = cellReader(snapshot);
  return growingTables(form).flatMap((table): Grown[] => {
    const found = locateRows(form, snapshot, table, cell);
    if (found === null) return [];
    const { sheet, firstRow, lastRow, columns } = found;
    const block = blockName(form, table.id);
    const wished = Math.max(firstRow + reachOfNames - 1, lastRow + reachOfNames / 2);
    const isFree = (row: number) =>
      [...columns.values()].every((column) => cell(sheet, row, column).kind === 'empty');
    let reach = lastRow;
    while (reach < wished && isFree(reach + 1)) reach++;
    const least = Math.min(reach, lastRow + leastReach);
    const namesOf = (each: readonly DefinedName[], bottom: number): SheetPlan['names'][number][] =>
      each.flatMap((name) => {
        const area = snapshot.names.get(name) ?? null;
        return area?.sheet !== sheet || area.bottom === bottom ? [] : [{ name, area: { ...area, bottom } }];
      });
    const columnNames = table.columns.map(({ id }) => columnName(form, table.id, id));
    const bottoms = columnNames.flatMap((name) => snapshot.names.get(name)?.bottom ?? []);
    // Formulas join the columns row by row, so they all end in one row.
    const isFine = bottoms.every((bottom) => bottom >= least && bottom === bottoms[0]);
    const blockEnd = snapshot.names.get(block)?.bottom ?? lastRow;
    const names = [
      ...(blockEnd < lastRow ? namesOf([block], lastRow) : []),
      ...(isFine ? [] : namesOf(columnNames, reach)),
    ];
    const unnumbered = marginBeside(found, cell);
    const isLong = lastRow - firstRow + 1 > table.blankRows;
    return names.length > 0 || isLong || unnumbered.length > 0
      ? [{ table, sheet, lastRow, names, unnumbered }]
      : [];
  });
}

/** The free cells of the margin below numbers of ours; a table without numbers gets none. */
function marginBeside(
  { sheet, columns, firstRow, lastRow }: RowsLocation,
  cell: CellReader,
): Grown['unnumbered'] {
  const column = Math.min(...columns.values()) - 1;
  if (column < 0 || cell(sheet, firstRow, column).kind !== 'number') return [];
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index)
    .filter((row) => cell(sheet, row, column).kind === 'empty')
    .map((row) => ({ row, column }));
}

/** Queues that the names of grown tables reach down to their last rows, and that their rows are numbered. */
export function writeGrowth(
  context: Excel.RequestContext,
  form: Form,
  grown: readonly Grown[],
  existing: ReadonlyMap<string, Area | null>,
): void {
  for (const { table, sheet: name, names, unnumbered } of grown) {
    const sheet = context.workbook.worksheets.getItem(name);
    writeNames(context, name, names, existing);
    for (const { row, column } of unnumbered) {
      const range = rangeOf(sheet, cellArea(row, column));
      range.style = 'Report row number' satisfies StyleName;
      range.formulas = [[sentValue(rowNumber(form, table))]];
    }
  }
}

/** A print area that has been asked for. */
export interface AskedPrintArea {
  readonly grown: Grown;
  readonly area: Excel.RangeAreas;
}

/** Queues the question what is printed of the sheets of grown tables. */
export function askPrintAreas(context: Excel.RequestContext, grown: readonly Grown[]): AskedPrintArea[] {
  return grown.map((each) => ({
    grown: each,
    area: context.workbook.worksheets
      .getItem(each.sheet)
      .pageLayout.getPrintAreaOrNullObject()
      .load('address'),
  }));
}

/** A print area that ends above the last row of its table, as it should be. */
export interface LongerPrintArea {
  readonly sheet: string;
  readonly address: string;
}

/** The print areas that are too short; a sheet without one is printed whole, and one of several areas is the person's. */
export function tooShort(asked: readonly AskedPrintArea[]): LongerPrintArea[] {
  return asked.flatMap(({ grown: { sheet, lastRow }, area }): LongerPrintArea[] => {
    const found = area.isNullObject ? null : parseReference(area.address);
    return found === null || found.bottom >= lastRow
      ? []
      : [{ sheet, address: localRange({ ...found, bottom: lastRow }) }];
  });
}

/** Queues that the rows which a table has grown by are printed too. */
export function writePrintAreas(context: Excel.RequestContext, areas: readonly LongerPrintArea[]): void {
  for (const { sheet, address } of areas)
    context.workbook.worksheets.getItem(sheet).pageLayout.setPrintArea(address);
}
