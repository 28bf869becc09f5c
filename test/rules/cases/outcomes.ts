import type { Report } from '../../../src/report/report';
import { checkContext } from '../../../src/rules/readings';
import type { Failure, Outcome, Rule } from '../../../src/rules/rule';
import { usualThresholds, type Thresholds } from '../../../src/rules/thresholds';
import { reportWith, type Changes } from '../../fixtures/reports';

/** The consistent report with changes. An Excel error comes from a workbook only; a case writes it as its code. */
export function caseReport(changes: Changes): Report {
  const report = reportWith(changes);
  for (const rows of Object.values(report.tables)) {
    for (const { cells } of rows) {
      for (const cell of Object.values(cells)) {
        if (cell.value.kind === 'text' && cell.value.text.startsWith('#')) {
          Object.assign(cell, { value: { kind: 'error', code: cell.value.text } });
        }
      }
    }
  }
  return report;
}

/** What a rule says of the consistent report with changes, at the usual thresholds or at others. */
export function outcomesOf(
  rule: Rule,
  changes: Changes,
  thresholds: Thresholds = usualThresholds,
): readonly Outcome[] {
  return rule.check(checkContext(caseReport(changes), thresholds));
}

export const failuresIn = (outcomes: readonly Outcome[]): Failure[] =>
  outcomes.filter((outcome) => outcome.kind === 'fail');
