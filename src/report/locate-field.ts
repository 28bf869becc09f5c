import { blocksOf, fixedRowsOf, inputColumns, tableOf, type Block, type Form } from '../form/form';
import type { Column, Table } from '../form/types';
import type { Area, Place } from './address';
import type { CellReader } from './cell-reader';
import { blockNamesOf, fieldName } from './defined-names';
import type { FieldPath } from './field-path';
import { isHeadingOf } from './headings';
import type { WorkbookSnapshot } from './snapshot';

/**
 * Finds the cells of the fields that have names of their own.
 *
 * A name is lost while its cell still stands: in Excel by cutting another cell and pasting it over this one. Then the
 * other names of its table tell the row or the column, and its heading or label the rest. A field whose row or column
 * was deleted is not found.
 */
export function fieldLocator(
  form: Form,
  snapshot: WorkbookSnapshot,
  cell: CellReader,
): (path: FieldPath) => Place | null {
  const area = (path: FieldPath): Area | null => snapshot.names.get(fieldName(form, path)) ?? null;
  return (path) => {
    const own = area(path);
    if (own !== null) return { sheet: own.sheet, row: own.top, column: own.left };
    const table = tableOf(form, path.table);
    const columns = inputColumns(table).map(({ id }) => id);
    // Only what stands in the same block tells the row: another block may stand on another sheet.
    const block = blocksOf(form, path.table).find((each) => stands(each, path.column));
    const neighbours = block === undefined ? columns : columns.filter((column) => stands(block, column));
    const besides = neighbours.map((column) => area({ ...path, column })).find((each) => each !== null);
    const blocks = blockNamesOf(form, path.table).flatMap((name) => snapshot.names.get(name) ?? []);
    const place = placeAmong(table, path, { besides, blocks, area, cell });
    const isTaken = (each: Area | null) =>
      each !== null && each.sheet === place?.sheet && each.top === place.row && each.left === place.column;
    return place === null || pathsOf(table, columns).some((each) => isTaken(area(each))) ? null : place;
  };
}

const stands = ({ columns }: Block, column: string): boolean => columns?.includes(column) ?? true;

function pathsOf(table: Table, columns: readonly string[]): FieldPath[] {
  const rows = table.kind === 'fixedRows' ? fixedRowsOf(table).map(({ id }) => id) : [null];
  return rows.flatMap((row) => columns.map((column) => ({ table: table.id, row, column })));
}

interface Surroundings {
  /** A named cell of the same row; in a table of questions, of any of them. */
  readonly besides: Area | undefined;
  readonly blocks: readonly Area[];
  readonly area: (path: FieldPath) => Area | null;
  readonly cell: CellReader;
}

function placeAmong(
  table: Table,
  path: FieldPath,
  { besides, blocks, area, cell }: Surroundings,
): Place | null {
  if (besides === undefined) return null;
  const { sheet } = besides;
  if (table.kind === 'fixedRows') {
    const above = table.rows.map(({ id }) => area({ ...path, row: id })).find((each) => each !== null);
    return above?.sheet === sheet ? { sheet, row: besides.top, column: above.left } : null;
  }
  const heading = table.columns.find(({ id }) => id === path.column);
  if (heading === undefined) return null;
  for (const block of blocks) {
    const place = placeInBlock(table, heading, block, { besides, cell });
    if (place !== null) return place;
  }
  return null;
}

/** The cell that belongs to a heading found in a block: right of it among questions, under it in a row. */
function placeInBlock(
  table: Table,
  heading: Column,
  block: Area,
  { besides, cell }: { readonly besides: Area; readonly cell: CellReader },
): Place | null {
  const { sheet } = besides;
  if (block.sheet !== sheet) return null;
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      if (!isHeadingOf(heading, cell(sheet, row, column))) continue;
      if (table.kind === 'fields' && column < besides.left) return { sheet, row, column: besides.left };
      if (table.kind === 'singleRow' && row < besides.top) return { sheet, row: besides.top, column };
    }
  }
  return null;
}
