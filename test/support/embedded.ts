import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { Language } from '../../src/form/types';
import { loadWords } from '../../src/messages/load';
import { parseReportJson } from '../../src/report/report-json';
import type { Report } from '../../src/report/report';

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
  const workbook = await EmbeddedWorkbook.create({ sheetName });
  installGlobals(workbook);
  return workbook;
}

/** The moment at which every check of the tests is made. */
export const checkedAt = new Date(2026, 10, 23, 14, 5);

export async function contextIn(language: Language = 'ru'): Promise<CommandContext> {
  return { words: await loadWords(language), now: () => checkedAt, onProgress: () => undefined };
}
