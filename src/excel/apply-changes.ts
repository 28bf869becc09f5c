import type { Place } from '../report/address';
import { cellArea } from '../sheets/plan';
import { runWriting } from './run';
import { rangeOf } from './ranges';

/** What goes into a cell: a figure, a text, or nothing. */
export interface CellToWrite {
  readonly place: Place;
  readonly value: number | string | null;
  /** The number format that the cell gets first; null leaves it as it is. */
  readonly numberFormat: string | null;
}

/**
 * What Excel is sent for a value: text stays text, whatever it looks like, and never becomes a formula.
 *
 * A cell formatted as text takes an apostrophe for a letter in no Excel: it is the sign that text follows.
 */
function sent(value: CellToWrite['value']): number | string {
  if (value === null) return '';
  return typeof value === 'number' ? value : `'${value}`;
}

/**
 * Writes cells in one round trip, and gives the number format that each had before, in the same order. A cell formatted
 * as text would take a number for a text, so such a cell gets another format first.
 */
export function applyChanges(changes: readonly CellToWrite[]): Promise<readonly string[]> {
  if (changes.length === 0) return Promise.resolve([]);
  return runWriting(async (context) => {
    const ranges = changes.map(({ place: { sheet, row, column }, value, numberFormat }) => {
      const cell = () => rangeOf(context.workbook.worksheets.getItem(sheet), cellArea(row, column));
      // A range of its own keeps what was read before the format changes.
      const before = cell().load('numberFormat');
      const range = cell();
      if (numberFormat !== null) range.numberFormat = [[numberFormat]];
      range.values = [[sent(value)]];
      return before;
    });
    await context.sync();
    return ranges.map(({ numberFormat }) => String((numberFormat as readonly unknown[][])[0]?.[0] ?? ''));
  });
}
