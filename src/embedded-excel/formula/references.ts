import { columnLetters, parseArea, quoteSheetName, type Area } from '../model/area';
import { columnLimit, rowLimit } from '../../package/sheet-size';

/** A reference inside a formula, with the place where it stands. */
export interface Reference {
  /** First and last place in the formula's text; the prefix of the sheet belongs to it. */
  readonly start: number;
  readonly end: number;
  /** The sheet that it names, or null when it means the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  /** The words between the colons, for example `$B$3` and `C5`. */
  readonly corners: readonly string[];
}

/** A word of a formula that may be a defined name, a table or a function. */
export interface FormulaWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'name' | 'function' | 'table';
}

const referencePattern =
  /(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})/y;
const wordPattern = /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy;
const numberPattern = /\d+(\.\d*)?([eE][+-]?\d+)?|\.\d+/y;
const continuesWord = /[\p{L}\p{N}_.]/u;

interface Scan {
  readonly references: Reference[];
  readonly words: FormulaWord[];
}

const scans = new Map<string, Scan>();

/** Finds the references and the words of a formula; the text of strings and of brackets is passed over. */
export function scanFormula(formula: string): Scan {
  const known = scans.get(formula);
  if (known) return known;
  const scan = scanText(formula);
  if (scans.size > 20_000) scans.clear();
  scans.set(formula, scan);
  return scan;
}

function scanText(formula: string): Scan {
  const references: Reference[] = [];
  const words: FormulaWord[] = [];
  let place = 0;
  while (place < formula.length) {
    const letter = formula.charAt(place);
    if (letter === '"') place = endOfQuoted(formula, place, '"');
    else if (letter === '[') place = endOfBracket(formula, place);
    else if (letter === '#') place = endOfError(formula, place);
    else if (letter === "'") {
      const end = endOfQuoted(formula, place, "'");
      const sheet = formula.slice(place + 1, end - 1).replaceAll("''", "'");
      place = formula.charAt(end) === '!' ? afterSheet(formula, place, end + 1, sheet, references) : end;
    } else {
      place = scanPlain(formula, place, references, words);
    }
  }
  return { references, words };
}

function scanPlain(formula: string, place: number, references: Reference[], words: FormulaWord[]): number {
  const reference = referenceAt(formula, place);
  if (reference && formula.charAt(reference.end) !== '!') {
    references.push({ ...reference, start: place, sheet: null });
    return reference.end;
  }
  wordPattern.lastIndex = place;
  const word = wordPattern.exec(formula)?.[0];
  if (word !== undefined) {
    const end = place + word.length;
    const next = formula.charAt(end);
    if (next === '!') return afterSheet(formula, place, end + 1, word, references);
    words.push({
      start: place,
      end,
      text: word,
      kind: next === '(' ? 'function' : next === '[' ? 'table' : 'name',
    });
    return end;
  }
  numberPattern.lastIndex = place;
  const number = numberPattern.exec(formula)?.[0];
  if (number !== undefined) {
    // A sheet whose name begins with a figure needs quotes, so this is a number and nothing else.
    return place + number.length;
  }
  return place + 1;
}

function afterSheet(
  formula: string,
  start: number,
  place: number,
  sheet: string,
  references: Reference[],
): number {
  const reference = referenceAt(formula, place);
  if (!reference) return place;
  references.push({ ...reference, start, sheet });
  return reference.end;
}

function referenceAt(formula: string, place: number): Omit<Reference, 'start' | 'sheet'> | null {
  referencePattern.lastIndex = place;
  const match = referencePattern.exec(formula);
  if (!match) return null;
  const end = place + match[0].length;
  const next = formula.charAt(end);
  if (next !== '' && (continuesWord.test(next) || next === '(')) return null;
  const area = parseArea(match[0]);
  if (!area) return null;
  return { end, area, corners: match.slice(1).filter((corner) => corner !== undefined) };
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let place = start + 1; place < formula.length; place++) {
    if (formula.charAt(place) !== quote) continue;
    if (formula.charAt(place + 1) !== quote) return place + 1;
    place++;
  }
  return formula.length;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let place = start; place < formula.length; place++) {
    const letter = formula.charAt(place);
    if (letter === "'") place++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return place + 1;
  }
  return formula.length;
}

function endOfError(formula: string, start: number): number {
  const match = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/.exec(formula.slice(start, start + 9));
  return start + (match?.[0].length ?? 1);
}

/** The text of a reference with another area, its dollar signs kept: `$B3` moved two rows down is `$B5`. */
export function referenceText(
  reference: Reference,
  area: Area,
  sheet: string | null = reference.sheet,
): string {
  const [first = '', last] = reference.corners;
  const start = cornerText(first, area.row, area.column);
  const end = cornerText(last ?? first, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
  return prefix + (last === undefined && start === end ? start : `${start}:${end}`);
}

function cornerText(corner: string, row: number, column: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!match) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  if (letters === '') return `${first || second}${String(row + 1)}`;
  if (digits === '') return first + columnLetters(column);
  return `${first}${columnLetters(column)}${second}${String(row + 1)}`;
}

/** The formula with every reference replaced by the text that `change` gives; null leaves it as it is. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  const { references } = scanFormula(formula);
  let result = '';
  let place = 0;
  for (const reference of references) {
    const text = change(reference);
    if (text === null) continue;
    result += formula.slice(place, reference.start) + text;
    place = reference.end;
  }
  return place === 0 ? formula : result + formula.slice(place);
}

/** The formula with every word replaced by the text that `change` gives; null leaves it as it is. */
export function mapWords(formula: string, change: (word: FormulaWord) => string | null): string {
  const { words } = scanFormula(formula);
  let result = '';
  let place = 0;
  for (const word of words) {
    const text = change(word);
    if (text === null) continue;
    result += formula.slice(place, word.start) + text;
    place = word.end;
  }
  return place === 0 ? formula : result + formula.slice(place);
}

/** A formula as it reads when it is copied from one cell to another: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const moved = reference.corners.map((corner) => moveCorner(corner, rows, columns));
    if (moved.some((corner) => corner === null)) return '#REF!';
    const prefix = reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;
    return prefix + moved.join(':');
  });
}

function moveCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!match) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const lettersFixed = letters !== '' && first === '$';
  const digitsFixed = letters === '' ? first === '$' : second === '$';
  const area = parseArea(`${letters || 'A'}${digits || '1'}`);
  if (!area) return corner;
  const row = area.row + (digitsFixed ? 0 : rows);
  const column = area.column + (lettersFixed ? 0 : columns);
  if (
    (digits !== '' && (row < 0 || row >= rowLimit)) ||
    (letters !== '' && (column < 0 || column >= columnLimit))
  )
    return null;
  return cornerText(corner, row, column);
}
