import type { Column } from '../../form/types';
import { readSingleDate } from '../../reading/dates';
import { readNumberInText } from '../../reading/number';
import { plainWords } from '../labels/loose-text';
import { trimmedEnd, trimmedStart } from '../labels/trim';
import type { DocumentCell } from '../report';
import { readAmount } from './amount';

/** What a cell of Excel holds at most, in UTF-16 units ("Excel specifications and limits"). */
export const longestText = 32_767;

/** A line to write on by hand begins with so many. */
const rule = '___';
/** A line to write on by hand, left blank. */
const blankLine = /^(?:[_…]\s*){3,}$/u;

/** The text without white space around it; a blank line to write on is no text. */
export function cleanText(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const clean = lines.join('\n').trim();
  return blankLine.test(clean) ? '' : clean;
}

/** A whole line typed into the middle of one to write on; blanks between or without letters are no such line. */
export function withoutRules(text: string): string {
  if (!text.startsWith(rule) || !text.endsWith(rule)) return text;
  const bare = trimmedStart(trimmedEnd(text, '_'), '_');
  return bare.includes(rule) || !/[\p{L}\d]/u.test(bare) ? text : bare;
}

/** A text typed into the middle of a line to write on, without what is left of the line. */
function withoutRule(text: string): string {
  if (!text.startsWith(rule) && !text.endsWith(rule)) return text;
  return trimmedStart(trimmedEnd(text, '_'), '_');
}

/** What a text of the document is in this column: a figure, a date, or the text itself. */
export function valueIn(column: Column, text: string): DocumentCell {
  const clean = withoutRule(cleanText(text));
  if (clean === '') return null;
  switch (column.type) {
    case 'number':
    case 'count':
    case 'money':
      return readFigure(clean) ?? clean;
    case 'date':
      return readSingleDate(clean) ?? clean;
    case 'choice':
      return readChoice(column, clean) ?? clean;
    case 'fixed':
      return readRowNumber(clean);
    default:
      return clean;
  }
}

/** A plain decimal, however long, that JavaScript keeps exactly enough to write it the same way again. */
function readFigure(text: string): number | null {
  const read = readNumberInText(text)?.value ?? readAmount(text);
  if (read !== null) return read;
  const plain = text.replace(/(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return /^-?\d{16,}(?:\.\d+)?$/u.test(plain) && String(Number(plain)) === plain ? Number(plain) : null;
}

function readChoice(column: Column, text: string): string | null {
  const plain = plainWords(text);
  for (const { label } of column.options ?? []) {
    const same = Object.values(label).find((option) => plainWords(option) === plain);
    if (same !== undefined) return same;
  }
  return null;
}

function readRowNumber(text: string): number | null {
  const number = /^№?\s*(\d{1,6})[.)]?$/u.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
