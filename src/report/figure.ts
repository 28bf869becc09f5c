import type { Column, ColumnType } from '../form/types';
import { readNumberInText } from '../reading/number';
import type { Cell, CellValue } from './cell';

/** The columns of figures: a check reads numbers there. */
const figureTypes: readonly ColumnType[] = ['number', 'count', 'money'];
export const isFigureColumn = ({ type }: Column): boolean => figureTypes.includes(type);

/** What a cell says as a figure. */
export type Figure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: number; readonly storedAs: 'number' | 'text' }
  /** A text that is no number, a truth value or an Excel error. */
  | { readonly kind: 'unreadable' };

/**
 * Reads a cell as a figure: a blank cell is empty, never zero, and a number in text is read.
 *
 * `{ kind: 'text', text: '1 755 600' }` → `{ kind: 'figure', value: 1755600, storedAs: 'text' }`
 */
export function readFigure(value: CellValue): Figure {
  switch (value.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'number':
      return { kind: 'figure', value: withoutNoise(value.value), storedAs: 'number' };
    case 'text': {
      const number = readNumberInText(value.text);
      return number === null
        ? { kind: 'unreadable' }
        : { kind: 'figure', value: number.value, storedAs: 'text' };
    }
    case 'boolean':
    case 'error':
      return { kind: 'unreadable' };
  }
}

/** The cell's figure, or null when it is empty or holds none. */
export function figureOf(cell: Cell): number | null {
  const figure = readFigure(cell.value);
  return figure.kind === 'figure' ? figure.value : null;
}

/** Excel shows 15 digits of a number and keeps no more when one is typed; what lies beyond is left of binary fractions. */
const DIGITS = 15;

/** 416.00000000000006, as a sum of shares may come out, is 416: what a person sees in the cell. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS));
}
