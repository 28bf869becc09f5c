import { allCells, type Report } from '../../../../../src/report/report';
import type { Failure, Outcome, Rule } from '../../../../../src/rules/rule';
import type { Thresholds } from '../../../../../src/rules/thresholds';
import { reportWith, type Changes } from '../../../../fixtures/reports';
import { contextOf, usualThresholds } from '../../../../support/final-report';

/** The consistent report with changes. An Excel error comes from a workbook only; a case writes it as its code. */
export function caseReport(changes: Changes): Report {
  const report = reportWith(changes);
  for (const cell of allCells(report)) {
    if (cell.value.kind === 'text' && cell.value.text.startsWith('#')) {
      Object.assign(cell, { value: { kind: 'error', code: cell.value.text } });
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
  return rule.check(contextOf(caseReport(changes), thresholds));
}

export const failuresIn = (outcomes: readonly Outcome[]): Failure[] =>
  outcomes.filter((outcome) => outcome.kind === 'fail');
