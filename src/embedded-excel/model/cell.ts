import type { CellStyle } from './style';

/** An error value in a cell, for example `{ error: '#REF!' }`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; null when it is empty. Dates are serial numbers, as in Excel. */
export type CellValue = null | string | number | boolean | ErrorValue;

/** A hyperlink on a cell: an address on the web or a place in the workbook. */
export interface Hyperlink {
  readonly address?: string;
  /** For example `Гендер!B6`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One cell of a sheet. A formula stands in invariant English, without its equals sign. */
export interface Cell {
  value: CellValue;
  formula?: string | undefined;
  /** The style of the cell itself; undefined when its row, column or sheet gives it. */
  style?: CellStyle | undefined;
  /** Whether the text was marked as text by a leading apostrophe. */
  quotePrefix?: boolean | undefined;
  hyperlink?: Hyperlink | undefined;
  /** The formula for which the value of the file is kept, since it is not calculated here; another one is calculated. */
  keptFor?: string | undefined;
}

/** Whether the value of a cell's formula is the one that the file shows, and not calculated. */
export const keepsValue = (cell: Cell): boolean =>
  cell.formula !== undefined && cell.formula === cell.keptFor;

/** Whether a value is an error value. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}
