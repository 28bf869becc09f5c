import type { PaneContext } from '../commands';
import { problemOf, type Problem } from '../../commands/problem';
import type { Words } from '../../messages/words';
import type { Commands } from '../commands';
import { takesTime, type Task } from './activity';
import { isReportLost } from './problem';
import type { Store } from './store';

/** What joins the pane's state and the commands. */
export interface Surroundings {
  /** The words of the language that is shown now. */
  readonly words: () => Words;
  readonly now: () => Date;
  /** Resolves when the state as it is now can be seen. */
  readonly drawn: () => Promise<void>;
}

/** Runs commands one after another, so that no two speak to Excel about the same cells at once. */
export interface Turns {
  /** Runs what a person asked for, and shows that it runs and whether it failed; resolves to whether it was done. */
  readonly perform: (task: Task, work: (context: PaneContext) => Promise<void>) => Promise<boolean>;
  /** Runs what nobody asked for, out of sight; `work` deals with its own failures. */
  readonly unasked: (work: (context: PaneContext) => Promise<boolean>) => Promise<boolean>;
  /** Looks at what is left of a report that could not be read. */
  readonly lookWhenLost: (problem: Problem) => Promise<void>;
}

export function createTurns(
  { inspectWorkbook }: Pick<Commands, 'inspectWorkbook'>,
  { dispatch }: Pick<Store, 'dispatch'>,
  { words, now, drawn }: Surroundings,
): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const context = (onProgress: PaneContext['onProgress']): PaneContext => ({
    words: words(),
    now,
    onProgress,
    onNote: (note) => dispatch({ type: 'noted', note }),
  });
  const quiet = () => context(() => undefined);

  const lookWhenLost = async (problem: Problem) => {
    if (!isReportLost(problem)) return;
    const workbook = await inspectWorkbook.run(quiet()).catch(() => null);
    if (workbook !== null) dispatch({ type: 'reportLost', workbook });
  };

  return {
    lookWhenLost,
    unasked: (work) => inTurn(() => work(quiet())),
    perform: (task, work) =>
      inTurn(async () => {
        dispatch({ type: 'started', task });
        try {
          // A click is answered before the work begins that it asked for.
          if (takesTime(task) || task === 'goTo') await drawn();
          await work(context((step) => dispatch({ type: 'progressed', step })));
          return true;
        } catch (thrown) {
          const problem = problemOf(thrown);
          dispatch({ type: 'failed', problem });
          await lookWhenLost(problem);
          return false;
        } finally {
          dispatch({ type: 'finished' });
        }
      }),
  };
}
