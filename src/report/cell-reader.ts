import { emptyValue, type CellValue } from './cell';
import type { SheetGrid, WorkbookSnapshot } from './snapshot';

/** What stands in a cell of a sheet; rows and columns count from 0. A cell that was not read is empty. */
export type CellReader = (sheet: string, row: number, column: number) => CellValue;

/** Looks cells up in the sheets of a snapshot. */
export function cellReader(snapshot: WorkbookSnapshot): CellReader {
  const sheets = new Map<string, SheetGrid>(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet, row, column) => {
    const grid = sheets.get(sheet);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? emptyValue;
  };
}
