import * as z from 'zod';
import formData from '../fixtures/form.json';

const tableIds = formData.tables.map(({ id }) => id);
const effectIds = formData.tables
  .flatMap((table) => ('rows' in table ? (table.rows ?? []) : []))
  .map(({ id }) => id);
const figureOrText = z.union([z.number(), z.string(), z.null()]);
const count = z.int().nonnegative();

/** What `check --json` prints of one file, written from the contract: no key more, no key less. */
export const checkedFile = z.strictObject({
  file: z.string().min(1),
  form: z.literal('kz-ngo-final-report'),
  edition: z.literal('2022'),
  rules: z.string().min(1),
  checkedAt: z.iso.datetime(),
  verdict: z.enum(['ready', 'not-ready']),
  counts: z.strictObject({
    error: count,
    warning: count,
    question: count,
    waived: count,
    passed: count,
    notApplicable: count,
    jobs: count,
  }),
  /** Only of a workbook in which an earlier check left its receipt. */
  receipt: z.strictObject({ receipt: z.string(), rules: z.string(), matches: z.boolean() }).optional(),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      severity: z.enum(['error', 'warning', 'question']),
      table: z.enum(tableIds as [string, ...string[]]),
      job: z.string().min(1),
      row: z.union([z.enum(effectIds as [string, ...string[]]), z.int().positive()]).optional(),
      cells: z.array(z.string().regex(/^('([^']|'')+'|[^'!]+)![A-Z]{1,3}[1-9]\d*$/)),
      expected: figureOrText,
      actual: figureOrText,
      difference: z.union([z.number(), z.null()]),
      message: z.string().min(1),
      action: z.string().min(1),
      fix: z.union([
        z.null(),
        z.strictObject({
          kind: z.string(),
          changes: z.array(z.strictObject({ cell: z.string(), to: z.number() })).min(1),
        }),
      ]),
      waiver: z.union([
        z.null(),
        z.strictObject({ reason: z.string(), state: z.enum(['holds', 'lapsed']), answers: z.boolean() }),
      ]),
    }),
  ),
  notApplicable: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      cells: z.array(z.string()),
      why: z.string().min(1),
    }),
  ),
});

export type CheckedFile = z.infer<typeof checkedFile>;
