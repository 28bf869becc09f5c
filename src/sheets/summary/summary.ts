import type { CheckResult } from '../../findings/check';
import { form } from '../../form/form';
import type { Words } from '../../messages/words';
import { blockName } from '../../report/defined-names';
import type { SheetPlan } from '../plan';
import { together } from '../section';
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
import { unchangedSection } from './unchanged';

/** The width of the columns that nobody sees. */
const hiddenWidth = 8;

/** The summary sheet: verdict, head, plan and actual, reconciliation, findings, what was checked, signatures. */
export function planSummary(result: CheckResult, words: Words): SheetPlan {
  const banner = bannerSection(result, words);
  const unchanged = unchangedSection(banner.bottom + 1, result.report, words);
  const tally = tallySection(unchanged.bottom + 1, words);
  const head = headSection(tally.bottom + 2, words);
  const indicators = indicatorsSection(head.bottom + 2, words);
  const reconciliation = reconciliationSection(head.bottom + 2, result, words);
  const charts = chartsSection(Math.max(indicators.bottom, reconciliation.bottom) + 2, words);
  const findingsTop = charts.bottom + 2;
  const findings = findingsSection(findingsTop, result, words);
  const coverage = coverageSection(findings.bottom + 2, result, words);
  // Beside what was checked, so that no page holds nothing but lines to sign.
  const signatures = signaturesSection(findings.bottom + 2, words);
  const { bottom, names, ...content } = together([
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
  ]);
  const hidden = [summaryColumns.code, ...form.tables.map((_, index) => summaryColumns.code + 1 + index)];
  const block = { top: 0, left: summaryColumns.number, bottom, right: Math.max(...hidden) };
  return {
    ...content,
    key: 'summary',
    name: form.summarySheet[words.language],
    tabColor: result.verdict === 'ready' ? palette.fine : palette.error,
    columnWidths: [...summaryWidths, ...form.tables.map(() => hiddenWidth)],
    hiddenColumns: hidden,
    rowHeights: new Map([[1, 30]]),
    names: [{ name: blockName('summary'), area: block }, ...names],
    excelTable: null,
    groupLines: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom, right: summaryColumns.reason },
      // Findings run over several pages; their headings go with them.
      titleRows: [findingsTop + 1, findingsTop + 1],
      header: form.title[words.language],
      footer: words.text('sheet.footer'),
    },
  };
}
