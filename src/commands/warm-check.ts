import type { Report } from '../report/report';
import { contextFor } from '../rules/check-context';
import type { RuleBook } from '../rules/rule-book';
import { usualThresholds } from '../rules/thresholds';

/**
 * Holds the rules against a report and forgets what they say, one rule at a time: a browser compiles what runs for the
 * first time, and texts that were read once are known to the check that a person asks for.
 *
 * @param breathe resolves when there is time for the next rule, to whether it is still worth it.
 */
export async function warmCheck(
  book: RuleBook,
  report: Report,
  now: Date,
  breathe: () => Promise<boolean>,
): Promise<void> {
  const context = contextFor(report, usualThresholds(book.thresholds), now);
  for (const rule of book.rules) {
    if (!(await breathe())) return;
    rule.check(context);
  }
}
