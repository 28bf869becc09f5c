import { Refusal } from '../document/refusal';
import type { TableItem } from '../excel/ownership';
import { serialOfIsoDay } from '../package/iso-day';
import { indexInFile, numberInFile } from '../package/number-in-file';
import { emptyValue, textValue, type CellValue } from '../report/cell';
import { columnNumber, parseReference } from '../report/address';
import type { SheetGrid } from '../report/snapshot';
import { relationsOf, required, type SheetPart, type WorkbookPackage } from './read-package';
import { cellText, scanXml } from './scan-xml';
import { columnLimit, rowLimit } from '../package/sheet-size';

/** The cells of a sheet, and whether a formula stands in it that nobody has calculated. */
export interface ReadSheet {
  readonly grid: SheetGrid;
  readonly isUncalculated: boolean;
}

/** How far a sheet is read, as the add-in reads it in Excel (src/excel/near-part.ts). */
const mostColumns = 100;
const nearRows = 1_000;
const step = 5_000;
const mostRows = 100_000;
const freeRows = 3;

interface FileCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** @param lastNamedRow the last row of the sheet in which a name of ours ends; cells down to there are read in any case. */
export function readSheet(book: WorkbookPackage, { name, path }: SheetPart, lastNamedRow: number): ReadSheet {
  const { rows, isUncalculated, pointsTo } = readCells(required(book.zip, path), book);
  const relations = relationsOf(book.zip, path);
  // A table that is lost would be rows that nobody counts.
  for (const id of pointsTo)
    if (!relations.has(id)) throw new Refusal('damaged', `${path} points to ${id}, which is lost.`);
  return { grid: gridFrom(name, rows, lastNamedRow), isUncalculated };
}

/** The Excel tables that stand on a sheet. */
export function tablesOn({ zip }: WorkbookPackage, { name, path }: SheetPart): TableItem[] {
  return [...relationsOf(zip, path).values()]
    .flatMap(({ kind, path: part }) => (kind === 'table' && part !== null ? part : []))
    .map((part) => readTable(required(zip, part), name));
}

function readTable(bytes: Uint8Array, sheet: string): TableItem {
  let table: TableItem | null = null;
  scanXml(bytes, 'table', {
    open: (_, attributes, depth) => {
      if (depth === 1)
        table = {
          name: cellText(attributes['displayName'] ?? attributes['name'] ?? ''),
          area: parseReference(`'${sheet.replaceAll("'", "''")}'!${attributes['ref'] ?? ''}`),
        };
    },
  });
  return table ?? { name: '', area: null };
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** What the part of a sheet holds. */
interface SheetContent {
  readonly rows: Rows;
  readonly isUncalculated: boolean;
  /** The identifiers of what the sheet points to. */
  readonly pointsTo: readonly string[];
}

/** How deep elements stand: `worksheet`, `sheetData`, `row`, `c`, and `v`, `f` or `is`. */
const depths = { ofSheet: 2, row: 3, cell: 4, content: 5 } as const;
/** The lists of a sheet whose elements point to other parts. */
const pointing = new Set(['tableParts', 'hyperlinks']);

function readCells(bytes: Uint8Array, book: WorkbookPackage): SheetContent {
  const rows = new Map<number, Map<number, FileCell>>();
  const pointsTo: string[] = [];
  let part = '';
  let dataSeen = false;
  let row = -1;
  let isRow = false;
  let column = -1;
  let isCell = false;
  let type = 'n';
  let isDate = false;
  let isUncalculated = false;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let isShared = false;
  let target: 'v' | 'f' | 't' | null = null;
  let spoken = 0;
  scanXml(bytes, 'worksheet', {
    open: (name, attributes, depth) => {
      const id = attributes['r:id'] ?? '';
      if (id !== '' && (depth === depths.ofSheet || (depth === depths.row && pointing.has(part))))
        pointsTo.push(id);
      if (depth === depths.ofSheet) {
        part = name;
        if (name === 'sheetData' && dataSeen) throw new Refusal('damaged', 'A sheet has its data twice.');
        dataSeen ||= name === 'sheetData';
      } else if (part !== 'sheetData') return;
      else if (depth === depths.row) {
        isRow = name === 'row';
        if (isRow) row = rowAfter(row, attributes['r']);
        column = -1;
      } else if (depth === depths.cell) {
        isCell = isRow && name === 'c';
        if (!isCell) return;
        column = columnAfter(column, attributes['r'], row);
        type = attributes['t'] ?? 'n';
        isDate = book.dateStyles.has(Number(attributes['s'] ?? 0));
        value = inline = formula = null;
      } else if (!isCell) return;
      else if (depth > depths.content) {
        if (name === 'rPh') spoken += 1;
        else if (name === 't') target = spoken === 0 && inline !== null ? 't' : null;
      } else if (name === 'v') {
        target = 'v';
        value = '';
      } else if (name === 'f' && attributes['t'] !== 'dataTable') {
        target = 'f';
        formula = '';
        isShared = attributes['t'] === 'shared';
      } else if (name === 'is') inline = '';
    },
    text: (text) => {
      if (target === 'v') value = (value ?? '') + text;
      else if (target === 'f') formula = (formula ?? '') + text;
      else if (target === 't') inline = (inline ?? '') + text;
    },
    close: (name, depth) => {
      if (depth >= depths.content) target = null;
      if (depth > depths.content && isCell && name === 'rPh') spoken -= 1;
      if (depth !== depths.cell || !isCell) return;
      isCell = false;
      const stored = valueOf(type, value, inline, book.strings);
      const isShifted = isDate && type === 'n' && stored.kind === 'number';
      const read: CellValue = isShifted ? { ...stored, value: stored.value + book.dayShift } : stored;
      if (formula?.trim() === '' && !isShared) formula = null;
      if (formula !== null && value === null && inline === null) isUncalculated = true;
      if (read.kind === 'empty' && formula === null) return;
      const cells = rows.get(row) ?? new Map<number, FileCell>();
      rows.set(row, cells.set(column, { value: read, formula: formula === null ? null : `=${formula}` }));
    },
  });
  return { rows, isUncalculated, pointsTo };
}

/** The row of a number, or the next one where a program leaves numbers out. Rows follow one another, as Excel asks. */
function rowAfter(before: number, number: string | undefined): number {
  const row = number === undefined ? before + 1 : (indexInFile(number.trim()) ?? 0) - 1;
  if (row <= before || row >= rowLimit)
    throw new Refusal('damaged', `A row ${number ?? ''} cannot follow the row ${String(before + 1)}.`);
  return row;
}

function columnAfter(before: number, address: string | undefined, row: number): number {
  const [, letters = '', number = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(address ?? '') ?? [];
  const column = address === undefined ? before + 1 : columnNumber(letters.toUpperCase());
  const isInRow = address === undefined || Number(number) === row + 1;
  if (column <= before || column >= columnLimit || !isInRow)
    throw new Refusal('damaged', `A cell ${address ?? ''} cannot stand there.`);
  return column;
}

function valueOf(
  type: string,
  value: string | null,
  inline: string | null,
  strings: readonly string[],
): CellValue {
  if (type === 'inlineStr' || value === null) {
    const text = inline ?? (type === 'inlineStr' ? value : null);
    return text === null ? emptyValue : textValue(cellText(text));
  }
  const written = value.trim();
  switch (type) {
    case 's': {
      if (written === '') return emptyValue;
      const text = strings[indexInFile(written) ?? -1];
      if (text === undefined)
        throw new Refusal('damaged', `The workbook has no text with the number ${value}.`);
      return textValue(text);
    }
    case 'str':
      return textValue(cellText(value));
    case 'b':
      return { kind: 'boolean', value: written === '1' || written === 'true' };
    case 'e':
      return { kind: 'error', code: written };
    case 'd': {
      const day = serialOfIsoDay(written);
      return day === null ? textValue(written) : { kind: 'number', value: day };
    }
    default: {
      if (written === '') return emptyValue;
      const number = numberInFile(written);
      if (number === null) throw new Refusal('damaged', `${value} is not a number.`);
      return { kind: 'number', value: number };
    }
  }
}

function gridFrom(name: string, rows: Rows, lastNamedRow: number): SheetGrid {
  const used = [...rows.keys()].filter((row) => row < mostRows);
  if (used.length === 0) return { name, top: 0, left: 0, values: [], formulas: [] };
  // Rows stand in the order of the file, which is their own.
  const top = used[0] ?? 0;
  const bottom = lastRow(rows, used.at(-1) ?? 0, Math.min(lastNamedRow, mostRows));
  const columns = used
    .flatMap((row) => [...(rows.get(row)?.keys() ?? [])])
    .filter((each) => each < mostColumns);
  const left = columns.reduce((least, each) => Math.min(least, each), mostColumns);
  const right = columns.reduce((most, each) => Math.max(most, each), left - 1);
  const ofCells = <Part>(part: (cell: FileCell | undefined) => Part): Part[][] =>
    Array.from({ length: Math.max(0, bottom - top + 1) }, (_, y) =>
      Array.from({ length: right - left + 1 }, (__, x) => part(rows.get(top + y)?.get(left + x))),
    );
  return {
    name,
    top,
    left,
    values: ofCells((cell) => cell?.value ?? emptyValue),
    formulas: ofCells((cell) => cell?.formula ?? null),
  };
}

/** The last row that is read: a table goes on below our names while no gap ends it. */
function lastRow(rows: Rows, bottom: number, needed: number): number {
  const endsEmpty = (row: number) =>
    Array.from({ length: freeRows }, (_, index) => row - 1 - index).every((each) => !rows.has(each));
  let next = nearRows;
  while (next <= bottom && !(next > needed + freeRows && endsEmpty(next))) next += step;
  return Math.min(bottom, next - 1);
}
