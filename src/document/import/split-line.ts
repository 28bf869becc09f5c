import type { Column } from '../../form/types';
import { readDates, type DateRange } from '../../reading/dates';
import { findPhones } from '../../reading/phone';
import { readingsOf, tableOf, type DocumentForm, type LayoutPart, type LineField } from '../layout';
import { plainWords } from '../labels/loose-text';
import { trimmedEnd, trimmedStart } from '../labels/trim';
import { cleanText } from './values';

type LinePart = Extract<LayoutPart, { kind: 'line' }>;
type Split = readonly [first: string, second: string, rest?: string];

/** Words that stand around the two days of a period and say nothing more. */
const aroundDates = new Set(
  'с по до от и г гг год года начало начала окончание окончания конец дата даты ж жж жыл жылы жылғы бастап дейін басталуы аяқталуы басы соңы күні from to until'.split(
    ' ',
  ),
);

/** A line that is longer says something else than two fields. */
const longestLine = 70_000;

/** What each field of a line says, by column, and what of the line belongs to none of them. */
export interface LineSplit {
  readonly fields: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** Reads a line of the paper form, which holds at most two fields. */
export function splitLine(form: DocumentForm, part: LinePart, text: string): LineSplit {
  const [first, second] = part.fields;
  if (first === undefined) return { fields: new Map(), rest: text };
  if (second === undefined) return { fields: new Map([[first.column, cleanText(text)]]), rest: '' };
  if (text.length > longestLine) return { fields: new Map([[first.column, text]]), rest: '' };
  const columns = tableOf(form, part.table).columns;
  const columnOf = ({ column }: LineField): Column | undefined => columns.find(({ id }) => id === column);
  const split =
    byMark(second, text, columnOf(second)?.type === 'phone') ??
    (columnOf(second)?.type === 'phone' ? byPhone(text) : null) ??
    (columnOf(first)?.type === 'date' ? byDates(text) : null) ??
    byBrackets(second, text) ??
    bySemicolon(part, first, text) ??
    ([text, ''] as const);
  const fields = new Map([
    [first.column, cleanText(split[0])],
    [second.column, cleanText(split[1])],
  ]);
  return { fields, rest: split[2] ?? '' };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Parted by the word before the second field: "…, тел. 8 700 000 00 00". Several telephones may each have theirs, so
 * the first one counts there; a name may hold the word, so elsewhere the last one does.
 */
function byMark(field: LineField, text: string, firstCounts: boolean): Split | null {
  if (field.mark === undefined) return null;
  const marks = readingsOf(field.mark)
    .map((mark) => mark.replace(/[.:]$/u, ''))
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const pattern = new RegExp(
    `(?:^|[\\s,;(]|(?<=\\.))(?:${marks})(?:[.]?[:]|[.]|\\s+[–—-](?=\\s)|(?=\\s*[«"“+\\d]))\\s*`,
    'giu',
  );
  const mark = [...text.matchAll(pattern)].at(firstCounts ? 0 : -1);
  if (mark === undefined) return null;
  const before = withoutMark(text.slice(0, mark.index));
  const after = text.slice(mark.index + mark[0].length);
  const upToMark = text.slice(0, mark.index + 1);
  const opened = upToMark.lastIndexOf('(') > upToMark.lastIndexOf(')');
  return [before, opened ? withoutBracket(after) : after];
}

/** Without the one comma, semicolon or bracket that stands before a mark. */
function withoutMark(text: string): string {
  const bare = trimmedEnd(text);
  return /[,;(]/u.test(bare.charAt(bare.length - 1)) ? bare.slice(0, -1) : bare;
}

function withoutBracket(text: string): string {
  const bare = trimmedEnd(text, '.');
  return bare.endsWith(')') ? bare.slice(0, -1) : text;
}

/** Parted where the telephones begin, or end where they come first. */
function byPhone(text: string): Split | null {
  const phones = findPhones(text);
  const first = phones[0];
  const last = phones.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = text.slice(0, first.start);
  if (plainWords(before) === '') return [trimmedStart(text.slice(last.end), ',;.'), text.slice(0, last.end)];
  return [trimmedEnd(before, ',;('), text.slice(first.start)];
}

/** Parted between two dates, whatever joins them; a passage that names two days holds both. */
function byDates(text: string): Split | null {
  const ranges = readDates(text).filter(({ precision }) => precision === 'day');
  const start = ranges[0];
  const end = ranges.at(-1);
  if (start !== undefined && end !== undefined && ranges.length <= 2 && start.start !== end.end) {
    return [start.start, end.end, besides(text, ranges)];
  }
  const dash = /\s[–—]\s/u.exec(text);
  return dash === null ? null : [text.slice(0, dash.index), text.slice(dash.index + dash[0].length)];
}

/** Parted by brackets at the end, or by what stands in quotation marks: "«Проект» (направление)". */
function byBrackets(second: LineField, text: string): Split | null {
  if (second.mark === undefined) return null;
  const bare = trimmedEnd(text, '.;');
  const opened = bare.lastIndexOf('(');
  const before = trimmedEnd(bare.slice(0, Math.max(0, opened)));
  const inside = bare.slice(opened + 1, -1);
  if (opened === -1 || before === '' || !bare.endsWith(')') || inside.includes(')')) return null;
  return [before, inside];
}

function bySemicolon(part: LinePart, first: LineField, text: string): Split | null {
  const halves = text.split(';').filter((half) => half.trim() !== '');
  if (halves.length !== 2 || part.firstBeforeSemicolon === undefined) return null;
  const [left = '', right = ''] = halves;
  return part.firstBeforeSemicolon === first.column ? [left, right] : [right, left];
}

/** The whole line where it says more than its days and the words that join them; else nothing. */
function besides(text: string, ranges: readonly DateRange[]): string {
  let rest = text;
  for (const { startIndex, endIndex } of ranges.toReversed()) {
    rest = `${rest.slice(0, startIndex)} ${rest.slice(endIndex)}`;
  }
  const words = plainWords(rest).split(' ');
  return words.every((word) => word === '' || aroundDates.has(word)) ? '' : text;
}
