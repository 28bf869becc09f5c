import type { Place } from '../report/address';
import { cellArea } from '../sheets/plan';
import { runWriting } from './run';
import { rangeOf } from './ranges';

/** A figure to write into a cell, and the number format in which Excel treats it as one. */
export interface FigureToWrite {
  readonly place: Place;
  readonly value: number;
}

/**
 * Writes figures in one round trip. A cell formatted as text would take the number for a text, so such a cell
 * gets the given number format first.
 */
export function applyChanges(changes: readonly FigureToWrite[], numberFormat: string): Promise<void> {
  return runWriting(async (context) => {
    for (const {
      place: { sheet, row, column },
      value,
    } of changes) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), cellArea(row, column));
      range.numberFormat = [[numberFormat]];
      range.values = [[value]];
    }
    await context.sync();
  });
}
