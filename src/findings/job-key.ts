import type { Failure, Rule } from '../rules/rule';

/** What findings that one deed of a person mends have in common: `fill-in|gender`, `explain-deviations`. */
export type JobKey = string & { readonly __brand: 'JobKey' };

/** The job of a failure, as its rule says it; a rule that says none makes a job of every place. */
export function jobKeyOf({ job }: Rule, { table, row, cells: [first] }: Failure, place: string): JobKey {
  if (job === undefined) return place as JobKey;
  const parts = {
    report: [],
    table: [table],
    row: [table, row ?? ''],
    cell: [first?.path.table ?? table, first?.path.row ?? '', first?.path.column ?? ''],
  }[job.per];
  return [job.deed, ...parts].join('|') as JobKey;
}
