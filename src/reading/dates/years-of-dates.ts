import type { ReadingPeriod } from './date-range';
import { compareDates, yearOf } from './iso-date';
import type { DateChain, DatePoint } from './points';
import { daysOf } from './ranges';

/**
 * Gives each point its year: the next one written, else the last before; after a year in front always the last. Where
 * the text has no year at all, the year of the period in which the day or month falls.
 */
export function fillYears(chains: readonly DateChain[], period: ReadingPeriod | null): void {
  const points = chains.flatMap((chain) => chain.points);
  if (points.every(({ year }) => year !== undefined)) return;
  const following = new Map<DatePoint, number>();
  let next: number | undefined;
  for (const point of points.toReversed()) {
    if (next !== undefined) following.set(point, next);
    next = point.year ?? next;
  }
  let last: DatePoint | undefined;
  for (const point of points) {
    if (point.year === undefined) {
      const written = last?.yearFirst === true ? last.year : (following.get(point) ?? last?.year);
      const year = written ?? (period === null ? undefined : yearWithin(point, period));
      if (year !== undefined) Object.assign(point, { year, yearGuessed: true });
    } else {
      last = point;
    }
  }
}

/** The year of the period in which any day of a point falls; the first year of the period where none does. */
function yearWithin(point: DatePoint, { start, end }: ReadingPeriod): number {
  const first = yearOf(start);
  // Winter begins in the December before.
  for (let year = first - 1; year <= yearOf(end); year += 1) {
    const days = daysOf(point, year);
    if (days !== null && compareDates(days.start, end) <= 0 && compareDates(days.end, start) >= 0)
      return year;
  }
  return first;
}
