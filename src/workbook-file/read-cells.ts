import type { SheetGrid } from '../report/snapshot';
import { openPackage } from './read-package';
import { readSheet } from './read-sheet';

/** More rows than any list of ours has. */
const mostRows = 100_000;

/**
 * The cells of every sheet of a workbook's file, whatever it holds.
 *
 * @throws Refusal for what is no sound workbook.
 */
export function readCells(bytes: Uint8Array): readonly SheetGrid[] {
  const book = openPackage(bytes);
  return book.sheets.map((sheet) => readSheet(book, sheet, mostRows).grid);
}
