import { readWorkbook } from '../excel/read-workbook';
import { checkReport, type CheckResult } from '../findings/check';
import type { Waiver } from '../findings/waiver';
import type { Form } from '../form/form';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { FormKit } from '../sheets/form-kit';
import { readReasons } from '../sheets/summary/reasons';
import { thresholdsIn } from '../sheets/workbook-identity';
import type { CommandContext } from './command';
import { ReportProblem } from './report-problem';

/** The report of a form in a snapshot; throws a `ReportProblem` where there is none that can be read. */
export function reportIn(form: Form, snapshot: WorkbookSnapshot): Report {
  const result = readReport(form, snapshot);
  switch (result.kind) {
    case 'report':
      return result.report;
    case 'no-report':
      throw new ReportProblem('no-report');
    case 'incomplete':
      throw new ReportProblem('incomplete', result.missing);
  }
}

/** Checks the report in a snapshot, with the reasons that stand on its summary and the limits that it keeps. */
export function checkSnapshot(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  now: Date,
  withReasons: (standing: readonly Waiver[]) => readonly Waiver[] = (standing) => standing,
): CheckResult {
  return checkReport(kit.book, reportIn(kit.form, snapshot), now, {
    waivers: withReasons(readReasons(kit.form, snapshot)),
    thresholds: thresholdsIn(kit, snapshot),
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
