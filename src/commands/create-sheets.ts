import { addColumns } from '../excel/add-columns';
import { createSheets as makeSheets } from '../excel/create-sheets';
import { giveNamesBack } from '../excel/read-lost-names';
import { readWorkbook } from '../excel/read-workbook';
import { loadWords } from '../messages/load';
import { presentTables, readReport } from '../report/read-report';
import { planMissingColumns } from '../sheets/missing-columns';
import type { Report } from '../report/report';
import { propertiesOf } from '../sheets/paper';
import { planMissingSheets } from '../sheets/report-sheets';
import { settingsFor, sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import type { Command, CommandContext, CreateSheetsInput, CreateSheetsOutput } from './command';

/** Makes the sheets and columns of the report that the workbook lacks; sheets empty or filled from a report. */
async function run(
  { language, report }: CreateSheetsInput & { readonly report: Report | null },
  { kit, onProgress, onNote }: CommandContext,
): Promise<CreateSheetsOutput> {
  onProgress('reading');
  const { form } = kit;
  const snapshot = await readWorkbook(form);
  await giveNamesBack(snapshot);
  // Sheets that complete a report speak the language of those that are there.
  const isBegun = [...(snapshot.unfinished?.values() ?? [])].some(({ sheet }) => sheet !== null);
  const stands = presentTables(form, snapshot).length > 0 || isBegun;
  const spoken = stands ? sheetLanguage(form, snapshot) : language;
  const words = await loadWords(spoken, kit);
  const plans = planMissingSheets(kit, snapshot, words, report);
  const read = readReport(form, snapshot);
  const columns = read.kind === 'report' ? planMissingColumns(kit, snapshot, read.missing, words) : [];
  if (plans.length === 0 && columns.length === 0) return { created: [], added: [] };
  onProgress('creating');
  if (columns.length > 0) await addColumns(form, columns, snapshot);
  const settings = settingsFor(kit, spoken, thresholdsIn(kit, snapshot));
  return {
    created:
      plans.length === 0
        ? []
        : await makeSheets(form, plans, snapshot, settings, propertiesOf(form, report, spoken), onNote),
    added: columns.map(({ missing }) => missing),
  };
}

/** Makes the sheets of the report, completing what is missing and touching nothing that is there. */
export const createSheets: Command<CreateSheetsInput, CreateSheetsOutput> = {
  run: (context, input) => run({ ...input, report: null }, context),
};

/** Makes the sheets of the report filled with its data: what the command line's `fill` and the preview's sample do. */
export const fillReport: Command<CreateSheetsInput & { readonly report: Report }, CreateSheetsOutput> = {
  run: (context, input) => run(input, context),
};
