import type { CheckResult } from '../../findings/check';
import type { Row } from '../state/rows';

/** What stands between the report and its submission, ticked off as it goes. */
export interface Obstacles {
  /** Jobs of errors and warnings, the open ones first. */
  readonly jobs: readonly Row[];
  /** Questions that are left; they do not stand in the way. */
  readonly questions: number;
  /** The report was edited, and not checked since. */
  readonly isStale: boolean;
  readonly isBlocked: boolean;
}

/** What is still to be done before the report may be sent, and what has been done about it since the check. */
export function obstaclesOf(
  { counts, verdict }: Pick<CheckResult, 'counts' | 'verdict'>,
  rows: readonly Row[],
  stale: boolean,
): Obstacles {
  const blocking = rows.filter(({ severity }) => severity !== 'question');
  return {
    jobs: [...blocking.filter(({ isDone }) => !isDone), ...blocking.filter(({ isDone }) => isDone)],
    questions: counts.question,
    isStale: stale,
    isBlocked: stale || verdict !== 'ready',
  };
}
