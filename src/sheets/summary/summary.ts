import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import type { FormKit } from '../form-kit';
import { liveRules, relationColumns, relationsSection, relationWidth } from '../live-lines';
import type { SheetPlan } from '../plan';
import { together } from '../section';
import { pagePaper } from '../paper';
import { palette } from '../styles';
import { bannerSection } from './banner';
import { chartsSection } from './charts';
import { summaryColumns, summaryWidths } from './columns';
import { coverageSection } from './coverage';
import { findingsSection } from './findings';
import { headSection } from './head';
import { indicatorsSection } from './indicators';
import { reconciliationSection } from './reconciliation';
import { signaturesSection } from './signatures';
import { tallySection } from './tally';
import { unchangedSection, type Stands } from './unchanged';

/** The width of the columns that nobody sees. */
const hiddenWidth = 8;

/**
 * The summary sheet: verdict, head, plan and actual, reconciliation, findings, what was checked, signatures.
 *
 * @param stands which of our names have their cells in the workbook that was checked.
 */
export function planSummary(kit: FormKit, result: CheckResult, words: Words, stands: Stands): SheetPlan {
  const { form, book } = kit;
  const banner = bannerSection(kit, result, words);
  const unchanged = unchangedSection(banner.bottom + 1, result.report, stands, words);
  const relationsLeft = summaryColumns.code + 1 + form.tables.length;
  const lines = liveRules(book, result.thresholds);
  const relations = relationsSection(
    form,
    lines,
    relationColumns(form, 'summary'),
    words,
    unchanged.bottom + 1,
    relationsLeft,
  );
  const tally = tallySection(kit, result, unchanged.bottom + 1, words);
  const head = headSection(kit, tally.bottom + 2, words);
  const indicators = indicatorsSection(kit, head.bottom + 2, words);
  const reconciliation = reconciliationSection(kit, head.bottom + 2, result, words);
  const charts = chartsSection(kit, Math.max(indicators.bottom, reconciliation.bottom) + 2, words);
  const findingsTop = charts.bottom + 2;
  const findings = findingsSection(form, findingsTop, result, words);
  const coverage = coverageSection(findings.bottom + 2, result, words);
  // Beside what was checked, so that no page holds nothing but lines to sign.
  const signatures = signaturesSection(kit, findings.bottom + 2, words);
  const {
    bottom: last,
    names,
    ...content
  } = together([
    banner,
    unchanged,
    tally,
    head,
    indicators,
    reconciliation,
    charts,
    findings,
    coverage,
    signatures,
    ...(lines.length === 0 ? [] : [relations]),
  ]);
  const hidden = Array.from(
    { length: 1 + form.tables.length + relationWidth },
    (_, index) => summaryColumns.code + index,
  );
  const block = { top: 0, left: summaryColumns.number, bottom: last, right: Math.max(...hidden) };
  return {
    ...content,
    key: 'summary',
    block: blockName(form, 'summary'),
    name: form.summarySheet[words.language],
    tabColor: result.verdict === 'ready' ? palette.fine : palette.error,
    columnWidths: [
      ...summaryWidths,
      ...Array.from({ length: form.tables.length + relationWidth }, () => hiddenWidth),
    ],
    hiddenColumns: hidden,
    rowHeights: new Map([[1, 30]]),
    names: [{ name: blockName(form, 'summary'), area: block }, ...names],
    excelTables: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      area: {
        top: 0,
        left: 0,
        bottom: Math.max(coverage.bottom, signatures.bottom),
        right: summaryColumns.reason,
      },
      // Findings run over several pages; their headings go with them.
      titleRows: [findingsTop + 1, findingsTop + 1],
      ...pagePaper(form, result.report, words, result.checkedAt),
    },
  };
}
