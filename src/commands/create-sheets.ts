import { createSheets as makeSheets } from '../excel/create-sheets';
import { readWorkbook } from '../excel/read-workbook';
import { loadWords } from '../messages/load';
import { presentTables } from '../report/read-report';
import type { Report } from '../report/report';
import { planMissingSheets } from '../sheets/report-sheets';
import { settingsFor, sheetLanguage, thresholdsIn } from '../sheets/report-settings';
import type { Command, CommandContext, CreateSheetsInput, CreateSheetsOutput } from './command';

/** Makes the sheets of the report that the workbook lacks, empty or filled from a report. */
async function run(
  { language, report }: CreateSheetsInput & { readonly report: Report | null },
  { onProgress, onNote }: CommandContext,
): Promise<CreateSheetsOutput> {
  onProgress('reading');
  const snapshot = await readWorkbook();
  // Sheets that complete a report speak the language of those that are there.
  const isBegun = [...(snapshot.unfinished?.values() ?? [])].some(({ sheet }) => sheet !== null);
  const spoken = presentTables(snapshot).length > 0 || isBegun ? sheetLanguage(snapshot) : language;
  const plans = planMissingSheets(snapshot, await loadWords(spoken), report);
  if (plans.length === 0) return { created: [] };
  onProgress('creating');
  return { created: await makeSheets(plans, snapshot, settingsFor(spoken, thresholdsIn(snapshot)), onNote) };
}

/** Makes the sheets of the report, completing what is missing and touching nothing that is there. */
export const createSheets: Command<CreateSheetsInput, CreateSheetsOutput> = {
  id: 'createSheets',
  label: 'command.createSheets',
  tip: 'command.createSheets.tip',
  icon: 'TableAdd',
  run: (context, input) => run({ ...input, report: null }, context),
};

/** Makes the sheets of the report filled with its data: what the command line's `fill` and the preview's sample do. */
export const fillReport: Command<CreateSheetsInput & { readonly report: Report }, CreateSheetsOutput> = {
  id: 'fillReport',
  label: 'command.fillReport',
  tip: 'command.fillReport.tip',
  icon: 'DocumentTable',
  run: (context, input) => run(input, context),
};
