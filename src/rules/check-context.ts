import type { Report } from '../report/report';
import { readingsOf } from './readings';
import type { CheckContext } from './rule';
import { withoutEmptyRows } from './says-nothing';
import type { Thresholds } from './thresholds';

/** What rules are given to judge a report by. A row of placeholders alone is no row to them. */
export function contextFor(report: Report, thresholds: Thresholds): CheckContext {
  const said = withoutEmptyRows(report);
  return { report: said, readings: readingsOf(said), thresholds };
}
