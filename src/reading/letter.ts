import { readDates } from './dates';
import type { IsoDate } from './dates';
import { monthOf } from './months';

/** The number and date of a letter; null for what is missing. */
export interface Letter {
  number: string | null;
  date: IsoDate | null;
}

/** The number behind its sign; of "№12/20.11.2025" the date is no part of it. */
const NUMBER_SIGN =
  /(?:№|\bN[oо]?[ .:]|(?<!\p{L})(?:номер|нөмір)\p{L}*|(?:исх|шығ)\p{L}*\.?[ \u00a0]*[:№-]?)[ \u00a0]*((?:\p{L}{1,8}[-–/]){0,3}[\p{L}\d]*\d(?:(?!\/\d{1,2}\.\d{1,2}\.\d{2})[\p{L}\d/.–-])*)/iu;
/** "12/1 от 20.11.2025": without a sign only what stands first and has its date behind it. */
const NUMBER_FIRST = /^[ \u00a0]*(\d[\p{L}\d/–-]*)(?=[ \u00a0]+от[ \u00a0]+\d)/iu;

/**
 * Reads "Исх. №50/МК, 15.11.2023 г." as `{ number: '50/МК', date: '2023-11-15' }`. The number stands behind №, N or
 * Исх. (Kazakh Шығ.); the date is the first full day of the text.
 */
export function readLetter(text: string): Letter {
  const match = NUMBER_SIGN.exec(text) ?? NUMBER_FIRST.exec(text);
  const number = match?.[1]?.replace(/[.–-]+$/u, '') ?? null;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Исх. 15.11.2023", "Исх. 15 ноября": what follows the sign is the date.
  const isDate =
    number !== null && (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(number) || monthFollows(text, at));
  // The number is blanked out, so that "№ 3, 15 ноября" is not read as two days of November.
  const rest =
    match === null || isDate
      ? text
      : text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(at).replace(/^\//u, ' ');
  const day = readDates(rest).find(({ precision, start, end }) => precision === 'day' && start === end);
  return { number: isDate ? null : number, date: day?.start ?? null };
}

function monthFollows(text: string, at: number): boolean {
  const word = /^[ \u00a0»"]*(\p{L}{1,12})/u.exec(text.slice(at, at + 20))?.[1];
  return word !== undefined && monthOf(word) !== null;
}
