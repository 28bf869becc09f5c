import { monthOf } from '../dates/month-words';
import type { IsoDate } from '../dates/iso-date';
import type { DateFinding } from '../dates/date-range';
import { datesIn, readDates } from '../dates/read';
import { Text } from '../text/text';

/** The number and date of a letter; null for what is missing. */
export interface Letter {
  number: string | null;
  date: IsoDate | null;
}

const NUMBER = String.raw`((?:\p{L}{1,8}[-–/]){0,3}[\p{L}\d]*\d(?:(?!\/\d{1,2}\.\d{1,2}\.\d{2})[\p{L}\d/.–-])*)`;
/** The number behind its sign; of "№12/20.11.2025" the date is no part of it. */
const NUMBER_SIGN = new RegExp(
  String.raw`(?:№|\bN[oо]?[ .:]|(?<!\p{L})(?:номер|нөмір)\p{L}*|(?<!\p{L})(?:исх|шығ|вх|кір)\p{L}*\.?[ \u00a0]*[:№-]?|(?<!\p{L})(?:письмо|хат)[ \u00a0](?![ \u00a0]*от))[ \u00a0]*${NUMBER}`,
  'giu',
);
/** Kazakh "45 санды хат". */
const NUMBER_BEFORE = /(?<![\p{L}\d.])(\d[\p{L}\d/–-]*)[ \u00a0-]*санды(?!\p{L})/iu;
/** "12/1 от 20.11.2025", "45/1-24, 01.10.2024": without a sign only what stands first and has its date behind it. */
const NUMBER_FIRST =
  /^[ \u00a0]*((?:\p{L}{1,4}-){0,3}\d[\p{L}\d/–-]*)(?=[ \u00a0]*(?:,|[ \u00a0]от)[ \u00a0]*\d{1,2}[. ])/iu;

/**
 * Reads "Исх. №50/МК, 15.11.2023 г." as `{ number: '50/МК', date: '2023-11-15' }`. The number stands behind №, N, Исх.
 * (Kazakh Шығ.) or the word for a letter; the date is the first full day of the text.
 */
export function readLetter(source: string): Letter {
  const { number, rest } = partsOf(source);
  const day = readDates(rest).find(({ precision, start, end }) => precision === 'day' && start === end);
  return { number, date: day?.start ?? null };
}

/** What is wrong with the date of a letter, such as a day that does not exist. */
export function findingsInLetter(source: string): readonly DateFinding[] {
  return datesIn(partsOf(source).rest).findings;
}

/** The number of a letter, and its text with the number blanked out, so that "№ 3, 15 ноября" is not read as two days. */
function partsOf(source: string): { readonly number: string | null; readonly rest: string } {
  const { text } = Text.of(source);
  const match = [...text.matchAll(NUMBER_SIGN), NUMBER_BEFORE.exec(text), NUMBER_FIRST.exec(text)].find(
    (found) => found !== null && !isDate(text, found),
  );
  if (match === undefined || match === null) return { number: null, rest: text };
  const at = match.index + match[0].length;
  const rest = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(at).replace(/^\//u, ' ');
  return { number: numberIn(match), rest };
}

const numberIn = ({ 1: written }: RegExpExecArray): string | null => written?.replace(/[.–-]+$/u, '') ?? null;

/** "Исх. 15.11.2023", "Исх. 15 ноября": what follows the sign is the date; the number may follow a sign of its own. */
function isDate(text: string, match: RegExpExecArray): boolean {
  const written = numberIn(match) ?? '';
  return (
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(written) || monthFollows(text, match.index + match[0].length)
  );
}

function monthFollows(text: string, at: number): boolean {
  const word = /^[ \u00a0»"]*(\p{L}{1,12})/u.exec(text.slice(at, at + 20))?.[1];
  return word !== undefined && monthOf(word) !== null;
}
