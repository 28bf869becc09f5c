import { blocksOf, fixedRowsOf, tableOf, type Block, type Form } from '../form/form';
import type { Table } from '../form/types';
import type { Words } from '../messages/words';
import type { Area } from '../report/address';
import { cellReader, type CellReader } from '../report/cell-reader';
import {
  columnName,
  excelTableName,
  fieldName,
  nameOfBlock,
  type DefinedName,
} from '../report/defined-names';
import type { MissingColumn } from '../report/notices';
import type { WorkbookSnapshot } from '../report/snapshot';
import { inputStyle } from './cell-content';
import type { FormKit } from './form-kit';
import { columnWidth } from './geometry';
import {
  cellArea,
  columnArea,
  text,
  type PlannedArea,
  type PlannedCell,
  type PlannedValidation,
  type SheetPlan,
} from './plan';
import { validationOf } from './validation';

/** A column that a workbook lacks, and how it is put beside its table; nothing that stands there is touched. */
export interface AddedColumn {
  readonly missing: MissingColumn;
  readonly sheet: string;
  /** The Excel table that grows by it, with its heading; null for the tables that are none. */
  readonly excelTable: { readonly name: DefinedName; readonly heading: string } | null;
  readonly cells: readonly PlannedCell[];
  readonly styles: SheetPlan['styles'];
  readonly names: SheetPlan['names'];
  readonly validations: readonly PlannedValidation[];
  /** A column of the sheet that becomes as wide as the form has it; null where it keeps its width. */
  readonly width: { readonly column: number; readonly characters: number } | null;
}

/**
 * The columns that can be added: right of a table, or under its questions, where the cells are free. A column for
 * which there is no room is left out; the check goes on telling of it.
 */
export function planMissingColumns(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  missing: readonly MissingColumn[],
  words: Words,
): AddedColumn[] {
  const cell = cellReader(snapshot);
  // Several columns of one block stand one beside the other.
  const taken = new Map<string, number>();
  return missing.flatMap((each) => {
    const block = nameOfBlock(kit.form, blockOfColumn(kit.form, each.table, each.column));
    const before = taken.get(block) ?? 0;
    const added = planColumn(kit, snapshot, cell, each, before, words);
    if (added === null) return [];
    taken.set(block, before + 1);
    return [added];
  });
}

function planColumn(
  { form }: FormKit,
  snapshot: WorkbookSnapshot,
  cell: CellReader,
  missing: MissingColumn,
  before: number,
  words: Words,
): AddedColumn | null {
  const table = tableOf(form, missing.table);
  const column = table.columns.find(({ id }) => id === missing.column);
  const blockName = nameOfBlock(form, blockOfColumn(form, table.id, missing.column));
  const name = table.kind === 'rows' ? excelTableName(form, table.id) : blockName;
  const block = (table.kind === 'rows' ? snapshot.excelTables.get(name) : snapshot.names.get(name)) ?? null;
  if (column === undefined || block === null) return null;
  const room = table.kind === 'fields' ? rowBelow(block, before) : columnBeside(block, before);
  if (!isFree(cell, block.sheet, room)) return null;
  const heading = column.label[words.language];
  const inputs = inputsOf(table, block, room);
  const grown: PlannedArea = {
    ...block,
    bottom: Math.max(block.bottom, room.bottom),
    right: Math.max(block.right, room.right),
  };
  return {
    missing,
    sheet: block.sheet,
    excelTable: table.kind === 'rows' ? { name: excelTableName(form, table.id), heading } : null,
    cells: table.kind === 'rows' ? [] : [{ row: room.top, column: room.left, value: text(heading) }],
    styles: [
      {
        area: cellArea(room.top, room.left),
        style: table.kind === 'fields' ? 'Report label' : 'Report column heading',
      },
      { area: inputs, style: inputStyle(column) },
    ],
    names: [
      ...namesOf(table, inputs).map(({ row, area }) => ({
        name:
          table.kind === 'rows'
            ? columnName(form, table.id, column.id)
            : fieldName(form, { table: table.id, row, column: column.id }),
        area,
      })),
      { name: blockName, area: grown },
    ],
    validations: [validationOf(table, column, inputs, words)].flatMap((each) => each ?? []),
    width: table.kind === 'fields' ? null : { column: room.left, characters: columnWidth(column) },
  };
}

/** The block of a table in which a column stands. */
function blockOfColumn(form: Form, table: string, column: string): Block {
  const block = blocksOf(form, table).find(({ columns }) => columns?.includes(column) ?? true);
  if (block === undefined) throw new Error(`${table}.${column} stands in no block of ${form.id}.`);
  return block;
}

/** The next free column right of a block, headings and cells. */
function columnBeside({ top, bottom, right }: Area, before: number): PlannedArea {
  return { top, bottom, left: right + 1 + before, right: right + 1 + before };
}

/** The next free row under the questions of a block: label and answer. */
function rowBelow({ left, bottom }: Area, before: number): PlannedArea {
  return { top: bottom + 1 + before, bottom: bottom + 1 + before, left, right: left + 1 };
}

function isFree(cell: CellReader, sheet: string, { top, left, bottom, right }: PlannedArea): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cell(sheet, row, column).kind !== 'empty') return false;
    }
  }
  return true;
}

/** The cells that a person fills in the new room. */
function inputsOf(table: Table, block: Area, room: PlannedArea): PlannedArea {
  if (table.kind === 'fields') return cellArea(room.top, room.right);
  return columnArea(room.left, room.top + 1, Math.max(room.top + 1, block.bottom));
}

/** The named parts of the new cells: one a named row, else all of them. */
function namesOf(
  table: Table,
  inputs: PlannedArea,
): { readonly row: string | null; readonly area: PlannedArea }[] {
  if (table.kind !== 'fixedRows') return [{ row: null, area: inputs }];
  return fixedRowsOf(table).map(({ id }, index) => ({
    row: id,
    area: cellArea(inputs.top + index, inputs.left),
  }));
}
