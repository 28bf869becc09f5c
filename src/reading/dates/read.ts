import { wholePeriod } from '../lexicon/times';
import { Text } from '../text/text';
import type { DateFinding, DateRange, DatesReading, ReadingPeriod } from './date-range';
import { hoursBackwards, weekdayBeside, weekdayOfDate } from './hours-and-weekdays';
import type { IsoDate } from './iso-date';
import { chainsOfDates, type DatePoint } from './points';
import { rangesOf, type ReadRange } from './ranges';
import { fillYears } from './years-of-dates';

/**
 * Everything that a text says of dates, in the order written: the days and ranges, and what is wrong with others.
 *
 * Reads `18.07.2023 г`, `3 мая  2023 года`, `15.XI.2024`, `Июнь 2023 г.`, `Август-сентября 2023 г`, `с 5 по 7 мая 2023
 * г.`, `03.05.2023-05.05.2023`, `2023-05-03`, `II квартал 2023 года`, `лето 2023`, `2023 год`, `2023 жылғы 3 мамыр`,
 * `2023 ж. шілде–тамыз`. A year written once serves the dates that lack one: the next year in the text, or else the
 * last one before (`3 мая, 12 мая 2023 года` is two days of 2023). A bare `2023` is a year only as the whole text.
 *
 * @param period where the text has no year, a day or month belongs to the year of the period in which it falls, and
 *   "весь период" and its kin, with no date beside them, are the period. Without it both are left out.
 */
export function datesIn(source: string | Text, period: ReadingPeriod | null = null): DatesReading {
  const text = Text.of(source);
  const read = readRanges(text.text, period);
  const ranges = read.flatMap(({ range, start, end }): DateRange[] =>
    range === null ? [] : [{ ...range, ...placed(text, start, end) }],
  );
  const findings = [
    ...read.flatMap(({ wrong, start, end }): DateFinding[] =>
      wrong === null ? [] : [{ kind: wrong, ...text.passage(start, end) }],
    ),
    ...read.flatMap((each) => wrongWeekday(text, each)),
    ...hoursBackwards(text.text).map(({ start, end }): DateFinding => ({
      kind: 'hours-run-backwards',
      ...text.passage(start, end),
    })),
  ].toSorted((a, b) => a.start - b.start);
  if (read.length > 0 || period === null) return { ranges, findings };
  return { ranges: wholePeriodIn(text, period), findings };
}

/** The dates of a text alone: see `datesIn`. */
export function readDates(source: string | Text, period: ReadingPeriod | null = null): DateRange[] {
  return [...datesIn(source, period).ranges];
}

/** No text that is nothing but a day is longer; longer ones need not be read. */
const LONGEST_DATE = 100;

/** The date, where the whole text is one day (`18.07.2023 г.`, `2023-07-18`); null for ranges, months and prose. */
export function readSingleDate(text: string): IsoDate | null {
  const whole = text.trim();
  if (whole.length > LONGEST_DATE) return null;
  const bare = whole.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.Z+-]*$/u, '$1');
  const [only, second] = readDates(bare);
  if (only === undefined || second !== undefined) return null;
  if (only.precision !== 'day' || only.start !== only.end) return null;
  const around = bare.slice(0, only.startIndex) + bare.slice(only.endIndex);
  return /^[\s.«"“„]*$/u.test(around) ? only.start : null;
}

function readRanges(text: string, period: ReadingPeriod | null): readonly ReadRange[] {
  const bareYear = /^\s*((?:19|20)\d\d)\s*$/u.exec(text);
  if (bareYear?.[1] !== undefined) {
    const start = text.indexOf(bareYear[1]);
    const point: DatePoint = { year: Number(bareYear[1]), start, end: start + 4 };
    return rangesOf({ points: [point], joins: [] });
  }
  const chains = chainsOfDates(text);
  fillYears(chains, period);
  return chains.flatMap(rangesOf);
}

function placed(text: Text, from: number, to: number): Pick<DateRange, 'text' | 'startIndex' | 'endIndex'> {
  const { text: passage, start, end } = text.passage(from, to);
  return { text: passage, startIndex: start, endIndex: end };
}

function wrongWeekday(text: Text, { range, start, end }: ReadRange): DateFinding[] {
  if (range === null || range.precision !== 'day' || range.start !== range.end) return [];
  const beside = weekdayBeside(text.text, start, end);
  const actual = weekdayOfDate(range.start);
  if (beside === null || beside.weekday === actual) return [];
  const passage = text.passage(beside.start, beside.end);
  return [{ kind: 'wrong-weekday', day: range.start, written: beside.weekday, actual, ...passage }];
}

const WHOLE_PERIOD = new RegExp(`(?<!\\p{L})(?:${wholePeriod.join('|')})`, 'iu');

function wholePeriodIn(text: Text, { start, end }: ReadingPeriod): DateRange[] {
  const match = WHOLE_PERIOD.exec(text.text);
  if (match === null) return [];
  const place = placed(text, match.index, match.index + match[0].length);
  return [{ start, end, startBy: end, endFrom: start, precision: 'period', ...place }];
}
