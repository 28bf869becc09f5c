import { isOpen, type Finding } from '../../findings/finding';
import { fullnessOf, type Fullness } from '../../report/fullness';
import type { Report } from '../../report/report';
import { severities, type Severity } from '../../rules/rule';

/** How full a table is, and what is open in it. */
export interface TableFullness extends Fullness {
  readonly open: Readonly<Record<Severity, number>>;
  /** The worst severity that is open; null when nothing is. */
  readonly worst: Severity | null;
}

/** Counts, table by table in the form's order, the required cells that are filled and the open findings. */
export function tablesOf(report: Report, findings: readonly Finding[]): TableFullness[] {
  return fullnessOf(report).map((fullness) => {
    const own = findings.filter((finding) => finding.table === fullness.table && isOpen(finding));
    const open = Object.fromEntries(
      severities.map((severity) => [severity, own.filter((finding) => finding.severity === severity).length]),
    ) as Record<Severity, number>;
    return { ...fullness, open, worst: severities.find((severity) => open[severity] > 0) ?? null };
  });
}
