import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import type { FormKit } from '../form-kit';
import { liveRules, relationColumns, relationsSection, relationWidth } from '../live-lines';
import { cellArea, text, type SheetPlan } from '../plan';
import { section, together } from '../section';
import { pagePaper } from '../paper';
import { palette } from '../styles';
import { bannerSection, verdictRow } from './banner';
import { assuranceSection } from './assurance';
import { chartsSection, indicatorChart } from './charts';
import { summaryColumns, summaryWidths } from './columns';
import { coverageSection } from './coverage';
import { findingsSection } from './findings';
import { headSection } from './head';
import { indicatorsSection } from './indicators';
import { lastCheckText } from './last-check';
import { hiddenName, lastCheckName } from './names';
import { receiptSection } from './receipt';
import { reconciliationSection } from './reconciliation';
import { signaturesSection } from './signatures';
import { tallySection } from './tally';
import { traceOf, traceSection, traceWidth, type CheckedBook, type Trace } from './unchanged';
import { sinceSection, sinceWidth, verdictMark } from './verdict';

/** The width of the columns that nobody sees. */
const hiddenWidth = 8;

/** The hidden columns: what a reason answered, the trace of the check, what became of the lines, the relations. */
function planHidden(kit: FormKit, result: CheckResult, trace: Trace, words: Words, top: number) {
  const { form, book } = kit;
  const lines = liveRules(book, result.thresholds);
  const left = {
    check: summaryColumns.code,
    trace: summaryColumns.code + 1,
    since: summaryColumns.code + 1 + traceWidth(form),
    relations: summaryColumns.code + 1 + traceWidth(form) + sinceWidth,
  };
  const columns = relationColumns(form, 'summary');
  const content = together([
    section(top, {
      cells: [{ row: top, column: left.check, value: text(lastCheckText(result)) }],
      styles: [{ area: cellArea(top, left.check), style: 'Report code' }],
      names: [{ name: lastCheckName(form), area: cellArea(top, left.check) }],
    }),
    traceSection(form, trace, top, left.trace),
    sinceSection(kit, result, lines, words, top, left.since),
    ...(lines.length === 0 ? [] : [relationsSection(form, lines, columns, words, top, left.relations)]),
  ]);
  return { content, first: left.check, last: left.relations + relationWidth - 1 };
}

/**
 * The summary sheet: verdict, head, plan and actual, what was checked and is signed, reconciliation, findings.
 *
 * @param checked what of the workbook the check rests on.
 */
export function planSummary(
  kit: FormKit,
  result: CheckResult,
  words: Words,
  checked: CheckedBook,
): SheetPlan {
  const { form, book } = kit;
  const trace = traceOf(result, checked, words);
  const lines = liveRules(book, result.thresholds);
  const banner = bannerSection(kit, result, trace.parts, lines.length, words);
  const tally = tallySection(kit, result, banner.bottom + 1, words);
  const head = headSection(kit, tally.bottom + 2, words);
  const large = indicatorChart(kit, tally.bottom + 2, words);
  const indicators = indicatorsSection(kit, Math.max(head.bottom, large.bottom) + 2, words);
  const assurance = assuranceSection(kit, indicators.bottom + 2, result, words);
  // Beside what was checked, so that no page holds nothing but lines to sign.
  const signatures = signaturesSection(kit, indicators.bottom + 2, result, words);
  const receipt = receiptSection(form, Math.max(assurance.bottom, signatures.bottom) + 2, result, words);
  const linesTop = receipt.bottom + 2;
  const reconciliation = reconciliationSection(kit, linesTop, result, words);
  const charts = chartsSection(kit, linesTop, words);
  // What is longer at one check than at another comes after the charts, which stay where they were drawn.
  const coverage = coverageSection(Math.max(reconciliation.bottom, charts.bottom) + 2, result, words);
  // The findings come last: they run over several pages, and their headings go with them, over nothing else.
  const findingsTop = coverage.bottom + 2;
  const findings = findingsSection(form, findingsTop, result, words);
  const seen = together([
    large,
    assurance,
    banner,
    tally,
    head,
    indicators,
    reconciliation,
    charts,
    findings,
    coverage,
    signatures,
    receipt,
  ]);
  const hidden = planHidden(kit, result, trace, words, banner.bottom + 1);
  const { bottom, names, ...content } = together([seen, hidden.content]);
  const hiddenColumns = Array.from(
    { length: hidden.last - hidden.first + 1 },
    (_, index) => hidden.first + index,
  );
  const block = { top: 0, left: summaryColumns.number, bottom: seen.bottom, right: hidden.last };
  return {
    ...content,
    key: 'summary',
    block: blockName(form, 'summary'),
    name: form.summarySheet[words.language],
    tabColor: tabColors[verdictMark(result)],
    columnWidths: [
      ...summaryWidths,
      ...Array.from({ length: hidden.last - summaryColumns.code }, () => hiddenWidth),
    ],
    hiddenColumns,
    rowHeights: new Map([[verdictRow, 30]]),
    names: [
      { name: blockName(form, 'summary'), area: block },
      {
        name: hiddenName(form),
        area: { top: 0, left: hidden.first, bottom: Math.max(bottom, seen.bottom), right: hidden.last },
      },
      ...names,
    ],
    excelTables: [],
    // The verdict, and of every finding its number, mark and place, however far one goes down or to the right.
    freeze: { rows: verdictRow + 1, columns: summaryColumns.where + 1 },
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: seen.bottom, right: summaryColumns.action },
      titleRows: [findingsTop + 1, findingsTop + 1],
      ...pagePaper(form, result.report, words, result.checkedAt),
    },
  };
}

/** The colour of the summary's tab by the mark of the verdict at the check. */
const tabColors = { '✓': palette.fine, '!': palette.warning, '✗': palette.error } as const;
