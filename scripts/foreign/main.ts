import { readFileSync } from 'node:fs';
import { finalReportForm } from '../../src/forms/final-report/form';
import { parseReportJson } from '../../src/report/report-json';
import { tryForeignWorkbook, type ForeignFault } from './try-workbook';

const sample = 'samples/village-self-government-2023.json';
/** Commands in each workbook after the one that makes the report. */
const moreCommands = 2;

/** Tries the workbooks of the numbers from one up to another, and prints what came of it. */
async function main(from: number, to: number): Promise<void> {
  const { report, problem } = parseReportJson(finalReportForm, readFileSync(sample, 'utf8'));
  if (problem !== null) throw new Error(`The sample is no report: ${problem.kind}`);
  const faults: ForeignFault[] = [];
  let commands = 0;
  let refused = 0;
  for (let seed = from; seed < to; seed++) {
    const tried = await tryForeignWorkbook(seed, report, moreCommands);
    commands += tried.commands;
    refused += tried.refused;
    faults.push(...tried.faults);
    if ((seed - from) % 50 === 49) process.stderr.write(`${String(seed - from + 1)} workbooks\n`);
  }
  process.stdout.write(
    `${JSON.stringify({ workbooks: to - from, commands, refused, failed: faults.length, cases: faults }, null, 2)}\n`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main(Number(process.argv[2] ?? 0), Number(process.argv[3] ?? 2_000));
