import type { AreaView } from '../../embedded-excel';

/** A cell by its row and column, from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The bounds within which a person moves. */
export interface MovementBounds {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells with content, or null in an empty sheet. */
  readonly used: AreaView | null;
  /** How many rows a page of the screen holds. */
  readonly page: number;
}

/** A key with what was held beside it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The cell to which a key leads from another one, as in Excel; null for a key that does not move.
 *
 * `moved({ row: 4, column: 1 }, { key: 'ArrowDown', … }, bounds)` gives `{ row: 5, column: 1 }`.
 */
export function moved(
  from: CellPlace,
  { key, ctrlKey, shiftKey }: PressedKey,
  bounds: MovementBounds,
): CellPlace | null {
  const { used } = bounds;
  const lastRow = used === null ? 0 : used.row + used.rowCount - 1;
  const lastColumn = used === null ? 0 : used.column + used.columnCount - 1;
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(bounds.rowCount - 1, row)),
    column: Math.max(0, Math.min(bounds.columnCount - 1, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return to(ctrlKey ? lastRow : from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, ctrlKey ? 0 : from.column - 1);
    case 'ArrowRight':
      return to(from.row, ctrlKey ? lastColumn : from.column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return ctrlKey ? to(lastRow, lastColumn) : to(from.row, lastColumn);
    case 'PageUp':
      return to(from.row - bounds.page, from.column);
    case 'PageDown':
      return to(from.row + bounds.page, from.column);
    case 'Enter':
      return to(from.row + (shiftKey ? -1 : 1), from.column);
    case 'Tab':
      return to(from.row, from.column + (shiftKey ? -1 : 1));
    default:
      return null;
  }
}

/** The rectangle with two opposite corners. */
export function areaBetween(one: CellPlace, other: CellPlace): AreaView {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
  };
}
