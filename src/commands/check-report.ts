import { giveNamesBack } from '../excel/read-lost-names';
import { writeSummary } from '../excel/write-summary';
import type { CheckResult } from '../findings/check';
import type { Language } from '../form/languages';
import { loadWords } from '../messages/load';
import { missingTables } from '../report/notices';
import { sheetsOfForm } from '../report/read-report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { earlierFront } from '../sheets/earlier-front';
import { propertiesOf } from '../sheets/paper';
import { formulasToRestore } from '../sheets/restored-formulas';
import { planSummary } from '../sheets/summary/summary';
import { sheetLanguage } from '../sheets/workbook-identity';
import { checkedBook } from './checked-book';
import type { AnswerInput, CheckReportInput, Command, CommandContext } from './command';
import { readAndCheck } from './read-and-check';
import { ReportProblem } from './report-problem';

/** Writes what a check found into the summary, which speaks the language of the sheets beside it, whatever the person who checks reads. */
export async function writeCheck(
  { kit, onProgress, onNote }: CommandContext,
  result: CheckResult,
  snapshot: WorkbookSnapshot,
  show: boolean,
  language: Language | null,
): Promise<void> {
  onProgress('writing');
  await giveNamesBack(snapshot);
  const words = await loadWords(language ?? sheetLanguage(kit.form, snapshot), kit);
  const front = earlierFront(kit, snapshot, words);
  const plan = planSummary(kit, result, words, checkedBook(kit.form, snapshot, front?.about ?? null));
  const wishes = {
    show,
    restored: formulasToRestore(kit, snapshot, words),
    pages: sheetsOfForm(kit.form, snapshot),
    properties: propertiesOf(kit.form, result.report, words.language),
  };
  await writeSummary(kit.form, plan, snapshot, wishes, onNote, front?.plan ?? null);
}

/**
 * Reads, checks and writes the summary: two round trips, and one more when the sheet is laid out anew. What it found is told
 * before it is written. A report that lacks sheets is refused; what was found on the others is told before that as well.
 */
export const checkReport: Command<CheckReportInput, CheckResult> = {
  run: async (context, { show, language }) => {
    const { snapshot, result } = await readAndCheck(context, { part: true });
    await context.onChecked?.(result);
    const lacking = missingTables(result.notices);
    if (lacking.length > 0) throw new ReportProblem('incomplete', lacking);
    await writeCheck(context, result, snapshot, show, language);
    return result;
  },
};

/** Reads and checks what stands of the report, and writes nothing: one round trip. */
export const recheckReport: Command<void, CheckResult> = {
  run: async (context) => (await readAndCheck(context, { part: true })).result,
};

/** Puts a person's reason beside a finding, checks again and writes the summary, where the reason is kept. */
export const answerFinding: Command<AnswerInput, CheckResult> = {
  run: async (context, { key, evidence, reason }) => {
    const { snapshot, result } = await readAndCheck(context, {
      withReasons: (standing) => [
        ...standing.filter((waiver) => waiver.key !== key),
        { key, evidence, reason },
      ],
    });
    await writeCheck(context, result, snapshot, false, null);
    return result;
  },
};
