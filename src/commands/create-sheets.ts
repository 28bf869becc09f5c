import { addColumns } from '../excel/add-columns';
import { createSheets as makeSheets } from '../excel/create-sheets';
import { giveNamesBack } from '../excel/read-lost-names';
import { readWorkbook } from '../excel/read-workbook';
import { writeFront } from '../excel/write-front';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { blockName } from '../report/defined-names';
import { presentTables, readReport } from '../report/read-report';
import { planMissingColumns } from '../sheets/missing-columns';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { earlierFront } from '../sheets/earlier-front';
import { isEarlierVersion } from '../sheets/renewal/earlier-version';
import { propertiesOf } from '../sheets/paper';
import { planMissingSheets } from '../sheets/report-sheets';
import { settingsFor, sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import { writeCheck } from './check-report';
import type { Command, CommandContext, CreateSheetsInput, CreateSheetsOutput } from './command';
import { readAndCheck } from './read-and-check';
import { renewEarlierSheets } from './renew-workbook';

/** Makes the sheets and columns of the report that the workbook lacks; sheets empty or filled from a report. */
async function run(
  { language, report }: CreateSheetsInput & { readonly report: Report | null },
  context: CommandContext,
): Promise<CreateSheetsOutput> {
  const { kit, onProgress } = context;
  onProgress('reading');
  const { form } = kit;
  const snapshot = await readWorkbook(form);
  await giveNamesBack(snapshot);
  if (!isEarlierVersion(form, snapshot)) return complete({ language, report }, context, snapshot);
  const words = await loadWords(sheetLanguage(form, snapshot), kit);
  const renewed = await renewEarlierSheets(context, snapshot, words);
  onProgress('reading');
  const made = await complete({ language, report }, context, await readWorkbook(form));
  await writeFrontAndSummary(context, words);
  return { ...made, renewed: renewed?.renewed ?? [], kept: renewed?.kept ?? [] };
}

/** Completes what is missing and touches nothing that is there. */
async function complete(
  { language, report }: CreateSheetsInput & { readonly report: Report | null },
  { kit, onProgress, onNote }: CommandContext,
  snapshot: WorkbookSnapshot,
): Promise<CreateSheetsOutput> {
  const { form } = kit;
  // Sheets that complete a report speak the language of those that are there.
  const isBegun = [...(snapshot.unfinished?.values() ?? [])].some(({ sheet }) => sheet !== null);
  const stands = presentTables(form, snapshot).length > 0 || isBegun;
  const spoken = stands ? sheetLanguage(form, snapshot) : language;
  const words = await loadWords(spoken, kit);
  const plans = planMissingSheets(kit, snapshot, words, report);
  const read = readReport(form, snapshot);
  const columns = read.kind === 'report' ? planMissingColumns(kit, snapshot, read.missing, words) : [];
  const nothing: CreateSheetsOutput = { created: [], added: [], renewed: [], kept: [] };
  if (plans.length === 0 && columns.length === 0) return nothing;
  onProgress('creating');
  if (columns.length > 0) await addColumns(form, columns, snapshot);
  const settings = settingsFor(kit, spoken, thresholdsIn(kit, snapshot));
  return {
    ...nothing,
    created:
      plans.length === 0
        ? []
        : await makeSheets(form, plans, snapshot, settings, propertiesOf(form, report, spoken), onNote),
    added: columns.map(({ missing }) => missing),
  };
}

/** The front sheet of an earlier version becomes today's, and the summary with it where the report was checked: reasons are kept. */
async function writeFrontAndSummary(context: CommandContext, words: Words): Promise<void> {
  const { kit } = context;
  const { snapshot, result } = await readAndCheck(context, { part: true });
  const hasSummary = (snapshot.names.get(blockName(kit.form, 'summary')) ?? null) !== null;
  if (hasSummary) {
    await writeCheck(context, result, snapshot, false, null);
    return;
  }
  const front = earlierFront(kit, snapshot, words);
  if (front === null) return;
  const properties = propertiesOf(kit.form, result.report, words.language);
  await writeFront(kit.form, front.plan, snapshot, properties, context.onNote ?? (() => undefined));
}

/**
 * Makes the sheets of the report, completing what is missing and touching nothing that is there. Sheets of an earlier version
 * become today's, with what they hold.
 */
export const createSheets: Command<CreateSheetsInput, CreateSheetsOutput> = {
  run: (context, input) => run({ ...input, report: null }, context),
};

/** Makes the sheets of the report filled with its data: what the command line's `fill` and the preview's sample do. */
export const fillReport: Command<CreateSheetsInput & { readonly report: Report }, CreateSheetsOutput> = {
  run: (context, input) => run(input, context),
};
