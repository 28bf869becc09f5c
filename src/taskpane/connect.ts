import { hostOffers, type HostOffers, hostReady, onThemeChanged } from '../excel/host';
import { onSlowAnswer } from '../excel/patience';
import { watchEdits } from '../excel/watch';
import type { Commands, Runnable } from './commands';
import { loadSettings, saveSettings } from './preferences';

/** A command that is fetched when it is first run, so that the pane opens sooner. */
function fetched<Input, Output>(load: () => Promise<Runnable<Input, Output>>): Runnable<Input, Output> {
  return { run: async (context, input) => (await load()).run(context, input) };
}

/** The way to the sample report, where there is one. */
function sampleOf(offers: HostOffers | null): Runnable<void, void> | null {
  return offers === null ? null : { run: () => offers.openSample() };
}

/** What the pane asks for, done in Excel. */
export const commandsInExcel: Commands = {
  hostReady,
  onThemeChanged,
  prepareCheck: () => {
    // What fails here fails again when it is needed, and is told then.
    import('../commands/check-report').catch(() => undefined);
  },
  inspectWorkbook: fetched(async () => (await import('../commands/inspect-workbook')).inspectWorkbook),
  createSheets: fetched(async () => (await import('../commands/create-sheets')).createSheets),
  checkReport: fetched(async () => (await import('../commands/check-report')).checkReport),
  recheckReport: fetched(async () => (await import('../commands/check-report')).recheckReport),
  answerFinding: fetched(async () => (await import('../commands/check-report')).answerFinding),
  applyFix: fetched(async () => (await import('../commands/apply-fix')).applyFix),
  goToCell: fetched(async () => (await import('../commands/go-to-cell')).goToCell),
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
  loadSettings,
  saveSettings,
  watchReport: watchEdits,
  onSlowAnswer,
};
