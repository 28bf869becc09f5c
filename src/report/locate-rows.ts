import type { Form } from '../form/form';
import type { RowsTable } from '../form/types';
import type { Area } from './address';
import type { CellReader } from './cell-reader';
import { blockName, columnName, excelTableName } from './defined-names';
import { isHeadingOf } from './headings';
import type { WorkbookSnapshot } from './snapshot';

/** Where the columns of a growing table stand, and its rows from the first under the headings to the last. */
export interface RowsLocation {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A row that a person typed after leaving so many rows free is still of the table, if it looks like one of it. */
const mostFreeRows = 2;

/** A table may go on below the last cell that holds something; one that is drawn down to the end of the sheet is cut here. */
const mostBlankRows = 2_000;

/** The last of these rows that is filled; the one before them where none is. */
function lastFilled(first: number, last: number, isFilled: (row: number) => boolean): number {
  let row = last;
  while (row >= first && !isFilled(row)) row--;
  return row;
}

/**
 * Finds the columns of a growing table: by their names; a column whose name was lost, by its heading in any
 * language. Rows typed under the table (some programs do not grow it) belong to it: those right under it, and those
 * after a free row or two that fill three of the required columns and half of them, which a note or a signature does not.
 */
export function locateRows(
  form: Form,
  snapshot: WorkbookSnapshot,
  table: RowsTable,
  cell: CellReader,
): RowsLocation | null {
  const excelTable = snapshot.excelTables.get(excelTableName(form, table.id)) ?? null;
  const named = new Map<string, Area>();
  for (const { id } of table.columns) {
    const area = snapshot.names.get(columnName(form, table.id, id)) ?? null;
    if (area !== null) named.set(id, area);
  }
  const anchor = [...named.values()][0];
  const namedBlock = snapshot.names.get(blockName(form, table.id)) ?? null;
  const block = excelTable ?? namedBlock;
  const sheet = anchor?.sheet ?? block?.sheet;
  if (sheet === undefined) return null;
  const firstRow = anchor?.top ?? (block?.top ?? 0) + 1;

  const columns = new Map<string, number>([...named].map(([id, area]) => [id, area.left]));
  if (block !== null) {
    for (let column = block.left; column <= block.right; column++) {
      const heading = cell(sheet, firstRow - 1, column);
      const match = table.columns.find((candidate) => isHeadingOf(candidate, heading));
      if (match !== undefined && !columns.has(match.id)) columns.set(match.id, column);
    }
  }

  const isFilledAt = (row: number, column: number | undefined) =>
    column !== undefined && cell(sheet, row, column).kind !== 'empty';
  const isFilled = (row: number) => [...columns.values()].some((column) => isFilledAt(row, column));
  const required = table.columns.filter((column) => column.required === true);
  const isAlikeTheOthers = (row: number) => {
    const filled = required.filter(({ id }) => isFilledAt(row, columns.get(id))).length;
    return filled >= 3 && filled * 2 >= required.length;
  };
  const rowAfter = (last: number): number | null => {
    if (isFilled(last + 1)) return last + 1;
    const further = Array.from({ length: mostFreeRows }, (_, index) => last + 2 + index);
    return further.find(isAlikeTheOthers) ?? null;
  };
  // The names of columns reach far below the table, for formulas: they tell nothing of where it ends.
  const reached = Math.max(0, ...[...named.values()].map(({ bottom }) => bottom));
  // Where both stand, each may have grown without the other.
  const ends = [excelTable, namedBlock].flatMap((area) => (area?.sheet === sheet ? area.bottom : []));
  const read = snapshot.sheets.find(({ name }) => name === sheet);
  const furthest = Math.max(firstRow, (read?.top ?? 0) + (read?.values.length ?? 0)) + mostBlankRows;
  let lastRow =
    ends.length > 0
      ? Math.min(Math.max(...ends), furthest)
      : lastFilled(firstRow, Math.min(reached, furthest), isFilled);
  for (let next = rowAfter(lastRow); next !== null; next = rowAfter(lastRow)) lastRow = next;
  return { sheet, columns, firstRow, lastRow };
}
