import type { CommandContext } from '../../commands/command';
import type { Finding } from '../../findings/finding';
import type { Language } from '../../form/types';
import type { Words } from '../../messages/words';
import type { CellAddress } from '../../report/address';
import type { Preferences } from '../../excel/preferences';
import type { Commands, Runnable } from '../commands';
import { createLiveCheck } from './live-check';
import { isPassing, isReportLost, problemOf } from './problem-of';
import type { Task } from './state';
import type { Store } from './store';

/** What a person can do in the pane. Each resolves to whether it was done; trouble is told in the state. */
export interface Actions {
  /** Looks at the workbook and listens to its edits; asked for once, when the pane opens. */
  readonly open: () => Promise<void>;
  readonly inspect: () => Promise<boolean>;
  readonly createSheets: (language: Language) => Promise<boolean>;
  /** Fetches what a check needs before it is asked for. */
  readonly prepareCheck: () => void;
  readonly check: () => Promise<boolean>;
  /** Keeps a reason for the finding; an empty one takes it back. */
  readonly answer: (finding: Finding, reason: string) => Promise<boolean>;
  readonly fix: (finding: Finding) => Promise<boolean>;
  readonly goTo: (address: CellAddress) => Promise<boolean>;
  readonly showSummary: () => Promise<boolean>;
  /** Puts the report's sheets into another language. */
  readonly switchSheets: (language: Language) => Promise<boolean>;
  readonly review: () => Promise<boolean>;
  /** Writes the summary and saves the workbook. */
  readonly finish: () => Promise<boolean>;
  readonly changeSettings: (settings: Preferences) => Promise<boolean>;
}

/** Commands are run one after another, so that no two speak to Excel about the same cells at once. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/**
 * Joins the pane's state and the commands.
 *
 * @param words the words of the language that is shown now.
 */
export function createActions(
  commands: Commands,
  { state, dispatch }: Store,
  words: () => Words,
  now: () => Date = () => new Date(),
): Actions {
  const inTurn = createQueue();
  const context = (onProgress: CommandContext['onProgress']): CommandContext => ({
    words: words(),
    now,
    onProgress,
  });

  /** Looks at what is left of a report that could not be read. */
  const lookAgain = async () => {
    const quiet = context(() => undefined);
    const workbook = await commands.inspectWorkbook.run(quiet).catch(() => null);
    if (workbook !== null) dispatch({ type: 'reportLost', workbook });
  };

  /** Runs what a person asked for, and shows that it runs and whether it failed. */
  const perform = (task: Task, work: (context: CommandContext) => Promise<void>): Promise<boolean> =>
    inTurn(async () => {
      dispatch({ type: 'started', task });
      try {
        await work(context((step) => dispatch({ type: 'progressed', step })));
        return true;
      } catch (thrown) {
        const problem = problemOf(thrown, task);
        dispatch({ type: 'failed', problem });
        if (isReportLost(problem)) await lookAgain();
        return false;
      } finally {
        dispatch({ type: 'finished' });
      }
    });

  const recheck = (): Promise<boolean> =>
    inTurn(async () => {
      if (!state().stale || !state().settings.live) return true;
      try {
        const quiet = context(() => undefined);
        dispatch({ type: 'rechecked', result: await commands.recheckReport.run(quiet) });
        return true;
      } catch (thrown) {
        // Nobody asked for this check, so nobody is told: the verdict says meanwhile that it is old.
        dispatch({ type: 'recountGivenUp' });
        const problem = problemOf(thrown, 'check');
        if (isReportLost(problem)) await lookAgain();
        return !isPassing(problem);
      }
    });
  const live = createLiveCheck(recheck);

  const check = (task: Task, afterwards?: Runnable<void, void>) =>
    perform(task, async (asked) => {
      live.stop();
      dispatch({
        type: 'checked',
        result: await commands.checkReport.run(asked, { show: false, language: null }),
      });
      if (afterwards === undefined) return;
      try {
        await afterwards.run(asked);
        dispatch({ type: 'saved', byHand: false });
      } catch (thrown) {
        // The summary is written all the same; an Excel that cannot be asked to save leaves that to the person.
        if (problemOf(thrown, task).kind !== 'too-old') throw thrown;
        dispatch({ type: 'saved', byHand: true });
      }
    });

  const inspect = () =>
    perform('inspect', async (asked) => {
      dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(asked) });
    });

  const listen = async () => {
    await commands.watchReport(() => {
      if (state().result === null) return;
      dispatch({ type: 'edited' });
      if (state().settings.live) live.edited();
    });
  };

  return {
    inspect,
    open: async () => {
      await inspect();
      // Without events the pane still checks when it is asked to.
      await listen().catch(() => undefined);
    },
    createSheets: (language) =>
      perform('create', async (asked) => {
        const { created } = await commands.createSheets.run(asked, { language });
        dispatch({ type: 'created', count: created.length });
        dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(asked) });
      }),
    prepareCheck: commands.prepareCheck,
    check: () => check('check'),
    finish: () => check('save', commands.saveWorkbook),
    answer: ({ key, evidence }, reason) =>
      perform('answer', async (asked) => {
        const result = await commands.answerFinding.run(asked, { key, evidence, reason });
        dispatch({ type: 'answered', result, takenBack: reason.trim() === '' });
      }),
    fix: (finding) =>
      perform('fix', async (asked) => {
        const { changed, skipped, result } = await commands.applyFix.run(asked, finding);
        dispatch({ type: 'fixed', result, changed: changed.length, skipped: skipped.length });
      }),
    goTo: (address) => perform('goTo', (asked) => commands.goToCell.run(asked, { address })),
    showSummary: () => perform('summary', (asked) => commands.showSummary.run(asked)),
    switchSheets: (language) =>
      perform('settings', async (asked) => {
        await commands.switchSheetLanguage.run(asked, { language });
        dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(asked) });
        // Sheets have other names now, so the findings' cells have other addresses.
        if (state().result !== null) {
          dispatch({ type: 'rechecked', result: await commands.recheckReport.run(asked) });
        }
      }),
    // It is looked at when its screen opens, unasked: a failure is told there, over nobody's other trouble.
    review: () =>
      inTurn(async () => {
        const quiet = context(() => undefined);
        const review = await commands.reviewBeforeSending.run(quiet).catch(() => 'failed' as const);
        dispatch({ type: 'reviewed', review });
        return review !== 'failed';
      }),
    changeSettings: (settings) =>
      perform('settings', async (asked) => {
        // What is shown follows at once; that it is kept may take longer.
        dispatch({ type: 'settingsChanged', settings });
        if (settings.live && state().stale) {
          dispatch({ type: 'edited' });
          live.edited();
        }
        if (!settings.live) live.stop();
        await commands.saveSettings.run(asked, settings);
      }),
  };
}
