import { Refusal } from '../document/refusal';
import type { TableItem } from '../excel/ownership';
import { emptyValue, textValue, type CellValue } from '../report/cell';
import { parseReference } from '../report/address';
import type { SheetGrid } from '../report/snapshot';
import { relationsOf, required, type SheetPart, type WorkbookPackage } from './read-package';
import { cellText, scanXml } from './scan-xml';

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
export function readSheet(
  { zip, strings, dayShift }: WorkbookPackage,
  { name, path }: SheetPart,
  lastNamedRow: number,
): ReadSheet {
  const { rows, isUncalculated } = readCells(required(zip, path), strings);
  // Which numbers are days stands in the styles, which are not read here.
  if (dayShift !== 0) throw new Refusal('not-the-form', 'The workbook counts its days from 1904.');
  return { grid: gridFrom(name, rows, lastNamedRow), isUncalculated };
}

/** The Excel tables that stand on a sheet. */
export function tablesOn({ zip }: WorkbookPackage, { name, path }: SheetPart): TableItem[] {
  return [...relationsOf(zip, path).values()]
    .filter(({ kind }) => kind === 'table')
    .map((relation) => readTable(required(zip, relation.path), name));
}

function readTable(bytes: Uint8Array, sheet: string): TableItem {
  let table: TableItem | null = null;
  scanXml(bytes, {
    open: (name, attributes) => {
      if (name === 'table')
        table = {
          name: cellText(attributes['displayName'] ?? attributes['name'] ?? ''),
          area: parseReference(`'${sheet.replaceAll("'", "''")}'!${attributes['ref'] ?? ''}`),
        };
    },
  });
  return table ?? { name: '', area: null };
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

function readCells(
  bytes: Uint8Array,
  strings: readonly string[],
): { readonly rows: Rows; readonly isUncalculated: boolean } {
  const rows = new Map<number, Map<number, FileCell>>();
  let row = -1;
  let column = -1;
  let type = 'n';
  let isUncalculated = false;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let target: 'v' | 'f' | 't' | null = null;
  let spoken = 0;
  scanXml(bytes, {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          column = -1;
          break;
        case 'c':
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          type = attributes['t'] ?? 'n';
          value = inline = formula = null;
          break;
        case 'v':
          target = 'v';
          value = '';
          break;
        case 'f':
          if (attributes['t'] !== 'dataTable') {
            target = 'f';
            formula = '';
          }
          break;
        case 'is':
          inline = '';
          break;
        case 'rPh':
          spoken += 1;
          break;
        case 't':
          target = spoken === 0 && inline !== null ? 't' : null;
      }
    },
    text: (text) => {
      if (target === 'v') value = (value ?? '') + text;
      else if (target === 'f') formula = (formula ?? '') + text;
      else if (target === 't') inline = (inline ?? '') + text;
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') target = null;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'c') {
        const read = valueOf(type, value, inline, strings);
        if (formula !== null && value === null && inline === null) isUncalculated = true;
        if (read.kind === 'empty' && formula === null) return;
        const cells = rows.get(row) ?? new Map<number, FileCell>();
        rows.set(row, cells.set(column, { value: read, formula: formula === null ? null : `=${formula}` }));
      }
    },
  });
  return { rows, isUncalculated };
}

function columnOf(address: string): number {
  let number = 0;
  for (const letter of address) {
    const code = letter.charCodeAt(0) & 0xdf;
    if (code < 65 || code > 90) break;
    number = number * 26 + code - 64;
  }
  return number - 1;
}

function valueOf(
  type: string,
  value: string | null,
  inline: string | null,
  strings: readonly string[],
): CellValue {
  if (type === 'inlineStr') return textValue(cellText(inline ?? value ?? ''));
  if (value === null || (value.trim() === '' && type !== 'str')) return emptyValue;
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined)
        throw new Refusal('damaged', `The workbook has no text with the number ${value}.`);
      return textValue(text);
    }
    case 'str':
      return textValue(cellText(value));
    case 'b':
      return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'd':
      // Only few programs write days so; who reads them whole is asked instead.
      throw new Refusal('not-the-form', 'A cell holds a day as text of ISO 8601.');
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new Refusal('damaged', `${value} is not a number.`);
      return { kind: 'number', value: number };
    }
  }
}

function gridFrom(name: string, rows: Rows, lastNamedRow: number): SheetGrid {
  const used = [...rows.keys()].filter((row) => row < mostRows);
  if (used.length === 0) return { name, top: 0, left: 0, values: [], formulas: [] };
  const top = Math.min(...used);
  const bottom = lastRow(rows, Math.max(...used), Math.min(lastNamedRow, mostRows));
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
