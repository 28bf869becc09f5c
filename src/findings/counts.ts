import * as z from 'zod/mini';

/** The counts of a check, as a workbook or a register keeps them. */
export const keptCounts = z.object({
  error: z.number(),
  warning: z.number(),
  question: z.number(),
  waived: z.number(),
  passed: z.number(),
  notApplicable: z.number(),
  jobs: z.number(),
});
