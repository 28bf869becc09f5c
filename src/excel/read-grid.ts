import { emptyValue, textValue, type CellValue } from '../report/cell';
import type { SheetGrid } from '../report/snapshot';
import { problemOf } from './problem-of';
import { forThisTripOnly } from './ranges';

/** What must be loaded of a range for `gridOf`. */
export const gridProperties = 'rowIndex,columnIndex,values,valueTypes,formulas';

/** Whether Excel gave the cells of a loaded range; of too many it gives none. */
function hasValues(range: Excel.Range): boolean {
  return Array.isArray(range.values);
}

/** The cells of a range that was loaded. */
export function gridOf(name: string, range: Excel.Range): SheetGrid {
  const types: string[][] = range.valueTypes;
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  return {
    name,
    top: range.rowIndex,
    left: range.columnIndex,
    values: values.map((row, y) => row.map((value, x) => cellValue(value, types[y]?.[x]))),
    formulas: formulas.map((row) =>
      row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : null)),
    ),
  };
}

/** A raw value of Excel's as a tagged one. Values are invariant: numbers are numbers in every locale. */
function cellValue(value: unknown, type: string | undefined): CellValue {
  switch (type) {
    case 'Error':
      return { kind: 'error', code: String(value) };
    case 'Boolean':
      return { kind: 'boolean', value: value === true };
    case 'Double':
    case 'Integer':
      return { kind: 'number', value: Number(value) };
    case 'Empty':
      return emptyValue;
    default:
      return textValue(String(value ?? ''));
  }
}

/** The used part of a sheet, whose cells have not been read yet. */
export interface UsedPart {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads the used part of a sheet that is more than Excel on the web answers at once (5 MB): rows that are too much
 * are read half by half.
 */
export async function readInPieces(context: Excel.RequestContext, part: UsedPart): Promise<SheetGrid> {
  const { name, top, left, rows, columns } = part;
  const sheet = context.workbook.worksheets.getItem(name);
  const range = forThisTripOnly(sheet.getRangeByIndexes(top, left, rows, columns)).load(gridProperties);
  try {
    await context.sync();
    if (rows === 1 || hasValues(range)) return gridOf(name, range);
  } catch (error) {
    if (rows === 1 || !isTooLarge(error)) throw error;
  }
  const half = Math.ceil(rows / 2);
  const upper = await readInPieces(context, { ...part, rows: half });
  const lower = await readInPieces(context, { ...part, top: top + half, rows: rows - half });
  return {
    ...upper,
    values: [...upper.values, ...lower.values],
    formulas: [...upper.formulas, ...lower.formulas],
  };
}

/** Whether Excel refused since what was asked for is more than it answers at once. */
export const isTooLarge = (error: unknown): boolean => problemOf(error).kind === 'too-large';
