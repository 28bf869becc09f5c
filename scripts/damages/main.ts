import { readFileSync } from 'node:fs';
import { fillReport } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { readWorkbook } from '../../src/excel/read-workbook';
import { finalReport } from '../../src/forms/final-report';
import { finalReportForm } from '../../src/forms/final-report/form';
import { loadWords } from '../../src/messages/load';
import { parseReportJson } from '../../src/report/report-json';
import { failedDamages, textOf, tryDamage, type TriedDamage } from './try-damage';

const sample = 'samples/village-self-government-2023.json';

/** The file of the sample's workbook, and the report in it. */
async function soundFile(): Promise<{ readonly bytes: Uint8Array; readonly expected: string }> {
  const { report, problem } = parseReportJson(finalReportForm, readFileSync(sample, 'utf8'));
  if (problem !== null) throw new Error(`The sample is no report: ${problem.kind}`);
  const workbook = EmbeddedWorkbook.create({ sheetName: 'Лист1' });
  installGlobals(workbook);
  await fillReport.run(
    {
      kit: finalReport,
      words: await loadWords('ru', finalReport),
      now: () => new Date(2026, 10, 23, 14, 5),
      onProgress: () => undefined,
    },
    { language: 'ru', report },
  );
  return { bytes: await workbook.save(), expected: textOf(await readWorkbook(finalReportForm)) };
}

/** How often each outcome came, by reader. */
function counted(tried: readonly TriedDamage[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = { opened: {}, beside: {} };
  for (const { outcomes } of tried)
    for (const [reader, outcome] of Object.entries(outcomes)) {
      const ofReader = (counts[reader] ??= {});
      ofReader[outcome] = (ofReader[outcome] ?? 0) + 1;
    }
  return counts;
}

/** Tries the damages of the numbers from one up to another, and prints what came of them. */
async function main(from: number, to: number): Promise<void> {
  const { bytes, expected } = await soundFile();
  const tried: TriedDamage[] = [];
  for (let number = from; number < to; number++) {
    tried.push(await tryDamage(bytes, expected, number));
    if (tried.length % 100 === 0) process.stderr.write(`${String(tried.length)} damages\n`);
  }
  const failed = failedDamages(tried);
  process.stdout.write(
    `${JSON.stringify({ tried: tried.length, outcomes: counted(tried), failed: failed.length, cases: failed }, null, 2)}\n`,
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
}

void main(Number(process.argv[2] ?? 0), Number(process.argv[3] ?? 2_000));
