import type { Column } from '../form/types';

/** Where things stand on every table's sheet; rows and columns count from 0. */
export const geometry = {
  /** Column A is a narrow margin. */
  firstColumn: 1,
  /** The line that leads back to the front sheet; it is not printed where the table does not grow. */
  linkRow: 0,
  titleRow: 1,
  instructionRow: 2,
  /** The second line of the instruction, or the heading that spans several columns. */
  groupRow: 3,
  headingRow: 4,
  firstDataRow: 5,
} as const;

/** The margin's width in characters. */
export const marginWidth = 2;
/** The margin's width where it holds the numbers of rows. */
export const numberedMarginWidth = 4;

/** The width of a column that says none, in characters. */
const usualWidth = 24;
export function columnWidth({ width }: Column): number {
  return width ?? usualWidth;
}

/** Widths of tables whose columns are all alike: question and answer take the width of an upright page. */
export const fieldLabelWidth = 34;
export const fieldValueWidth = 94;

/** Pixels that a column of so many characters takes in Excel: seven for a digit of the body font, and five of padding. */
const pixelsOf = (characters: number): number => characters * 7 + 5;

/** How many pixels columns of these widths take together. */
export const pixelsOfColumns = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + pixelsOf(width), 0);

/**
 * The pixels of a page's width: what is narrower gets a free column beside it, so that every page of one orientation is
 * printed at one scale: where a cell has letters of eleven points, upright paper has more than eight and lying paper 7.6.
 */
export const pageWidths = { portrait: 925, landscape: 1470 } as const;
export type Orientation = keyof typeof pageWidths;

/** Columns that fit an upright page are printed on one. */
export function orientationOf(widths: readonly number[]): Orientation {
  return pixelsOfColumns(widths) <= pageWidths.portrait ? 'portrait' : 'landscape';
}

/** The width in characters of the free column that fills a page beside these columns; null where it is full. */
export function freeWidth(widths: readonly number[], orientation: Orientation): number | null {
  const characters = Math.floor((pageWidths[orientation] - pixelsOfColumns(widths) - 5) / 7);
  return characters >= 1 ? characters : null;
}

/**
 * The width of each column of a table of one row: they share an upright page where its headings have room there, else
 * one that lies.
 */
export function singleRowColumnWidth(columns: number): number {
  const mostUpright = 9;
  const page = columns < mostUpright ? pageWidths.portrait : pageWidths.landscape;
  const share = Math.floor(((page - pixelsOf(marginWidth)) / columns - 5) / 7);
  return Math.min(share, 24);
}

/** Names of columns that grow reach so many rows below the headings, so that formulas see what is typed below the table. */
export const reachOfNames = 200;
