import { parseReference, type CellAddress } from '../report/address';
import { runWriting } from './run';
import { rangeOf } from './ranges';

/** A figure to write into a cell, and the number format in which Excel treats it as one. */
export interface FigureToWrite {
  readonly address: CellAddress;
  readonly value: number;
}

/**
 * Writes figures in one round trip. A cell formatted as text would take the number for a text, so such a cell
 * gets the given number format first.
 */
export function applyChanges(changes: readonly FigureToWrite[], numberFormat: string): Promise<void> {
  return runWriting(async (context) => {
    for (const { address, value } of changes) {
      const area = parseReference(address);
      if (area === null) continue;
      const range = rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
      range.numberFormat = [[numberFormat]];
      range.values = [[value]];
    }
    await context.sync();
  });
}
