import { chainsOfDates, type DateChain } from './points';

/**
 * Where a text speaks of dates, also of such that lack a year or are impossible: their digits count nothing.
 * Positions are `[start, end)`, in order, without overlap.
 */
export function findDatePassages(text: string): { start: number; end: number }[] {
  return chainsOfDates(text)
    .filter((chain) => !mayBeDecimal(text, chain))
    .flatMap(({ points }) => points.map(({ start, end }) => ({ start, end })));
}

/** What may stand behind a day and month in figures: "12.05 – 25 чел." is a day, "12.05 тонны" a measure. */
const BEHIND_DAY = /^[ \u00a0.]*(?:[-–—:;,)\n]|и[ \u00a0]|$)/u;

/** Whether dates are only figures with a point, which a measure may be as well. */
function mayBeDecimal(text: string, { points }: DateChain): boolean {
  const last = points.at(-1);
  if (
    last === undefined ||
    points.some(
      ({ year, start, end }) => year !== undefined || !/^\d{1,2}\.\d{2}\.?$/u.test(text.slice(start, end)),
    )
  )
    return false;
  return !BEHIND_DAY.test(text.slice(last.end, last.end + 12));
}
