import { problemOf } from '../../commands/problem';
import type { CheckResult } from '../../findings/check';
import type { GoToCellInput } from '../../commands/command';
import type { Finding } from '../../findings/finding';
import type { Language } from '../../form/languages';
import type { Thresholds } from '../../rules/thresholds';
import type { Preferences } from '../../excel/preferences';
import type { Commands, PaneContext, Runnable } from '../commands';
import type { Task } from './activity';
import { createEdits } from './edits';
import type { Deed, Screen } from './state';
import type { Store } from './store';
import { createWordActions, type WordActions } from '../word/word-actions';
import { createTurns, type Surroundings } from './turns';

/** What a person can do in the pane. Each resolves to whether it was done; trouble is told in the state. */
export interface Actions {
  /** Looks at the workbook and listens to its edits; asked for once, when the pane opens. */
  readonly open: () => Promise<void>;
  readonly inspect: () => Promise<boolean>;
  readonly createSheets: (language: Language) => Promise<boolean>;
  /** Fetches what a check needs before it is asked for. */
  readonly prepareCheck: () => void;
  readonly check: () => Promise<boolean>;
  /** Writes the summary anew from the report as it is; jobs that are done stay counted. */
  readonly refreshSummary: () => Promise<boolean>;
  /** Keeps an explanation for the finding; an empty one takes it back. */
  readonly answer: (finding: Finding, reason: string) => Promise<boolean>;
  /** Puts tables right that were pasted from Word; gives the texts that found no place, or null where it failed. */
  readonly straighten: () => Promise<readonly string[] | null>;
  /** Writes words for a finding where the form wants them. */
  readonly explain: (row: string, finding: Finding, words: string) => Promise<boolean>;
  /** Makes the changes that findings of a row, and others alike, offer. */
  readonly fix: (row: string, findings: readonly Finding[]) => Promise<boolean>;
  readonly undo: (deed: Deed) => Promise<boolean>;
  /** Selects a cell; a cell of the report is found again where its sheet was renamed. */
  readonly goTo: (cell: GoToCellInput) => Promise<boolean>;
  readonly showSummary: () => Promise<boolean>;
  /** Puts the report's sheets into another language. */
  readonly switchSheets: (language: Language) => Promise<boolean>;
  /** Sets limits of the funder, and checks again what was checked against those before. */
  readonly setThresholds: (changes: Thresholds) => Promise<boolean>;
  readonly review: () => Promise<boolean>;
  /** Writes the summary and saves the workbook. */
  readonly finish: () => Promise<boolean>;
  /** Opens the sample report in another workbook; null where the program around the pane offers none. */
  readonly openSample: (() => Promise<boolean>) | null;
  /** Brings a report from Word and saves it there; null where the form is not filled in in Word. */
  readonly word: WordActions | null;
  /** Runs what a part of the pane asks for that is fetched later, so that the pane opens without it; null where it failed. */
  readonly ask: <Answer>(
    task: Task,
    work: (commands: Commands, asked: PaneContext) => Promise<Answer>,
  ) => Promise<Answer | null>;
  readonly changeSettings: (settings: Preferences) => Promise<boolean>;
}

/** The screens that show what a check found. */
const resultScreens: readonly Screen[] = ['findings', 'overview', 'beforeSending'];

/** Joins the pane's state and the commands. */
export function createActions(commands: Commands, store: Store, surroundings: Surroundings): Actions {
  const { state, dispatch } = store;
  const { drawn } = surroundings;
  const turns = createTurns(commands, store, surroundings);
  const edits = createEdits(commands, store, turns);
  const { perform } = turns;

  const inspect = () =>
    perform('inspect', async (asked) => {
      dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(asked) });
    });

  /** Checks, and writes the summary while what was found is read already. */
  const check = (task: Task, afterwards?: Runnable<void, void>) =>
    perform(task, async (asked) => {
      const show = edits.checking();
      const onChecked = async (result: CheckResult) => {
        show({ type: 'checked', result });
        // Who checks on a screen of its own, as that of Word, is led to what was found.
        if (!resultScreens.includes(state().screen)) dispatch({ type: 'screenChanged', screen: 'findings' });
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
        if (problemOf(thrown).kind !== 'too-old') throw thrown;
        dispatch({ type: 'saved', byHand: true });
      }
    });

  return {
    inspect,
    open: async () => {
      await inspect();
      // Without events the pane still checks when it is asked to.
      await commands.watchReport(edits.noticed).catch(() => undefined);
    },
    createSheets: (language) =>
      perform('create', async (asked) => {
        const { created, renewed, kept } = await commands.createSheets.run(asked, { language });
        dispatch(
          renewed.length > 0
            ? { type: 'renewed', count: renewed.length, kept: kept.length }
            : { type: 'created', count: created.length },
        );
        dispatch({ type: 'inspected', workbook: await commands.inspectWorkbook.run(asked) });
        if (state().result !== null) {
          const show = edits.reading();
          show({ type: 'rechecked', result: await commands.recheckReport.run(asked) });
        }
      }),
    prepareCheck: () => commands.prepareCheck(surroundings.words()),
    check: () => check('check'),
    finish: () => check('save', commands.saveWorkbook),
    answer: ({ key, evidence }, reason) =>
      perform('answer', async (asked) => {
        const show = edits.reading();
        const result = await commands.answerFinding.run(asked, { key, evidence, reason });
        show({ type: 'answered', result, takenBack: reason.trim() === '' });
      }),
    refreshSummary: () =>
      perform('refresh', async (asked) => {
        const show = edits.checking();
        const result = await commands.checkReport.run(asked, { show: false, language: null });
        show({ type: 'refreshed', result });
      }),
    explain: (row, { key }, words) =>
      perform('answer', async (asked) => {
        const show = edits.reading();
        const { changed, result } = await commands.explainInForm.run(asked, { key, words });
        show({ type: 'explained', result, deed: { row, kind: 'words', changes: changed } });
      }),
    fix: (row, findings) =>
      perform('fix', async (asked) => {
        const show = edits.reading();
        const { changed, skipped, result } = await commands.applyFix.run(asked, findings);
        const deed = { row, kind: 'fix', changes: changed } as const;
        show({ type: 'fixed', result, deed, skipped: skipped.length });
      }),
    straighten: async () => {
      let stuck: readonly string[] | null = null;
      await perform('fix', async (asked) => {
        const show = edits.reading();
        const { filled, removed, result, stuck: texts } = await commands.straightenTables.run(asked);
        show({ type: 'straightened', result, changed: filled + removed });
        stuck = texts;
      });
      return stuck;
    },
    undo: (deed) =>
      perform('fix', async (asked) => {
        const show = edits.reading();
        const { undone, skipped, result } = await commands.undoChanges.run(asked, deed.changes);
        show({ type: 'undone', result, deed, changed: undone, skipped });
      }),
    goTo: (cell) => perform('goTo', (asked) => commands.goToCell.run(asked, cell)),
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
          const show = edits.reading();
          show({ type: 'rechecked', result: await commands.recheckReport.run(asked) });
        }
      }),
    openSample:
      commands.openSample === null
        ? null
        : () => perform('sample', (asked) => commands.openSample?.run(asked) ?? Promise.resolve()),
    word: commands.word === null ? null : createWordActions(commands.word, commands, store, turns, edits),
    // It is looked at when its screen opens, unasked: a failure is told there, over nobody's other trouble.
    review: () =>
      turns.unasked(async (context) => {
        const review = await commands.reviewBeforeSending.run(context).catch(() => 'failed' as const);
        dispatch({ type: 'reviewed', review });
        return review !== 'failed';
      }),
    ask: async <Answer>(task: Task, work: (commands: Commands, asked: PaneContext) => Promise<Answer>) => {
      let answer: Answer | null = null;
      await perform(task, async (asked) => {
        answer = await work(commands, asked);
      });
      return answer;
    },
    changeSettings: (settings) =>
      perform('settings', async (asked) => {
        // What is shown follows at once; that it is kept may take longer.
        dispatch({ type: 'settingsChanged', settings });
        edits.switched(settings.live);
        await commands.saveSettings.run(asked, settings);
      }),
  };
}
