import type { UsedPart } from './read-grid';

/** What must be loaded of a range for `usedPartOf`. */
export const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a loaded range of a sheet stands, to be read in pieces. */
export const usedPartOf = (name: string, range: Excel.Range): UsedPart => ({
  name,
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
