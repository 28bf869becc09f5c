import { readWorkbook } from '../excel/read-workbook';
import { checkReport, type CheckResult } from '../findings/check';
import type { Waiver } from '../findings/waiver';
import type { Form } from '../form/form';
import type { MissingColumn, WorkbookNotice } from '../report/notices';
import { findPastedRows } from '../report/pasted-rows';
import { readReport, readStanding, type StandingReport } from '../report/read-report';
import type { Report } from '../report/report';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { FormKit } from '../sheets/form-kit';
import { hasEarlierSheets } from '../sheets/renewal/earlier-version';
import { readReasons } from '../sheets/summary/reasons';
import { standingReceipt } from '../sheets/summary/receipt';
import { workbookFacts } from '../sheets/workbook-facts';
import { otherEdition, thresholdsIn } from '../sheets/workbook-identity';
import type { CommandContext } from './command';
import { ReportProblem } from './report-problem';

/** What a check goes by. */
export interface CheckWishes {
  /** The reasons, given those that stand on the summary; these themselves when not told. */
  readonly withReasons?: (standing: readonly Waiver[]) => readonly Waiver[];
  /** Whether of a report that lacks sheets the others are checked; it is refused when not told. */
  readonly part?: boolean;
}

/** The report of a form in a snapshot, with what it lacks; throws a `ReportProblem` where none can be read. */
function readIn(
  form: Form,
  snapshot: WorkbookSnapshot,
  part = false,
): Pick<StandingReport, 'report' | 'missing'> & { readonly lacking: readonly string[] } {
  const result = readReport(form, snapshot);
  switch (result.kind) {
    case 'report':
      return { ...result, lacking: [] };
    case 'no-report':
      throw new ReportProblem('no-report');
    case 'incomplete': {
      if (!part) throw new ReportProblem('incomplete', result.missing);
      const standing = readStanding(form, snapshot);
      const missing = standing.missing.filter(({ table }) => !result.missing.includes(table));
      return { ...standing, missing, lacking: result.missing };
    }
  }
}

/** The report of a form in a snapshot; throws a `ReportProblem` where there is none that can be read. */
export function reportIn(form: Form, snapshot: WorkbookSnapshot): Report {
  return readIn(form, snapshot).report;
}

/** What a person should know of the workbook: sheets that are not there, another edition, columns that are not there, tables pasted as they are. */
function noticesOf(
  form: Form,
  snapshot: WorkbookSnapshot,
  missing: readonly MissingColumn[],
  lacking: readonly string[],
): WorkbookNotice[] {
  const made = otherEdition(form, snapshot);
  const pasted = findPastedRows(form, snapshot).map(({ table, headings, blanks, parted }) => ({
    table,
    headings,
    blanks,
    parted,
  }));
  return [
    ...(lacking.length === 0 ? [] : [{ kind: 'missing-tables' as const, tables: lacking }]),
    ...(hasEarlierSheets(form, snapshot) ? [{ kind: 'earlier-version' as const }] : []),
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
  { withReasons = (standing) => standing, part }: CheckWishes = {},
): CheckResult {
  const { report, missing, lacking } = readIn(kit.form, snapshot, part);
  return checkReport(kit.book, report, now, {
    waivers: withReasons(readReasons(kit.form, snapshot)),
    thresholds: thresholdsIn(kit, snapshot),
    notices: noticesOf(kit.form, snapshot, missing, lacking),
    workbook: workbookFacts(kit, snapshot, report),
    receipt: standingReceipt(kit.form, snapshot, report),
  });
}

/** Reads the workbook in one round trip and checks its report. */
export async function readAndCheck(
  { kit, now, onProgress }: CommandContext,
  wishes?: CheckWishes,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly result: CheckResult }> {
  onProgress('reading');
  const snapshot = await readWorkbook(kit.form);
  onProgress('checking');
  return { snapshot, result: checkSnapshot(kit, snapshot, now(), wishes) };
}
