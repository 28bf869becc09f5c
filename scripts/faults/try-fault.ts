import { problemOf } from '../../src/commands/problem';
import type { EmbeddedWorkbook, PlannedFault } from '../../src/embedded-excel';
import { setPatience } from '../../src/excel/patience';
import { finalReportForm } from '../../src/forms/final-report/form';
import { readWorkbook } from '../../src/excel/read-workbook';
import { readReasons } from '../../src/sheets/summary/reasons';
import { speakTo, type Deed } from './deeds';

/** A silent Excel is given up after so many milliseconds: long enough for all else that a press does. */
const patience = 500;

/** What a deed makes of its workbook when nothing goes wrong. */
export interface Undisturbed {
  readonly deed: Deed;
  readonly content: readonly string[];
  /** The reasons that stood before the deed and those that stand after it: after a failure, either. */
  readonly reasons: readonly string[];
  readonly requests: number;
  readonly actions: readonly string[];
}

/** The reasons in the workbook that Office.js speaks to, each with what it answers. */
async function reasonsNow(): Promise<string[]> {
  const reasons = readReasons(finalReportForm, await readWorkbook(finalReportForm));
  return reasons.map(({ key, evidence, reason }) => `${key} #${evidence} ${reason}`).sort();
}

/** Does a deed undisturbed on a copy of its workbook. */
export async function undisturbed(deed: Deed): Promise<Undisturbed> {
  const workbook = speakTo(deed.workbook.copy());
  const before = await reasonsNow();
  workbook.host.faults.plan([]);
  await deed.press();
  const { requests, actions } = workbook.host.faults.seen;
  const content = workbook.content();
  const after = new Set(await reasonsNow());
  // What the deed itself takes back may be there or not.
  return { deed, content, reasons: before.filter((reason) => after.has(reason)), requests, actions };
}

/** How a deed ended in which something went wrong once: null where all is well, else what is not. */
export async function tryFault(
  { deed, content, reasons }: Undisturbed,
  fault: PlannedFault,
): Promise<string | null> {
  const workbook = speakTo(deed.workbook.copy());
  const { faults } = workbook.host;
  faults.plan([fault]);
  setPatience(fault.fault.kind === 'silence' ? patience : null);
  const first = await deed.press().then(
    () => null,
    (error: unknown) => problemOf(error),
  );
  setPatience(null);
  const happened = faults.count;
  faults.plan([]);
  workbook.host.trouble.notActive = false;
  if (happened === 0) return 'the fault did not happen';
  if (first !== null && !('detail' in first)) return 'a failure without a problem';
  const lost = missingFrom(await reasonsNow(), reasons);
  if (lost !== null) return `reasons lost: ${lost}`;
  try {
    await deed.press();
  } catch (error) {
    const { kind, detail } = problemOf(error);
    return `the second press failed: ${kind}, ${detail}`;
  }
  return difference(workbook, content);
}

function missingFrom(found: readonly string[], wanted: readonly string[]): string | null {
  return wanted.find((each) => !found.includes(each)) ?? null;
}

/** The first line in which a workbook is other than it should be. */
function difference(workbook: EmbeddedWorkbook, wanted: readonly string[]): string | null {
  const found = workbook.content();
  const missing = missingFrom(found, wanted);
  const surplus = missingFrom(wanted, found);
  if (missing === null && surplus === null && found.length === wanted.length) return null;
  const short = (line: string | null) => (line === null ? 'nothing' : line.slice(0, 160));
  return `differs: ${short(missing)} is missing, ${short(surplus)} is there instead`;
}
