import * as z from 'zod/mini';
import type { CheckResult } from '../findings/check';
import { keptCounts } from '../findings/counts';
import { jobsOf } from '../findings/jobs';
import { tableOf } from '../form/form';
import type { Words } from '../messages/words';
import { cellAt } from '../report/report';
import { cellJson } from '../report/report-json';
import { figureOf } from '../report/figure';
import type { FormKit } from '../sheets/form-kit';
import { peopleTables, spendingRows } from './columns';

/** How many of the jobs that block are named; the others are counted. */
const namedJobs = 3;

const cell = z.union([z.number(), z.string(), z.null()]);

/** What a register keeps of a report: plain data, so that a thread can hand it over and a workbook can keep it. */
export const registeredReport = z.object({
  kind: z.literal('report'),
  /** The fields of the report's head, in the form's order. */
  head: z.array(cell),
  /** The money that was spent, in tenge; null where no figure says so. */
  spent: z.union([z.number(), z.null()]),
  /** The figures of each table of participants, in the form's order. */
  people: z.array(z.array(z.union([z.number(), z.null()]))),
  verdict: z.enum(['ready', 'not-ready']),
  counts: keptCounts,
  /** The jobs that block, worst first, in words. */
  blocks: z.array(z.string()),
  /** Pieces of a Word document that found no place in the report. */
  leftOver: z.number(),
  checkedAt: z.string(),
});
export type RegisteredReport = z.infer<typeof registeredReport>;

/** A file that was gone through: its report, or why there is none. */
export type RegisterEntry = RegisteredReport | { readonly kind: 'problem'; readonly problem: string };

/** What a register keeps of a report that was checked. */
export function registered(
  kit: FormKit,
  result: CheckResult,
  leftOver: number,
  words: Words,
): RegisteredReport {
  const { report } = result;
  const blocking = jobsOf(result.findings).filter(
    ({ isDone, severity }) => !isDone && severity !== 'question',
  );
  const named = blocking
    .slice(0, namedJobs)
    .map((job) => `${job.severity === 'error' ? '✗' : '!'} ${words.job(job)}`);
  return {
    kind: 'report',
    head: kit.summary.head.map(({ field }) =>
      cellJson(cellAt(report, field), tableOf(kit.form, field.table)),
    ),
    spent: spentIn(kit, result),
    people: peopleTables(kit.form).map(({ id, columns }) =>
      columns.map((column) => figureOf(cellAt(report, { table: id, row: null, column: column.id }))),
    ),
    verdict: result.verdict,
    counts: { ...result.counts },
    blocks:
      blocking.length > namedJobs
        ? [...named, words.text('summary.coverage.more', { count: blocking.length - namedJobs })]
        : named,
    leftOver,
    checkedAt: result.checkedAt.toISOString(),
  };
}

/** The sum of the figures in tenge that were reached; null where none can be read. */
function spentIn({ form, summary }: FormKit, { report }: CheckResult): number | null {
  const figures = spendingRows(form, summary).flatMap(
    ({ table, row, column }) => figureOf(cellAt(report, { table, row, column })) ?? [],
  );
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}
