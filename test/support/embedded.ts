import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, fillReport, type CommandContext } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { CheckResult } from '../../src/findings/check';
import type { Language } from '../../src/form/languages';
import type { Report } from '../../src/report/report';
import { loadWords, parseReportJson, readWorkbook } from './final-report';
import { reportIn } from './final-report';
import { kit } from './final-report';

/** The real report that the project was given, as JSON text. */
export const sampleText = readFileSync(
  join(__dirname, '../../samples/village-self-government-2023.json'),
  'utf8',
);

/** The sample as a report; its cells have no addresses. */
export function sampleReport(): Report {
  const { report, problem } = parseReportJson(sampleText);
  if (problem !== null) throw new Error(`The sample is no report: ${problem.kind}`);
  return report;
}

/** A new embedded workbook that `Excel.run` speaks to from now on. */
export async function newWorkbook(sheetName = 'Лист1'): Promise<EmbeddedWorkbook> {
  const workbook = EmbeddedWorkbook.create({ sheetName });
  installGlobals(workbook);
  return workbook;
}

/** The moment at which every check of the tests is made. */
export const checkedAt = new Date(2026, 10, 23, 14, 5);

export async function contextIn(language: Language = 'ru'): Promise<CommandContext> {
  return { kit, words: await loadWords(language), now: () => checkedAt, onProgress: () => undefined };
}

/** The report in the workbook that `Excel.run` speaks to. */
export async function readReport(): Promise<Report> {
  return reportIn(await readWorkbook());
}

/** A new workbook filled from a report. */
export async function filledWorkbook(
  report: Report = sampleReport(),
  language: Language = 'ru',
): Promise<EmbeddedWorkbook> {
  const workbook = await newWorkbook();
  await fillReport.run(await contextIn(language), { language, report });
  return workbook;
}

/** Saves a workbook and opens it again, in the place of the first. */
export async function reopened(workbook: EmbeddedWorkbook): Promise<EmbeddedWorkbook> {
  const opened = await EmbeddedWorkbook.open(await workbook.save());
  installGlobals(opened);
  return opened;
}

/** Checks the report as the ribbon's button does, and writes the summary. */
export async function check(language: Language = 'ru'): Promise<CheckResult> {
  return checkReport.run(await contextIn(language), { show: true, language: null });
}
