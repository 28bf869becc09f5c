import type { AreaView, CellView } from '../../embedded-excel';

/** Sum and count of the selected cells that hold something, as the status bar of Excel tells them. */
export interface SelectionFigures {
  readonly count: number;
  /** Null when no number is among them. */
  readonly sum: number | null;
}

/** The most cells that are added up: a whole column would hold a million. */
const most = 100_000;

/** Adds up a selection; null for one cell, and for one that is too large. */
export function figuresOf(
  area: AreaView,
  cell: (row: number, column: number) => CellView,
): SelectionFigures | null {
  const size = area.rowCount * area.columnCount;
  if (size < 2 || size > most) return null;
  let count = 0;
  let sum: number | null = null;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const { value } = cell(row, column);
      if (value !== null) count += 1;
      if (typeof value === 'number') sum = (sum ?? 0) + value;
    }
  }
  return { count, sum };
}
