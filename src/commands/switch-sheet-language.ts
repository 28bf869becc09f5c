import { giveNamesBack } from '../excel/read-lost-names';
import { readWorkbook } from '../excel/read-workbook';
import { translateSheets } from '../excel/translate-sheets';
import { languages, type Language } from '../form/languages';
import { loadWords } from '../messages/load';
import { blockName } from '../report/defined-names';
import { settingsFor, thresholdsIn } from '../sheets/workbook-identity';
import { planTranslation } from '../sheets/translate';
import { checkReport } from './check-report';
import type { Command } from './command';
import { areasOfForms } from './forms-in-workbook';
import { reportIn } from './read-and-check';

/** Puts the report's sheets into another language without touching a figure; the summary, if there is one, too. */
export const switchSheetLanguage: Command<{ readonly language: Language }, void> = {
  run: async (context, { language }) => {
    context.onProgress('reading');
    const snapshot = await readWorkbook(context.kit.form);
    const { kit } = context;
    const report = reportIn(kit.form, snapshot);
    const all = await Promise.all(languages.map((each) => loadWords(each, kit)));
    const target = await loadWords(language, kit);
    context.onProgress('writing');
    await giveNamesBack(snapshot);
    await translateSheets(
      planTranslation(kit, snapshot, report, target, all, await areasOfForms(context.otherForms ?? [])),
      snapshot.sheetNames,
      settingsFor(kit, language, thresholdsIn(kit, snapshot)),
    );
    const hasSummary = (snapshot.names.get(blockName(kit.form, 'summary')) ?? null) !== null;
    if (hasSummary) await checkReport.run(context, { show: false, language });
  },
};
