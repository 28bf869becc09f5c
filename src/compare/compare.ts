import type { CheckResult } from '../findings/check';
import type { Change, ColumnOfTable } from './change';
import { compareFindings, type FindingChanges } from './compare-findings';
import { compareReports, lackingInOne } from './compare-reports';

/** A report that was checked, and the columns of its form that its file has no place for. */
export interface ComparedReport {
  readonly result: CheckResult;
  readonly lacking: readonly ColumnOfTable[];
}

/** What changed between two versions of a report, or between an earlier report and the final one. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly findings: FindingChanges;
  /** Columns that only one of the two files has; what stands in them was not compared. */
  readonly notCompared: readonly ColumnOfTable[];
}

/** Holds two checked reports of one form against each other. */
export function compare(before: ComparedReport, after: ComparedReport): Comparison {
  const { report } = after.result;
  const notCompared = lackingInOne(report.form, before.lacking, after.lacking);
  const { changes, rowAfter } = compareReports(before.result.report, report, notCompared);
  return {
    changes,
    findings: compareFindings(before.result.findings, after.result.findings, rowAfter),
    notCompared,
  };
}

/** Whether a comparison found nothing. */
export function isSame({ changes, findings }: Comparison): boolean {
  return (
    changes.length === 0 && Object.values(findings).every((list: readonly unknown[]) => list.length === 0)
  );
}
