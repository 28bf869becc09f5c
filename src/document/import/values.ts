import type { Column } from '../../form/types';
import { readSingleDate } from '../../reading/dates';
import { readNumberInText } from '../../reading/number';
import { plainWords } from '../labels/loose-text';
import type { DocumentCell } from '../report';
import { readAmount } from './amount';

/** What a cell of Excel holds at most, in UTF-16 units ("Excel specifications and limits"). */
export const longestText = 32_767;

/** A line to write on by hand, left blank. */
const blankLine = /^[\s\u00a0]*(?:[_…][\s\u00a0]*){3,}$/u;

/** The text without white space around it; a blank line to write on is no text. */
export function cleanText(text: string): string {
  return blankLine.test(text) ? '' : text.replace(/[ \t\u00a0]+$/gmu, '').trim();
}

/** What a text of the document is in this column: a figure, a date, or the text itself. */
export function valueIn(column: Column, text: string): DocumentCell {
  const clean = cleanText(text);
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
