import { serialOfIsoDay } from '../../../package/iso-day';
import { indexInFile, numberInFile } from '../../../package/number-in-file';
import { damaged, tooLarge } from '../../errors';
import { moveFormula } from '../../formula/references';
import { columnNumber } from '../../model/area';
import type { Cell, CellValue } from '../../model/cell';
import { limits } from '../limits';
import { attributesOf, oneAttribute, plainText, type Tag, type XmlReader } from '../xml/xml-reader';
import { decodeCellText } from '../xml/xml-text';
import type { FileStyle } from './cell-style-table';
import { keepsShownValue } from './kept-values';
import { stringText } from './shared-strings';
import { columnLimit, rowLimit } from '../../../package/sheet-size';

/** What the cells of a sheet point to elsewhere in the package, and what is counted over all sheets. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: readonly FileStyle[];
  /** Days between the file's first day and ours: 1462 where it counts from 1904. */
  readonly dayShift: number;
  /** Names whose formulas lead to other workbooks, in small letters. */
  readonly outsideNames: ReadonlySet<string>;
  /** Cells that hold something, formulas for which the file stores no value, and tags outside of cells. */
  readonly count: { cells: number; unstored: number; marks: number };
}

/** A cell as the file has it: its place, its number of style, and what it holds. */
export interface FileCell extends Cell {
  readonly row: number;
  readonly column: number;
  readonly styleNumber: number;
}

/** A row as the file has it. */
export interface FileRow {
  readonly row: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly FileCell[];
}

/** The master of a shared formula. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const cellAddress = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** Reads the rows of a sheet's data one by one. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;

  constructor(
    private readonly reader: XmlReader,
    private readonly sources: CellSources,
  ) {}

  /** Reads the row whose tag was just met. */
  readRow(tag: Tag): FileRow {
    const attributes = attributesOf(tag.raw);
    const number = attributes.get('r');
    const row = number === undefined ? this.row + 1 : (indexInFile(number.trim()) ?? 0) - 1;
    if (row < 0 || row >= rowLimit) throw damaged('A row has no number that a sheet has.');
    // Of two rows with one number Excel would show neither.
    if (row <= this.row) throw damaged(`The row ${String(row + 1)} does not follow the one before it.`);
    this.row = row;
    const cells: FileCell[] = [];
    if (tag.kind === 'empty') return { row: this.row, attributes, cells };
    let column = -1;
    for (;;) {
      const inner = this.reader.next();
      if (inner === null || inner.kind === 'close') return { row: this.row, attributes, cells };
      if (inner.name !== 'c') {
        if (inner.kind === 'open') this.reader.skip();
        continue;
      }
      const cell = this.readCell(inner, column);
      column = cell.column;
      cells.push(cell);
    }
  }

  private readCell(tag: Tag, before: number): FileCell {
    const column = this.columnOf(oneAttribute(tag.raw, 'r'), before);
    const styleNumber = Number(oneAttribute(tag.raw, 's') ?? 0);
    const content = tag.kind === 'empty' ? nothing : this.readContent();
    const place = { row: this.row, column, styleNumber };
    const value = this.valueOf(oneAttribute(tag.raw, 't') ?? 'n', content, styleNumber);
    const formula = content.formula === null ? null : this.formulaOf(content.formula, column);
    if (value !== null || formula !== null) this.countCell();
    if (formula === null) return { ...place, value };
    if (content.value === null && content.text === null) this.sources.count.unstored += 1;
    const kept = keepsShownValue(formula.text, formula.isArray, this.sources.outsideNames);
    return { ...place, value, formula: formula.text, ...(kept ? { keptFor: formula.text } : {}) };
  }

  private countCell(): void {
    this.sources.count.cells += 1;
    if (this.sources.count.cells > limits.cells) throw tooLarge('The workbook has too many cells.');
  }

  private columnOf(address: string | undefined, before: number): number {
    if (address === undefined) {
      if (before + 1 >= columnLimit) throw damaged('A row has more cells than a sheet has columns.');
      return before + 1;
    }
    const match = cellAddress.exec(address);
    const column = columnNumber(match?.[1] ?? '');
    if (!match || column >= columnLimit || Number(match[2]) !== this.row + 1)
      throw damaged(`The cell ${address} does not belong to its row.`);
    if (column <= before) throw damaged(`The cell ${address} does not follow the one before it.`);
    return column;
  }

  private readContent(): Content {
    const content: Content = { value: null, text: null, formula: null };
    for (;;) {
      const tag = this.reader.next();
      if (tag === null || tag.kind === 'close') return content;
      if (tag.name === 'is') content.text = tag.kind === 'empty' ? '' : stringText(this.reader);
      else if (tag.name === 'v' || tag.name === 'f') {
        const text =
          tag.kind === 'empty' ? '' : plainText(this.reader.text.slice(tag.end, this.reader.skip()));
        if (tag.name === 'v') content.value = text;
        else content.formula = { attributes: attributesOf(tag.raw), text };
      } else if (tag.kind === 'open') this.reader.skip();
    }
  }

  private valueOf(type: string, { value, text }: Content, styleNumber: number): CellValue {
    if (type === 'inlineStr') return text ?? (value === null ? null : decodeCellText(value));
    if (value === null) return text;
    switch (type) {
      case 's': {
        if (value.trim() === '') return null;
        const shared = this.sources.strings[indexInFile(value.trim()) ?? -1];
        if (shared === undefined) throw damaged(`The workbook has no text with the number ${value}.`);
        return shared;
      }
      case 'str':
        return decodeCellText(value);
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return { error: value.trim() };
      case 'd':
        return serialOfIsoDay(value.trim()) ?? value.trim();
      default:
        return this.numberOf(value.trim(), styleNumber);
    }
  }

  private numberOf(text: string, styleNumber: number): CellValue {
    if (text === '') return null;
    const number = numberInFile(text);
    if (number === null) throw damaged(`${text} is not a number.`);
    const { dayShift, styles } = this.sources;
    return dayShift !== 0 && styles[styleNumber]?.isDate === true ? number + dayShift : number;
  }

  /** The formula of a cell; null where the file has a calculation that is no formula, as a table of what-ifs has. */
  private formulaOf(
    { attributes, text }: FormulaElement,
    column: number,
  ): { text: string; isArray: boolean } | null {
    const type = attributes.get('t') ?? 'normal';
    if (type === 'dataTable') return null;
    const plain = plainFormula(text);
    if (type !== 'shared') return plain === '' ? null : { text: plain, isArray: type === 'array' };
    const number = attributes.get('si') ?? '';
    if (plain !== '') {
      this.shared.set(number, { formula: plain, row: this.row, column });
      return { text: plain, isArray: false };
    }
    const master = this.shared.get(number);
    if (!master) throw damaged(`The workbook has no shared formula with the number ${number}.`);
    return {
      text: moveFormula(master.formula, this.row - master.row, column - master.column),
      isArray: false,
    };
  }
}

interface FormulaElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

interface Content {
  value: string | null;
  text: string | null;
  formula: FormulaElement | null;
}

const nothing: Content = { value: null, text: null, formula: null };

/** Names of newer functions stand in a file with a prefix that nobody types. */
const plainFormula = (formula: string): string =>
  formula
    .trim()
    .replace(/^=/, '')
    .replaceAll(/_xlfn\.(_xlws\.)?|_xlws\./g, '')
    .replaceAll(/_xlpm\./g, '');
