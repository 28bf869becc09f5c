import type { Place } from './address';
import type { FieldPath } from './field-path';

/** What stands in a cell. A blank cell is `empty`, never zero. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An Excel error such as `#REF!`. */
  | { readonly kind: 'error'; readonly code: string };

/** One field of a report: what it holds and where it stands. */
export interface Cell {
  readonly path: FieldPath;
  readonly value: CellValue;
  /** Null when the report did not come from a workbook, or the workbook has no cell for the field. */
  readonly place: Place | null;
}

export const emptyValue: CellValue = { kind: 'empty' };

/** A text as a cell holds it. White space alone is an empty cell: nobody can see it. */
export function textValue(text: string): CellValue {
  return text.trim() === '' ? emptyValue : { kind: 'text', text };
}

export function isEmpty(cell: Cell): boolean {
  return cell.value.kind === 'empty';
}

/**
 * The cell's content as a person reads it; an empty cell gives an empty text.
 *
 * A figure typed into a text column is that figure's text: `25` in "plan" reads as "25".
 */
export function textOf(cell: Pick<Cell, 'value'>): string {
  switch (cell.value.kind) {
    case 'empty':
      return '';
    case 'number':
      return String(cell.value.value);
    case 'text':
      return cell.value.text;
    case 'boolean':
      return cell.value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.value.code;
  }
}
