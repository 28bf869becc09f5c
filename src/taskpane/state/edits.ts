import type { PaneContext } from '../commands';
import { problemOf } from '../../commands/problem';
import type { WorkbookEdit } from '../../excel/watch';
import type { Commands } from '../commands';
import type { PaneEvent } from './events';
import { createLiveCheck } from './live-check';
import { isPassing } from './problem';
import type { Store } from './store';
import type { Turns } from './turns';

/** Knows what was edited since the report was read, and has it checked again when edits pause. */
export interface Edits {
  /** Tells of an edit, a person's or one of the ribbon's functions. */
  readonly noticed: (edit: WorkbookEdit) => void;
  /**
   * Begins a reading of the report. What is returned shows what was found; where the report was edited meanwhile, it
   * says that this is old already.
   */
  readonly reading: () => (event: PaneEvent) => void;
  /** Begins a check that a person asked for: it takes the place of any that is due. */
  readonly checking: () => (event: PaneEvent) => void;
  /** Live checking was switched on or off. */
  readonly switched: (live: boolean) => void;
}

export function createEdits(
  { inspectWorkbook, recheckReport }: Pick<Commands, 'inspectWorkbook' | 'recheckReport'>,
  { state, dispatch }: Pick<Store, 'state' | 'dispatch'>,
  { unasked, lookWhenLost }: Turns,
): Edits {
  /** Edits so far: what was read before the last one is old already when it is shown. */
  let count = 0;
  /** Whether the ribbon's functions have written something that the pane has not looked at yet. */
  let ribbonWrote = false;

  /** The verdict is old; what a person asked of the ribbon is looked at even when live checking is off. */
  const outdated = () => {
    const recount = ribbonWrote || state().settings.live;
    dispatch({ type: 'edited', recount });
    if (recount) live.edited();
  };

  const reading = () => {
    const since = count;
    return (event: PaneEvent) => {
      dispatch(event);
      if (count !== since) outdated();
    };
  };

  /** Looks at what the ribbon's functions did: they made sheets, or they checked. */
  const catchUp = async (context: PaneContext) => {
    ribbonWrote = false;
    const show = reading();
    const { result, workbook } = state();
    if (result === null && workbook?.kind !== 'report') {
      dispatch({ type: 'inspected', workbook: await inspectWorkbook.run(context) });
      return;
    }
    const found = await recheckReport.run(context);
    show({ type: result === null ? 'checked' : 'rechecked', result: found });
    dispatch({ type: 'summaryWritten' });
  };

  const recheck = (): Promise<boolean> =>
    unasked(async (context) => {
      if (!ribbonWrote && !(state().stale && state().settings.live)) return true;
      const catchingUp = ribbonWrote;
      try {
        if (catchingUp) await catchUp(context);
        else {
          const show = reading();
          show({ type: 'rechecked', result: await recheckReport.run(context) });
        }
        return true;
      } catch (thrown) {
        // Nobody asked the pane for this check, so nobody is told: the verdict says meanwhile that it is old.
        dispatch({ type: 'recountGivenUp' });
        ribbonWrote ||= catchingUp;
        const problem = problemOf(thrown);
        await lookWhenLost(problem);
        return !isPassing(problem);
      }
    });
  const live = createLiveCheck(recheck);

  return {
    reading,
    checking: () => {
      live.stop();
      const show = reading();
      return (event) => {
        ribbonWrote = false;
        show(event);
      };
    },
    noticed: ({ author }) => {
      count++;
      ribbonWrote ||= author === 'ribbon';
      if (state().result !== null) outdated();
      else if (ribbonWrote) live.edited();
    },
    switched: (on) => {
      if (!on) {
        live.stop();
        dispatch({ type: 'recountGivenUp' });
      } else if (state().stale) outdated();
    },
  };
}
