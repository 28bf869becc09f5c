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
    first.yearGuessed === true &&
    first.year === last.year &&
    firstMonth > (last.lastMonth ?? last.month ?? 12);
  const from = daysOf(first, overNewYear ? first.year - 1 : first.year);
  const to = daysOf(last, last.year);
  if (from === null || to === null) return [{ ...place, range: null, wrong: 'no-such-day' }];
  if (compareDates(from.start, to.end) > 0) return [{ ...place, range: null, wrong: 'runs-backwards' }];
  const precision = coarser(precisionOf(first), precisionOf(last));
  const range = {
    start: from.start,
    end: to.end,
    startBy: from.firstUnitEnds,
    endFrom: to.lastUnitBegins,
    precision,
  };
  return [{ ...place, range, wrong: null }];
}

/** The days that a point may mean, and the ends of the first and last quarter, month or day that it names. */
interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly firstUnitEnds: IsoDate;
  readonly lastUnitBegins: IsoDate;
}

/** The first and last day of a day, month, quarter, season or year; null where the calendar has not got it. */
export function daysOf(point: DatePoint, year: number): Days | null {
  const { day, month = 1 } = point;
  const lastMonth = point.lastMonth ?? point.month ?? 12;
  const span = point.span ?? lastMonth - month + 1;
  const dayOf = (inMonth: number, inDay: number | null): IsoDate | null => {
    // A winter goes on in the next year; other months have no thirteenth.
    const [ofYear, ofMonth] =
      point.season === true && inMonth > 12 ? [year + 1, inMonth - 12] : [year, inMonth];
    return isoDate(ofYear, ofMonth, inDay ?? daysInMonth(ofYear, ofMonth));
  };
  const start = dayOf(month, day ?? 1);
  const end = dayOf(lastMonth, day ?? null);
  const firstUnitEnds = dayOf(month + span - 1, day ?? null);
  const lastUnitBegins = dayOf(lastMonth - span + 1, day ?? 1);
  if (start === null || end === null || firstUnitEnds === null || lastUnitBegins === null) return null;
  return { start, end, firstUnitEnds, lastUnitBegins };
}

function precisionOf({ day, month, season }: DatePoint): DateRange['precision'] {
  if (day !== undefined) return 'day';
  if (season === true) return 'season';
  return month === undefined ? 'year' : 'month';
}

const FROM_FINE: readonly DateRange['precision'][] = ['day', 'month', 'season', 'year'];

function coarser(a: DateRange['precision'], b: DateRange['precision']): DateRange['precision'] {
  return FROM_FINE.indexOf(a) > FROM_FINE.indexOf(b) ? a : b;
}
