import { hostOffers, type HostOffers, hostReady, onThemeChanged } from '../excel/host';
import { onSlowAnswer } from '../excel/patience';
import { watchEdits } from '../excel/watch';
import type { Command, LightCommand } from '../commands/command';
import type { FormEntry } from '../forms';
import { learnTheRest } from '../messages/load';
import type { Words } from '../messages/words';
import type { Report } from '../report/report';
import type { Commands, Runnable } from './commands';
import { loadSettings, saveSettings } from './preferences';
import type { WordCommands } from './word/word-commands';

/** The way to the sample report, where there is one. */
function sampleOf(offers: HostOffers | null): Runnable<void, void> | null {
  return offers === null ? null : { run: () => offers.openSample() };
}

/**
 * What the pane asks for, done in Excel on the reports of a form.
 *
 * @param others the other forms that the add-in knows.
 */
export function commandsInExcel(entry: FormEntry, others: readonly FormEntry[] = []): Commands {
  const otherForms = others.map(({ form }) => form);
  /** A command that is fetched when it is first run, with the form's rules, so that the pane opens sooner. */
  const fetched = <Input, Output>(load: () => Promise<Command<Input, Output>>): Runnable<Input, Output> => ({
    run: async (context, input) => {
      const [command, kit] = await Promise.all([load(), entry.load(), learnTheRest(context.words, entry)]);
      return command.run({ ...context, kit, otherForms }, input);
    },
  });
  /** The same for a command that does without the rules. */
  const fetchedLight = <Input, Output>(
    load: () => Promise<LightCommand<Input, Output>>,
  ): Runnable<Input, Output> => {
    const kit = { form: entry.form, book: { thresholds: entry.thresholds } };
    return { run: async (context, input) => (await load()).run({ ...context, kit, otherForms }, input) };
  };
  const fetchCheck = (words: Words) =>
    Promise.all([entry.load(), import('../commands/check-report'), learnTheRest(words, entry)]);
  const inspect = fetchedLight(async () => (await import('../commands/inspect-workbook')).inspectWorkbook);
  let lastRead: Report | null = null;
  /** What the pane asks for where a report comes from Word or goes there. */
  const wordOf = (loadLayout: NonNullable<FormEntry['loadWordLayout']>): WordCommands => {
    const write = fetchedLight(async () => (await import('../commands/write-word-form')).writeWordForm);
    const review = fetchedLight(async () => (await import('../commands/import-report')).reviewImport);
    return {
      read: async (bytes) => {
        const [{ readWordForm }, layout] = await Promise.all([
          import('../commands/read-word-form'),
          loadLayout(),
        ]);
        return readWordForm(entry.form, layout, bytes);
      },
      review,
      bring: fetched(async () => (await import('../commands/import-report')).importReport),
      write: {
        run: async (context, { language }) => write.run(context, { language, layout: await loadLayout() }),
      },
      canSaveFiles: async () => (await import('../excel/can-save-files')).canSaveFiles(),
    };
  };
  return {
    hostReady,
    onThemeChanged,
    prepareCheck: (words) => {
      // What fails here fails again when it is needed, and is told then.
      fetchCheck(words).catch(() => undefined);
    },
    warmCheck: async (words, breathe) => {
      const [{ book }] = await fetchCheck(words);
      const { warmCheck } = await import('../commands/warm-check');
      if (lastRead !== null) await warmCheck(book, lastRead, new Date(), breathe);
      lastRead = null;
    },
    inspectWorkbook: {
      run: (context, input) => inspect.run({ ...context, onRead: (report) => (lastRead = report) }, input),
    },
    createSheets: fetched(async () => (await import('../commands/create-sheets')).createSheets),
    checkReport: fetched(async () => (await import('../commands/check-report')).checkReport),
    recheckReport: fetched(async () => (await import('../commands/check-report')).recheckReport),
    answerFinding: fetched(async () => (await import('../commands/check-report')).answerFinding),
    applyFix: fetched(async () => (await import('../commands/apply-fix')).applyFix),
    straightenTables: fetched(async () => (await import('../commands/straighten-tables')).straightenTables),
    undoChanges: fetched(async () => (await import('../commands/undo-changes')).undoChanges),
    explainInForm: fetched(async () => (await import('../commands/explain-in-form')).explainInForm),
    goToCell: fetchedLight(async () => (await import('../commands/go-to-cell')).goToCell),
    showSummary: fetched(async () => (await import('../commands/show-summary')).showSummary),
    switchSheetLanguage: fetched(
      async () => (await import('../commands/switch-sheet-language')).switchSheetLanguage,
    ),
    setThresholds: fetched(async () => (await import('../commands/set-thresholds')).setThresholds),
    reviewBeforeSending: fetched(
      async () => (await import('../commands/review-before-sending')).reviewBeforeSending,
    ),
    saveWorkbook: {
      run: async () => {
        const { saveWorkbook } = await import('../excel/save-workbook');
        await saveWorkbook();
      },
    },
    openSample: sampleOf(hostOffers()),
    word: entry.loadWordLayout === null ? null : wordOf(entry.loadWordLayout),
    compareWithFile: fetched(async () => {
      const { compareWithFile } = await import('../commands/compare-with-file');
      return compareWithFile(entry.loadWordLayout);
    }),
    loadSettings,
    saveSettings,
    watchReport: watchEdits,
    onSlowAnswer,
  };
}
