import { requireFormula } from '../formula/syntax';
import { HostError } from '../errors';
import { keepsValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { readTyped } from './typed-value';

/**
 * Puts a value into a cell as Excel's `values` does: `""` empties it, text that begins with `=` is a formula, a leading
 * apostrophe makes text, other text is read as if it were typed, and a cell with the format `@` takes text alone.
 */
export function writeCell(sheet: Sheet, row: number, column: number, input: unknown, locale: string): void {
  if (input === null || input === undefined) return;
  const cell = sheet.cell(row, column);
  const style = sheet.styleAt(row, column);
  const isText = style.numberFormat === '@';
  if (typeof input === 'number' || typeof input === 'boolean') {
    if (typeof input === 'number' && !Number.isFinite(input))
      throw new HostError('InvalidArgument', 'A cell cannot hold this number.');
    cell.formula = undefined;
    cell.quotePrefix = undefined;
    cell.value = isText && typeof input === 'number' ? String(input) : input;
    return;
  }
  if (typeof input !== 'string')
    throw new HostError('InvalidArgument', 'A cell takes a number, a text, a boolean or null.');
  if (input.startsWith("'")) {
    requireLength(input.length - 1);
    cell.formula = undefined;
    cell.quotePrefix = true;
    cell.value = input.slice(1);
    return;
  }
  if (input.startsWith('=') && input.length > 1 && !isText) {
    if (input.length > 8192)
      throw new HostError('InvalidArgument', 'The formula is longer than 8192 characters.');
    const formula = requireFormula(input);
    cell.formula = formula;
    cell.quotePrefix = undefined;
    if (!keepsValue(cell)) cell.value = 0;
    return;
  }
  requireLength(input.length);
  cell.formula = undefined;
  cell.quotePrefix = undefined;
  if (isText) {
    cell.value = input === '' ? null : input;
    return;
  }
  const typed = readTyped(input, locale);
  cell.value = typed.value;
  if (typed.numberFormat !== undefined && style.numberFormat === 'General')
    cell.style = { ...style, numberFormat: typed.numberFormat };
}

function requireLength(length: number): void {
  if (length > 32_767) throw new HostError('InvalidArgument', 'A cell holds 32767 characters at most.');
}
