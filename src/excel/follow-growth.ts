import { growingTables, type Form } from '../form/form';
import { localRange, parseReference, type Area } from '../report/address';
import { cellReader } from '../report/cell-reader';
import { blockName, columnName } from '../report/defined-names';
import { locateRows } from '../report/locate-rows';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import { writeNames } from './write-names';

/** A table that grows, with more rows than a new sheet offers or than its names know of. */
export interface Grown {
  readonly sheet: string;
  /** The last row of the table as it is read, from 0. */
  readonly lastRow: number;
  /** The names that end above it, and where they should stand. */
  readonly names: SheetPlan['names'];
}

/**
 * The tables that have grown. Names and print areas are fixed references: where a table grows by a row that is typed or
 * pasted below it, no cell is put in, and neither of them moves (some programs do move names).
 */
export function grownTables(form: Form, snapshot: WorkbookSnapshot): Grown[] {
  const cell = cellReader(snapshot);
  return growingTables(form).flatMap((table): Grown[] => {
    const found = locateRows(form, snapshot, table, cell);
    if (found === null) return [];
    const { sheet, firstRow, lastRow } = found;
    const names = [
      blockName(form, table.id),
      ...table.columns.map(({ id }) => columnName(form, table.id, id)),
    ].flatMap((name): SheetPlan['names'][number][] => {
      const area = snapshot.names.get(name) ?? null;
      return area !== null && area.sheet === sheet && area.bottom < lastRow
        ? [{ name, area: { ...area, bottom: lastRow } }]
        : [];
    });
    const isLong = lastRow - firstRow + 1 > table.blankRows;
    return names.length > 0 || isLong ? [{ sheet, lastRow, names }] : [];
  });
}

/** Queues that the names of grown tables reach down to their last rows. */
export function writeGrowth(
  context: Excel.RequestContext,
  grown: readonly Grown[],
  existing: ReadonlyMap<string, Area | null>,
): void {
  for (const { sheet, names } of grown) writeNames(context, sheet, names, existing);
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
