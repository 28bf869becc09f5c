import { readWorkbook } from '../excel/read-workbook';
import { translateSheets } from '../excel/translate-sheets';
import { languages, type Language } from '../form/types';
import { loadWords } from '../messages/load';
import { blockName } from '../report/defined-names';
import { settingsFor, thresholdsIn } from '../sheets/report-settings';
import { planTranslation } from '../sheets/translate';
import { checkReport } from './check-report';
import type { Command } from './command';
import { reportIn } from './read-and-check';

/** Puts the report's sheets into another language without touching a figure; the summary, if there is one, too. */
export const switchSheetLanguage: Command<{ readonly language: Language }, void> = {
  id: 'switchSheetLanguage',
  label: 'command.switchSheetLanguage',
  tip: 'command.switchSheetLanguage.tip',
  icon: 'Translate',
  run: async (context, { language }) => {
    context.onProgress('reading');
    const snapshot = await readWorkbook();
    const report = reportIn(snapshot);
    const all = await Promise.all(languages.map(loadWords));
    const target = await loadWords(language);
    context.onProgress('writing');
    await translateSheets(
      planTranslation(snapshot, report, target, all),
      snapshot.sheetNames,
      settingsFor(language, thresholdsIn(snapshot)),
    );
    const hasSummary = (snapshot.names.get(blockName('summary')) ?? null) !== null;
    if (hasSummary) await checkReport.run(context, { show: false, language });
  },
};
