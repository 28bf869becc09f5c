import { isoDate } from '../reading/iso-date';
import type { Report } from '../report/report';
import { readingsOf } from './readings';
import type { CheckContext, WorkbookFacts } from './rule';
import { withoutEmptyRows } from './says-nothing';
import type { Thresholds } from './thresholds';

/** What rules are given to judge a report by. A row of placeholders alone is no row to them. */
export function contextFor(
  report: Report,
  thresholds: Thresholds,
  checkedAt: Date,
  workbook?: WorkbookFacts,
): CheckContext {
  const said = withoutEmptyRows(report);
  return {
    report: said,
    readings: readingsOf(said),
    thresholds,
    today: latestDay(checkedAt),
    ...(workbook === undefined ? {} : { workbook }),
  };
}

/** No place on earth is further ahead of UTC; so what comes after this day is to come everywhere. */
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;

function latestDay(moment: Date): CheckContext['today'] {
  const there = new Date(moment.getTime() + FURTHEST_AHEAD);
  const day = isoDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
  if (day === null) throw new Error('A check is made on a day from the year 1 to 9999.');
  return day;
}
