import { writeSummary } from '../excel/write-summary';
import type { CheckResult } from '../findings/check';
import type { Language } from '../form/languages';
import { loadWords } from '../messages/load';
import type { WorkbookSnapshot } from '../report/snapshot';
import { sheetLanguage } from '../sheets/workbook-identity';
import { planSummary } from '../sheets/summary/summary';
import type { Stands } from '../sheets/summary/unchanged';
import { propertiesOf } from '../sheets/paper';
import { formulasToRestore } from '../sheets/restored-formulas';
import { sheetsOfForm } from '../report/read-report';
import type { AnswerInput, CheckReportInput, Command, CommandContext } from './command';
import { readAndCheck } from './read-and-check';

/** The summary speaks the language of the sheets beside it, whatever the person who checks reads. */
async function write(
  { kit, onProgress, onNote }: CommandContext,
  result: CheckResult,
  snapshot: WorkbookSnapshot,
  show: boolean,
  language: Language | null,
): Promise<void> {
  onProgress('writing');
  const words = await loadWords(language ?? sheetLanguage(kit.form, snapshot), kit);
  const stands: Stands = (name) => (snapshot.names.get(name) ?? null) !== null;
  const wishes = {
    show,
    restored: formulasToRestore(kit, snapshot, words),
    pages: sheetsOfForm(kit.form, snapshot),
    properties: propertiesOf(kit.form, result.report, words.language),
  };
  await writeSummary(kit.form, planSummary(kit, result, words, stands), snapshot, wishes, onNote);
}

/** Reads, checks and writes the summary: two round trips, and one more when the sheet is laid out anew. What it found is told before it is written. */
export const checkReport: Command<CheckReportInput, CheckResult> = {
  run: async (context, { show, language }) => {
    const { snapshot, result } = await readAndCheck(context);
    await context.onChecked?.(result);
    await write(context, result, snapshot, show, language);
    return result;
  },
};

/** Reads and checks, and writes nothing: one round trip. */
export const recheckReport: Command<void, CheckResult> = {
  run: async (context) => (await readAndCheck(context)).result,
};

/** Puts a person's reason beside a finding, checks again and writes the summary, where the reason is kept. */
export const answerFinding: Command<AnswerInput, CheckResult> = {
  run: async (context, { key, evidence, reason }) => {
    const { snapshot, result } = await readAndCheck(context, (standing) => [
      ...standing.filter((waiver) => waiver.key !== key),
      { key, evidence, reason },
    ]);
    await write(context, result, snapshot, false, null);
    return result;
  },
};
