import { type Area } from './area';
import { columnLimit, rowLimit } from '../../package/sheet-size';

/** Rows or columns that were put in or taken out, in the cells whose other coordinate lies in `cross`. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** The columns (when rows move) or rows (when columns move) that are touched. */
  readonly cross: { readonly start: number; readonly count: number };
}

/** Where an area stands after a shift; null when all of it was deleted. Inserting inside an area makes it longer. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'row';
  const crossStart = rows ? area.column : area.row;
  const crossCount = rows ? area.columnCount : area.rowCount;
  const inside =
    crossStart >= shift.cross.start && crossStart + crossCount <= shift.cross.start + shift.cross.count;
  if (!inside) return area;
  const limit = rows ? rowLimit : columnLimit;
  const [start, count] = rows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (start === 0 && count === limit) return area;
  const moved =
    shift.kind === 'insert' ? afterInsert(start, count, shift, limit) : afterDelete(start, count, shift);
  if (!moved) return null;
  return rows
    ? { ...area, row: moved.start, rowCount: moved.count }
    : { ...area, column: moved.start, columnCount: moved.count };
}

function afterInsert(
  start: number,
  count: number,
  shift: Shift,
  limit: number,
): { start: number; count: number } | null {
  if (shift.at <= start) return start + shift.count >= limit ? null : { start: start + shift.count, count };
  if (shift.at < start + count) return { start, count: count + shift.count };
  return { start, count };
}

function afterDelete(start: number, count: number, shift: Shift): { start: number; count: number } | null {
  const end = start + count;
  const cutEnd = shift.at + shift.count;
  const lost = Math.max(0, Math.min(end, cutEnd) - Math.max(start, shift.at));
  if (lost === count) return null;
  const before = Math.max(0, Math.min(cutEnd, start) - shift.at);
  return { start: start - before, count: count - lost };
}
