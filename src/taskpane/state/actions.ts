import type { CommandContext } from '../../commands/command';
import type { CheckResult } from '../../findings/check';
import type { Finding } from '../../findings/finding';
import type { Language } from '../../form/types';
import type { Words } from '../../messages/words';
import type { Thresholds } from '../../rules/thresholds';
import type { CellAddress } from '../../report/address';
import type { Preferences } from '../../excel/preferences';
import type { WorkbookEdit } from '../../excel/watch';
import type { Commands, Runnable } from '../commands';
import { takesTime, type Task } from './activity';
import type { PaneEvent } from './events';
import { createLiveCheck } from './live-check';
import { isPassing, isReportLost, problemOf } from './problem-of';
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
  /** Sets limits of the funder, and checks again what was checked against those before. */
  readonly setThresholds: (changes: Partial<Thresholds>) => Promise<boolean>;
  readonly review: () => Promise<boolean>;
  /** Writes the summary and saves the workbook. */
  readonly finish: () => Promise<boolean>;
  /** Opens the sample report in another workbook; null where the program around the pane offers none. */
  readonly openSample: (() => Promise<boolean>) | null;
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

/** What joins the pane's state and the commands. */
export interface Surroundings {
  /** The words of the language that is shown now. */
  readonly words: () => Words;
  readonly now: () => Date;
  /** Resolves when the state as it is now can be seen. */
  readonly drawn: () => Promise<void>;
}

/** Joins the pane's state and the commands. */
export function createActions(
  commands: Commands,
  { state, dispatch }: Store,
  { words, now, drawn }: Surroundings,
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
        // A click is answered before the work begins that it asked for.
        if (takesTime(task)) await drawn();
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

  /** Edits so far: what was read before the last one is old already when it is shown. */
  let edits = 0;
  /** Whether the ribbon's functions have written something that the pane has not looked at yet. */
  let ribbonWrote = false;

  /** Looks at what the ribbon's functions did: they made sheets, or they checked. */
  const catchUp = async (quiet: CommandContext) => {
    ribbonWrote = false;
    const since = edits;
    const { result, workbook } = state();
    if (result === null && workbook?.kind !== 'report') {
      dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(quiet) });
      return;
    }
    const found = await commands.recheckReport.run(quiet);
    show({ type: result === null ? 'checked' : 'rechecked', result: found }, since);
    dispatch({ type: 'summaryWritten' });
  };

  const recheck = (): Promise<boolean> =>
    inTurn(async () => {
      if (!ribbonWrote && !(state().stale && state().settings.live)) return true;
      const quiet = context(() => undefined);
      const catchingUp = ribbonWrote;
      try {
        if (catchingUp) await catchUp(quiet);
        else dispatch({ type: 'rechecked', result: await commands.recheckReport.run(quiet) });
        return true;
      } catch (thrown) {
        // Nobody asked the pane for this check, so nobody is told: the verdict says meanwhile that it is old.
        dispatch({ type: 'recountGivenUp' });
        ribbonWrote ||= catchingUp;
        const problem = problemOf(thrown, 'check');
        if (isReportLost(problem)) await lookAgain();
        return !isPassing(problem);
      }
    });
  const live = createLiveCheck(recheck);

  /** The verdict is old; what a person asked of the ribbon is looked at even when live checking is off. */
  const outdated = () => {
    const recount = ribbonWrote || state().settings.live;
    dispatch({ type: 'edited', recount });
    if (recount) live.edited();
  };

  const noticed = ({ author }: WorkbookEdit) => {
    edits++;
    ribbonWrote ||= author === 'ribbon';
    if (state().result !== null) outdated();
    else if (ribbonWrote) live.edited();
  };

  /** Shows what was found in a report that was read when there were `since` edits; any after them made it old. */
  const show = (event: PaneEvent, since: number) => {
    dispatch(event);
    if (edits !== since) outdated();
  };

  const check = (task: Task, afterwards?: Runnable<void, void>) =>
    perform(task, async (asked) => {
      live.stop();
      const since = edits;
      const onChecked = async (result: CheckResult) => {
        ribbonWrote = false;
        show({ type: 'checked', result }, since);
        asked.onProgress('writing');
        await drawn();
      };
      await commands.checkReport.run({ ...asked, onChecked }, { show: false, language: null });
      dispatch({ type: 'summaryWritten' });
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

  return {
    inspect,
    open: async () => {
      await inspect();
      // Without events the pane still checks when it is asked to.
      await commands.watchReport(noticed).catch(() => undefined);
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
        const since = edits;
        const result = await commands.answerFinding.run(asked, { key, evidence, reason });
        show({ type: 'answered', result, takenBack: reason.trim() === '' }, since);
      }),
    fix: (finding) =>
      perform('fix', async (asked) => {
        const since = edits;
        const { changed, skipped, result } = await commands.applyFix.run(asked, finding);
        show({ type: 'fixed', result, changed: changed.length, skipped: skipped.length }, since);
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
    setThresholds: (changes) =>
      perform('settings', async (asked) => {
        const thresholds = await commands.setThresholds.run(asked, changes);
        dispatch({ type: 'thresholdsSet', thresholds });
        if (state().result !== null) {
          const since = edits;
          show({ type: 'rechecked', result: await commands.recheckReport.run(asked) }, since);
        }
      }),
    openSample:
      commands.openSample === null
        ? null
        : () => perform('sample', (asked) => commands.openSample?.run(asked) ?? Promise.resolve()),
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
        if (settings.live && state().stale) outdated();
        if (!settings.live) live.stop();
        await commands.saveSettings.run(asked, settings);
      }),
  };
}
