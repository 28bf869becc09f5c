import { chainsOfDates } from './date-points';
import type { DateChain, DatePoint } from './date-points';
import { compareDates, daysInMonth, isoDate } from './iso-date';
import type { IsoDate } from './iso-date';

export {
  compareDates,
  dateFromExcelSerial,
  dateToExcelSerial,
  isoDate,
  parseIsoDate,
  yearOf,
} from './iso-date';
export type { IsoDate } from './iso-date';

/**
 * A day, or the days from one to another, as a text names them. `precision` says what was written:
 * "Июнь 2023 г." is 2023-06-01 … 2023-06-30 with precision `month`.
 */
export interface DateRange {
  /** The first day, inclusive. */
  start: IsoDate;
  /** The last day, inclusive; the same as `start` for a single day. */
  end: IsoDate;
  precision: 'day' | 'month' | 'year';
  /** The passage: `cell.slice(startIndex, endIndex)`. */
  text: string;
  startIndex: number;
  endIndex: number;
}

/**
 * Every date and range of dates in a text, in the order written.
 *
 * Reads `18.07.2023 г`, `3 мая  2023 года`, `Июнь 2023 г.`, `Август-сентября 2023 г`, `с 5 по 7 мая 2023 г.`,
 * `03.05.2023-05.05.2023`, `2023-05-03`, `II квартал 2023 года`, `2023 год`, `2023 жылғы 3 мамыр`,
 * `2023 ж. шілде–тамыз`. A year written once serves the dates that lack one: the next year in the text, or else the
 * last one before (`3 мая, 12 мая 2023 года` is two days of 2023). A date without any year in the text, one that
 * the calendar has not, and a range that runs backwards are left out. A bare `2023` is a year only as the whole text.
 *
 * @example readDates('Август-ноябрь 2023 г') // one range, 2023-08-01 … 2023-11-30, precision 'month'
 */
export function readDates(text: string): DateRange[] {
  const bareYear = /^\s*((?:19|20)\d\d)\s*$/u.exec(text);
  if (bareYear?.[1] !== undefined) {
    const startIndex = text.indexOf(bareYear[1]);
    const point: DatePoint = { year: Number(bareYear[1]), start: startIndex, end: startIndex + 4 };
    const range = toRange(text, point, point);
    return range ? [range] : [];
  }
  const chains = chainsOfDates(text);
  fillYears(chains);
  return chains.flatMap((chain) => rangesOf(text, chain));
}

/**
 * Where a text speaks of dates, also of such that lack a year or are impossible: their digits count nothing.
 * Positions are `[start, end)`, in order, without overlap.
 */
export function findDatePassages(text: string): { start: number; end: number }[] {
  return chainsOfDates(text).flatMap(({ points }) => points.map(({ start, end }) => ({ start, end })));
}

/** The date, where the whole text is one day (`18.07.2023 г.`, `2023-07-18`); null for ranges, months and prose. */
export function readSingleDate(text: string): IsoDate | null {
  const bare = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T[\d:.Z+-]*$/u, '$1');
  const [only, second] = readDates(bare);
  if (only === undefined || second !== undefined) return null;
  if (only.precision !== 'day' || only.start !== only.end) return null;
  const around = bare.slice(0, only.startIndex) + bare.slice(only.endIndex);
  return /^[\s.«"“„]*$/u.test(around) ? only.start : null;
}

/** Gives each point its year: the next one written, else the last before; after a year in front always the last. */
function fillYears(chains: DateChain[]): void {
  if (chains.every((chain) => chain.points.every(({ year }) => year !== undefined))) return;
  const points = chains.flatMap((chain) => chain.points);
  const following = new Map<DatePoint, number>();
  let next: number | undefined;
  for (const point of points.toReversed()) {
    if (next !== undefined) following.set(point, next);
    next = point.year ?? next;
  }
  let last: DatePoint | undefined;
  for (const point of points) {
    if (point.year === undefined) {
      const year = last?.yearFirst === true ? last.year : (following.get(point) ?? last?.year);
      if (year !== undefined) Object.assign(point, { year, yearGuessed: true });
    } else {
      last = point;
    }
  }
}

function rangesOf(text: string, { points, joins }: DateChain): DateRange[] {
  const ranges: DateRange[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index];
    const last = points[index + 1];
    if (first === undefined) continue;
    if (last !== undefined && joins[index] === 'to') {
      const range = toRange(text, first, last);
      if (range) ranges.push(range);
      index += 1;
    } else {
      const range = toRange(text, first, first);
      if (range) ranges.push(range);
    }
  }
  return ranges;
}

function toRange(text: string, first: DatePoint, last: DatePoint): DateRange | null {
  if (first.year === undefined || last.year === undefined) return null;
  const firstMonth = first.month ?? 1;
  const lastMonth = last.lastMonth ?? last.month ?? 12;
  // "декабрь-февраль 2024": the one year written is that of the end.
  const overNewYear = first.yearGuessed === true && first.year === last.year && firstMonth > lastMonth;
  const start = isoDate(overNewYear ? first.year - 1 : first.year, firstMonth, first.day ?? 1);
  const end = isoDate(last.year, lastMonth, last.day ?? daysInMonth(last.year, lastMonth));
  if (start === null || end === null || compareDates(start, end) > 0) return null;
  const precision = precisionOf(first) === precisionOf(last) ? precisionOf(first) : coarser(first, last);
  return {
    start,
    end,
    precision,
    text: text.slice(first.start, last.end),
    startIndex: first.start,
    endIndex: last.end,
  };
}

function precisionOf(point: DatePoint): DateRange['precision'] {
  if (point.day !== undefined) return 'day';
  return point.month === undefined ? 'year' : 'month';
}

function coarser(a: DatePoint, b: DatePoint): DateRange['precision'] {
  const both = [precisionOf(a), precisionOf(b)];
  return both.includes('year') ? 'year' : 'month';
}
