import type { Cell, CellValue } from './cell';
import { readNumberInText } from '../reading/number';

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
      return { kind: 'figure', value: value.value, storedAs: 'number' };
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
