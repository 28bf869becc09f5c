import { compareDates, daysInMonth, isoDate, type IsoDate } from './iso-date';
import type { DateFinding, DateRange } from './date-range';
import type { DateChain, DatePoint } from './points';

type RangeFound = Omit<DateRange, 'text' | 'startIndex' | 'endIndex'>;
type Wrong = 'no-such-day' | 'runs-backwards';

/** A range or what is wrong with it, and where it stands. */
export interface ReadRange {
  readonly start: number;
  readonly end: number;
  readonly range: RangeFound | null;
  readonly wrong: (DateFinding['kind'] & Wrong) | null;
}

/** The ranges of a chain whose points have their years; points without one are left out. */
export function rangesOf({ points, joins }: DateChain): ReadRange[] {
  const read: ReadRange[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index];
    const last = points[index + 1];
    if (first === undefined) continue;
    const isRange = last !== undefined && joins[index] === 'to';
    read.push(...rangeOf(first, isRange ? last : first));
    if (isRange) index += 1;
  }
  return read;
}

function rangeOf(first: DatePoint, last: DatePoint): ReadRange[] {
  if (first.year === undefined || last.year === undefined) return [];
  const place = { start: first.start, end: last.end };
  const firstMonth = first.month ?? 1;
  // "декабрь-февраль 2024": the one year written is that of the end.
  const overNewYear =
    first.yearGuessed === true && first.year === last.year && firstMonth > (last.lastMonth ?? last.month ?? 12);
  const from = unitOf(first, overNewYear ? first.year - 1 : first.year);
  const to = unitOf(last, last.year);
  if (from === null || to === null) return [{ ...place, range: null, wrong: 'no-such-day' }];
  if (compareDates(from.start, to.end) > 0) return [{ ...place, range: null, wrong: 'runs-backwards' }];
  const precision = coarser(precisionOf(first), precisionOf(last));
  const range = { start: from.start, end: to.end, startBy: from.end, endFrom: to.start, precision };
  return [{ ...place, range, wrong: null }];
}

/** The first and last day of a day, month, quarter, season or year; null where the calendar has not got it. */
function unitOf(point: DatePoint, year: number): { start: IsoDate; end: IsoDate } | null {
  const { day, month = 1 } = point;
  const lastMonth = point.lastMonth ?? point.month ?? 12;
  const [endYear, endMonth] = lastMonth > 12 ? [year + 1, lastMonth - 12] : [year, lastMonth];
  const start = isoDate(year, month, day ?? 1);
  const end = isoDate(endYear, endMonth, day ?? daysInMonth(endYear, endMonth));
  return start === null || end === null ? null : { start, end };
}

/** The first and last day that a point may mean in a year; null where there is no such day. */
export const daysOf = unitOf;

function precisionOf({ day, month, season }: DatePoint): DateRange['precision'] {
  if (day !== undefined) return 'day';
  if (season === true) return 'season';
  return month === undefined ? 'year' : 'month';
}

const FROM_FINE: readonly DateRange['precision'][] = ['day', 'month', 'season', 'year'];

function coarser(a: DateRange['precision'], b: DateRange['precision']): DateRange['precision'] {
  return FROM_FINE.indexOf(a) > FROM_FINE.indexOf(b) ? a : b;
}
