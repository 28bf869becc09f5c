import type { MessageKey } from '../../messages/types';
import type { Words } from '../../messages/words';
import { excelProblemKinds } from '../../excel/problem';
import type { Problem } from '../state/state';

/** The kinds that have words of their own; any other is told as `unknown`. */
const kinds: readonly string[] = [...excelProblemKinds, 'no-report', 'incomplete'];

/** What happened, why, and what to do. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export function problemWords({ kind, sheet }: Problem, words: Words): ProblemWords {
  const known = kinds.includes(kind) ? kind : 'unknown';
  const values = { sheet: sheet ?? 'none', missing: '' };
  const say = (part: keyof ProblemWords) => words.text(`problem.${known}.${part}` as MessageKey, values);
  return { what: say('what'), why: say('why'), next: say('next') };
}
