import { readFileSync } from 'node:fs';
import { finalReportForm } from '../../src/forms/final-report/form';
import { parseReportJson } from '../../src/report/report-json';
import { deedsWith } from './deeds';
import { runFaults } from './run-faults';

/** The real report with which the workbooks are filled; the program runs in the project's folder. */
const sample = 'samples/village-self-government-2023.json';

/**
 * Tries one part of all faults and prints what came of it as JSON; progress goes to standard error.
 *
 * @param part which part of how many, from 0: `1/4` tries every fourth fault from the second on.
 * @param only the one command to try; all when it is empty.
 */
async function main(part: string, only: string): Promise<void> {
  const [mine = 0, parts = 1] = part.split('/').map(Number);
  const { report, problem } = parseReportJson(finalReportForm, readFileSync(sample, 'utf8'));
  if (problem !== null) throw new Error(`The sample is no report: ${problem.kind}`);
  const begun = performance.now();
  const deeds = await deedsWith(report);
  const result = await runFaults(
    deeds.filter(({ command }) => only === '' || command === only),
    (faults) => faults.filter((_, index) => index % parts === mine),
    (line) => process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s, ${line}\n`),
  );
  process.stdout.write(JSON.stringify(result));
}

void main(process.argv[2] ?? '0/1', process.argv[3] ?? '');
