import { excelProblemKinds } from '../../excel/problem';
import type { Words } from '../../messages/words';
import type { Problem } from '../state/state';

/** The kinds that have words of their own; any other is told as `unknown`. */
const kinds = [...excelProblemKinds, 'no-report', 'incomplete', 'part-missing'] as const;

/** What happened, why, and what to do. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export function problemWords({ kind }: Pick<Problem, 'kind'>, words: Words): ProblemWords {
  const known = kinds.find((each) => each === kind) ?? 'unknown';
  return {
    what: words.text(`problem.${known}.what`),
    why: words.text(`problem.${known}.why`),
    next: words.text(`problem.${known}.next`),
  };
}
