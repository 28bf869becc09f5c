import { tableOf, type Form } from '../form/form';
import type { Column } from '../form/types';
import type { Place } from '../report/address';
import { excelTableName, type DefinedName } from '../report/defined-names';
import type { CellReader } from '../report/cell-reader';
import type { Cell } from '../report/cell';
import type { BroughtCell, Merge, NewRows } from '../report/merge-report';
import { cellsOf } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { contentOf, formatOverride } from './cell-content';
import type { PlannedCell } from './plan';

/** A cell of a sheet that stands, and the number format that it needs beside its own, if any. */
export interface PlacedCell extends PlannedCell {
  readonly sheet: string;
  readonly format: string | null;
}

/** Rows that a table gets before they are written. */
export interface Growth {
  readonly sheet: string;
  /** The Excel table that grows by them; null where cells below are free and take them as they are. */
  readonly excelTable: { readonly name: DefinedName; readonly columns: number } | null;
  /** How many rows the Excel table is short of. */
  readonly rows: number;
  readonly cells: readonly PlacedCell[];
}

/** What is written into the sheets that stand when a report is brought into them. */
export interface BroughtPlan {
  readonly cells: readonly PlacedCell[];
  /** From the lowest on a sheet to the highest, so that none moves what is written after it. */
  readonly growths: readonly Growth[];
  /** New rows for which there is no room: something else stands below their table, which cannot grow. */
  readonly noRoom: readonly NewRows[];
}

/**
 * Plans what is written of a merge.
 *
 * @param cells those of its cells that are written: the empty ones, and of the differing ones those that a person said.
 */
export function planBroughtCells(
  form: Form,
  snapshot: WorkbookSnapshot,
  cell: CellReader,
  cells: readonly BroughtCell[],
  newRows: Merge['newRows'],
): BroughtPlan {
  const growths: Growth[] = [];
  const noRoom: NewRows[] = [];
  for (const rows of newRows) {
    const growth = growthOf(form, snapshot, cell, rows);
    if (growth === null) noRoom.push(rows);
    else growths.push(growth);
  }
  growths.sort((one, other) => topOf(other) - topOf(one));
  return {
    cells: cells.map(({ place, value, to }) =>
      placed(columnOf(form, to.table, to.column), place, { path: to, value, place }),
    ),
    growths,
    noRoom,
  };
}

const topOf = ({ cells }: Growth): number => cells[0]?.row ?? 0;

function columnOf(form: Form, table: string, id: string): Column {
  const column = tableOf(form, table).columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`The form has no column ${table}.${id}.`);
  return column;
}

function placed(column: Column, { sheet, row, column: at }: Place, cell: Cell): PlacedCell {
  return { sheet, row, column: at, value: contentOf(cell), format: formatOverride(cell, column) };
}

function growthOf(
  form: Form,
  snapshot: WorkbookSnapshot,
  cell: CellReader,
  { table, rows, after, sheet, columns, firstRow, lastRow }: NewRows,
): Growth | null {
  const name = excelTableName(form, table);
  const area = snapshot.excelTables.get(name) ?? null;
  const short = Math.max(0, firstRow + rows.length - 1 - lastRow);
  const grows = area !== null && area.sheet === sheet && area.bottom === lastRow;
  if (short > 0 && !grows && !isFree(cell, sheet, columns, lastRow + 1, short + 1)) return null;
  return {
    sheet,
    excelTable: grows && short > 0 ? { name, columns: area.right - area.left + 1 } : null,
    rows: short,
    cells: rows.flatMap((row, index) =>
      cellsOf(row).flatMap((each): PlacedCell[] => {
        const at = columns.get(each.path.column);
        if (at === undefined || each.value.kind === 'empty') return [];
        const column = columnOf(form, table, each.path.column);
        // The number that the form prints goes on from the rows that stand.
        const value =
          column.type === 'fixed' && each.value.kind === 'number'
            ? { ...each.value, value: after + index + 1 }
            : each.value;
        return [placed(column, { sheet, row: firstRow + index, column: at }, { ...each, value })];
      }),
    ),
  };
}

function isFree(
  cell: CellReader,
  sheet: string,
  columns: ReadonlyMap<string, number>,
  first: number,
  count: number,
): boolean {
  const at = [...columns.values()];
  return Array.from({ length: count }, (_, index) => first + index).every((row) =>
    at.every((column) => cell(sheet, row, column).kind === 'empty'),
  );
}
