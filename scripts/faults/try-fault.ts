import { createHash } from 'node:crypto';
import { problemOf } from '../../src/commands/problem';
import type { EmbeddedWorkbook, PlannedFault } from '../../src/embedded-excel';
import { setPatience } from '../../src/excel/patience';
import { readWorkbook } from '../../src/excel/read-workbook';
import { finalReportForm } from '../../src/forms/final-report/form';
import { readReasons } from '../../src/sheets/summary/reasons';
import { speakTo, type Deed } from './deeds';

/** A silent Excel is given up after so many milliseconds: long enough for all else that a press does. */
const patience = 500;

/** What a deed makes of its workbook when nothing goes wrong, and what is known of it from earlier tries. */
export interface Undisturbed {
  readonly deed: Deed;
  /** The workbook after the deed. Results of formulas are left out, since they follow from the rest. */
  readonly content: readonly string[];
  /** The reasons that stood before the deed and those that stand after it: after a failure, either. */
  readonly reasons: readonly string[];
  readonly requests: number;
  readonly actions: readonly string[];
  /**
   * How a second press ended, by the workbook that the first one left. Between two presses the add-in remembers
   * nothing but answers that came late, so the same workbook gives the same end, and is pressed in once.
   */
  readonly known: Map<string, string | null>;
}

/** The reasons in the workbook that Office.js speaks to, each with what it answers. */
async function reasonsNow(): Promise<string[]> {
  const reasons = readReasons(finalReportForm, await readWorkbook(finalReportForm));
  return reasons.map(({ key, evidence, reason }) => `${key} #${evidence} ${reason}`).sort();
}

/** Does a deed undisturbed on a copy of its workbook. */
export async function undisturbed(deed: Deed): Promise<Undisturbed> {
  // Calculated once here, every copy of it is calculated too.
  deed.workbook.content();
  const workbook = speakTo(deed.workbook.copy());
  const before = await reasonsNow();
  workbook.host.faults.plan([]);
  await deed.press();
  const { requests, actions } = workbook.host.faults.seen;
  const content = workbook.contentAsWritten();
  const after = new Set(await reasonsNow());
  // What the deed itself takes back may be there or not.
  const reasons = before.filter((reason) => after.has(reason));
  return { deed, content, reasons, requests, actions, known: new Map() };
}

/** How a deed ended in which something went wrong once: null where all is well, else what is not. */
export async function tryFault(whole: Undisturbed, fault: PlannedFault): Promise<string | null> {
  const { deed } = whole;
  const workbook = speakTo(deed.workbook.copy());
  const { faults } = workbook.host;
  faults.plan([fault]);
  const { kind } = fault.fault;
  setPatience(kind === 'silence' ? patience : null);
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
  // An action that fails leaves a workbook of its own nearly always; to look it up would cost more than it saves.
  if (kind === 'silence' || kind === 'late' || !('request' in fault.at)) return pressAgain(whole, workbook);
  const left = createHash('sha256').update(workbook.contentAsWritten().join('\n')).digest('base64');
  const known = whole.known.get(left);
  if (known !== undefined) return known;
  const outcome = await pressAgain(whole, workbook);
  whole.known.set(left, outcome);
  return outcome;
}

/** Presses once more in a workbook in which a press has failed: null where it is then as it should be. */
async function pressAgain(
  { deed, content, reasons }: Undisturbed,
  workbook: EmbeddedWorkbook,
): Promise<string | null> {
  const lost = reasons.length === 0 ? null : missingFrom(await reasonsNow(), reasons);
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
  const all = new Set(found);
  return wanted.find((each) => !all.has(each)) ?? null;
}

/** The first line in which a workbook is other than it should be. */
function difference(workbook: EmbeddedWorkbook, wanted: readonly string[]): string | null {
  const found = workbook.contentAsWritten();
  const missing = missingFrom(found, wanted);
  const surplus = missingFrom(wanted, found);
  if (missing === null && surplus === null && found.length === wanted.length) return null;
  const short = (line: string | null) => (line === null ? 'nothing' : line.slice(0, 160));
  return `differs: ${short(missing)} is missing, ${short(surplus)} is there instead`;
}
