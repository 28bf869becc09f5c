import { severities, type Severity } from '../rules/rule';
import { isOpen, type Finding } from './finding';
import type { JobKey } from './job-key';

/** Findings that one deed of a person mends, answers or leaves. */
export interface Job {
  readonly key: JobKey;
  /** What is to be done; null for a finding that stands alone and says it itself. */
  readonly deed: string | null;
  /** The worst of what is open in it, of all where nothing is. */
  readonly severity: Severity;
  /** The table of its first finding. */
  readonly table: string;
  readonly findings: readonly Finding[];
  readonly isDone: boolean;
}

/** The jobs that findings make, worst first, open before done; findings keep their order within a job. */
export function jobsOf(findings: readonly Finding[]): Job[] {
  const byKey = new Map<JobKey, Finding[]>();
  for (const finding of findings) {
    const same = byKey.get(finding.job);
    if (same === undefined) byKey.set(finding.job, [finding]);
    else same.push(finding);
  }
  const jobs = [...byKey].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [jobFrom(key, [first, ...others])],
  );
  const rank = (job: Job) => (job.isDone ? severities.length : 0) + severities.indexOf(job.severity);
  return jobs.sort((a, b) => rank(a) - rank(b));
}

function jobFrom(key: JobKey, findings: readonly [Finding, ...Finding[]]): Job {
  const open = findings.filter(isOpen);
  const judged = open.length > 0 ? open : findings;
  return {
    key,
    deed: findings[0].deed,
    severity:
      severities.find((severity) => judged.some((finding) => finding.severity === severity)) ?? 'question',
    table: findings[0].table,
    findings,
    isDone: open.length === 0,
  };
}
