import type { Column } from '../form/types';

/** Where things stand on every table's sheet; rows and columns count from 0. */
export const geometry = {
  /** Column A is a narrow margin. */
  firstColumn: 1,
  linkRow: 0,
  titleRow: 1,
  instructionRow: 2,
  /** Empty, or the heading that spans several columns. */
  groupRow: 3,
  headingRow: 4,
  firstDataRow: 5,
} as const;

/** The margin's width in characters. */
export const marginWidth = 2;

/** The width of a column that says none, in characters. */
const usualWidth = 24;
export function columnWidth({ width }: Column): number {
  return width ?? usualWidth;
}

/** Widths of tables whose columns are all alike. */
export const fieldLabelWidth = 46;
export const fieldValueWidth = 84;
export const fieldUnitWidth = 12;

/**
 * The width of each column of a table of one row: what the longest word of its headings needs, and more where few
 * columns would leave no room for the control line under them.
 */
export function singleRowColumnWidth(columns: number): number {
  return Math.max(18, Math.ceil(72 / columns));
}
