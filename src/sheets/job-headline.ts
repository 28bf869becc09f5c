import type { Job } from '../findings/jobs';
import type { Words } from '../messages/words';
import { fullnessOfTable } from '../report/fullness';
import type { Report } from '../report/report';
import { fillIn } from '../rules/deeds';

/** A job in one line, in the pane as on the summary: several blanks of a table are told by how full it is. */
export function jobHeadline(
  job: Pick<Job, 'deed' | 'table' | 'findings'>,
  report: Report,
  words: Pick<Words, 'job' | 'text'>,
): string {
  if (job.deed !== fillIn || job.findings.length < 2) return words.job(job);
  const { table, filled, required } = fullnessOfTable(report, job.table);
  return required === 0
    ? words.job(job)
    : words.text('job.fill-in.counted', { table: { kind: 'table', table }, filled, required });
}
