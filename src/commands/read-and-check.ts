import { readWorkbook } from '../excel/read-workbook';
import { checkReport, type CheckResult } from '../findings/check';
import type { Waiver } from '../findings/waiver';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import { thresholdsIn } from '../sheets/report-settings';
import { readReasons } from '../sheets/summary/reasons';
import type { CommandContext } from './command';
import { ReportProblem } from './report-problem';

/** The report in a snapshot; throws a `ReportProblem` where there is none that can be read. */
export function reportIn(snapshot: WorkbookSnapshot): Report {
  const result = readReport(snapshot);
  switch (result.kind) {
    case 'report':
      return result.report;
    case 'no-report':
      throw new ReportProblem('no-report');
    case 'incomplete':
      throw new ReportProblem('incomplete', result.missing);
  }
}

/** Reads the workbook in one round trip and checks its report, with the reasons that stand on its summary. */
export async function readAndCheck(
  context: CommandContext,
  withReasons: (standing: readonly Waiver[]) => readonly Waiver[] = (standing) => standing,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly result: CheckResult }> {
  context.onProgress('reading');
  const snapshot = await readWorkbook();
  context.onProgress('checking');
  const report = reportIn(snapshot);
  const waivers = withReasons(readReasons(snapshot));
  const result = checkReport(report, context.now(), { waivers, thresholds: thresholdsIn(snapshot) });
  return { snapshot, result };
}
