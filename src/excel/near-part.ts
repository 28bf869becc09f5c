import type { SheetGrid } from '../report/snapshot';
import { readInPieces } from './read-grid';

/**
 * How far a sheet is read at once. A stray cell in the last row makes the used part of a sheet all of it, for which
 * Excel gives no values (more than five million cells); a report of more rows than these is read on row by row.
 */
const nearRows = 1_000;
const nearColumns = 100;
/** Rows below them are read so many at once. */
const step = 5_000;

/** The part of a sheet that is read at once, as an address. */
export const nearCells = `A1:CV${String(nearRows)}`;

/** Where the near part of a used part lies; null when all of it lies beyond. */
export function nearPartOf(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): { top: number; left: number; rows: number; columns: number } | null {
  const rows = Math.min(range.rowCount, nearRows - range.rowIndex);
  const columns = Math.min(range.columnCount, nearColumns - range.columnIndex);
  return rows > 0 && columns > 0 ? { top: range.rowIndex, left: range.columnIndex, rows, columns } : null;
}

/** More rows than any table of a report has; a name that reaches further is somebody's whole column. */
const mostRows = 100_000;

/** A table goes on after a free row or two; what stands further below is none of it. */
const freeRows = 3;

/** The used part of a sheet, and the last row in which a name or a table of ours ends. */
export interface UsedExtent {
  readonly left: number;
  readonly columns: number;
  /** The last row that is used. */
  readonly bottom: number;
  readonly lastNamedRow: number;
}

/**
 * A grid of the near part with the rows below it that belong to the report: as far as our names reach, and on while no
 * gap ends a table.
 */
export async function withRowsBelow(
  context: Excel.RequestContext,
  near: SheetGrid,
  { left, columns, bottom, lastNamedRow }: UsedExtent,
): Promise<SheetGrid> {
  const wide = Math.min(columns, Math.max(1, nearColumns - left));
  const needed = Math.min(lastNamedRow, mostRows);
  let grid = near;
  for (let next = nearRows; next <= bottom && next < mostRows; next += step) {
    if (next > needed + freeRows && endsEmpty(grid, next)) break;
    const rows = Math.min(step, bottom - next + 1);
    const piece = await readInPieces(context, { name: near.name, top: next, left, rows, columns: wide });
    grid = joined(grid, piece);
  }
  return grid;
}

/** Whether the last rows before a row are blank. */
function endsEmpty({ top, values }: SheetGrid, row: number): boolean {
  const last = values.slice(Math.max(0, row - freeRows - top), Math.max(0, row - top));
  return last.every((cells) => cells.every(({ kind }) => kind === 'empty'));
}

/** Two grids of one sheet, the second below the first; rows between them are blank. */
function joined(upper: SheetGrid, lower: SheetGrid): SheetGrid {
  if (upper.values.length === 0) return lower;
  const gap = Math.max(0, lower.top - upper.top - upper.values.length);
  const blank = Array.from({ length: gap }, () => []);
  return {
    ...upper,
    values: [...upper.values, ...blank, ...lower.values],
    formulas: [...upper.formulas, ...blank, ...lower.formulas],
  };
}
