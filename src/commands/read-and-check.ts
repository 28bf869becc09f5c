import { readWorkbook } from '../excel/read-workbook';
import { checkReport, type CheckResult } from '../findings/check';
import type { Waiver } from '../findings/waiver';
import type { Form } from '../form/form';
import type { MissingColumn, WorkbookNotice } from '../report/notices';
import { findPastedRows } from '../report/pasted-rows';
import { readReport, type ReadResult } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { FormKit } from '../sheets/form-kit';
import { readReasons } from '../sheets/summary/reasons';
import { standingReceipt } from '../sheets/summary/receipt';
import { workbookFacts } from '../sheets/workbook-facts';
import { otherEdition, thresholdsIn } from '../sheets/workbook-identity';
import type { CommandContext } from './command';
import { ReportProblem } from './report-problem';

/** The report of a form in a snapshot, with the columns that it lacks; throws a `ReportProblem` where none can be read. */
function readIn(form: Form, snapshot: WorkbookSnapshot): Extract<ReadResult, { kind: 'report' }> {
  const result = readReport(form, snapshot);
  switch (result.kind) {
    case 'report':
      return result;
    case 'no-report':
      throw new ReportProblem('no-report');
    case 'incomplete':
      throw new ReportProblem('incomplete', result.missing);
  }
}

/** The report of a form in a snapshot; throws a `ReportProblem` where there is none that can be read. */
export function reportIn(form: Form, snapshot: WorkbookSnapshot): Report {
  return readIn(form, snapshot).report;
}

/** What a person should know of the workbook: another edition, columns that are not there, tables pasted as they are. */
function noticesOf(
  form: Form,
  snapshot: WorkbookSnapshot,
  missing: readonly MissingColumn[],
): WorkbookNotice[] {
  const made = otherEdition(form, snapshot);
  const pasted = findPastedRows(form, snapshot).map(({ table, headings, blanks, parted }) => ({
    table,
    headings,
    blanks,
    parted,
  }));
  return [
    ...(made === null ? [] : [{ kind: 'other-edition' as const, made }]),
    ...(missing.length === 0 ? [] : [{ kind: 'missing-columns' as const, columns: missing }]),
    ...(pasted.length === 0 ? [] : [{ kind: 'pasted-rows' as const, tables: pasted }]),
  ];
}

/** Checks the report in a snapshot, with the reasons that stand on its summary and the limits that it keeps. */
export function checkSnapshot(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  now: Date,
  withReasons: (standing: readonly Waiver[]) => readonly Waiver[] = (standing) => standing,
): CheckResult {
  const { report, missing } = readIn(kit.form, snapshot);
  return checkReport(kit.book, report, now, {
    waivers: withReasons(readReasons(kit.form, snapshot)),
    thresholds: thresholdsIn(kit, snapshot),
    notices: noticesOf(kit.form, snapshot, missing),
    workbook: workbookFacts(kit, snapshot, report),
    receipt: standingReceipt(kit.form, snapshot, report),
  });
}

/** Reads the workbook in one round trip and checks its report. */
export async function readAndCheck(
  { kit, now, onProgress }: CommandContext,
  withReasons?: (standing: readonly Waiver[]) => readonly Waiver[],
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly result: CheckResult }> {
  onProgress('reading');
  const snapshot = await readWorkbook(kit.form);
  onProgress('checking');
  return { snapshot, result: checkSnapshot(kit, snapshot, now(), withReasons) };
}
