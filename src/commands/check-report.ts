import { writeSummary } from '../excel/write-summary';
import type { CheckResult } from '../findings/check';
import type { Language } from '../form/types';
import { loadWords } from '../messages/load';
import type { WorkbookSnapshot } from '../report/snapshot';
import { sheetLanguage } from '../sheets/report-settings';
import { planSummary } from '../sheets/summary/summary';
import type { AnswerInput, CheckReportInput, Command, CommandContext } from './command';
import { readAndCheck } from './read-and-check';

/** The summary speaks the language of the sheets beside it, whatever the person who checks reads. */
async function write(
  { onProgress, onNote }: CommandContext,
  result: CheckResult,
  snapshot: WorkbookSnapshot,
  show: boolean,
  language: Language | null,
): Promise<void> {
  onProgress('writing');
  const words = await loadWords(language ?? sheetLanguage(snapshot));
  await writeSummary(planSummary(result, words), snapshot, show, onNote);
}

/** Reads, checks and writes the summary: two round trips. What it found is told before it is written. */
export const checkReport: Command<CheckReportInput, CheckResult> = {
  id: 'checkReport',
  label: 'command.checkReport',
  tip: 'command.checkReport.tip',
  icon: 'Checkmark',
  run: async (context, { show, language }) => {
    const { snapshot, result } = await readAndCheck(context);
    await context.onChecked?.(result);
    await write(context, result, snapshot, show, language);
    return result;
  },
};

/** Reads and checks, and writes nothing: one round trip. */
export const recheckReport: Command<void, CheckResult> = {
  id: 'recheckReport',
  label: 'command.recheckReport',
  tip: 'command.recheckReport.tip',
  icon: 'ArrowSync',
  run: async (context) => (await readAndCheck(context)).result,
};

/** Puts a person's reason beside a finding, checks again and writes the summary, where the reason is kept. */
export const answerFinding: Command<AnswerInput, CheckResult> = {
  id: 'answerFinding',
  label: 'command.answerFinding',
  tip: 'command.answerFinding.tip',
  icon: 'CommentNote',
  run: async (context, { key, evidence, reason }) => {
    const { snapshot, result } = await readAndCheck(context, (standing) => [
      ...standing.filter((waiver) => waiver.key !== key),
      { key, evidence, reason },
    ]);
    await write(context, result, snapshot, false, null);
    return result;
  },
};
