import { checkReceipt, receiptLine, receiptOf, type StandingReceipt } from '../../findings/receipt';
import type { CheckResult } from '../../findings/check';
import type { Form } from '../../form/form';
import type { Words } from '../../messages/words';
import { textOf } from '../../report/cell';
import { cellReader } from '../../report/cell-reader';
import type { Report } from '../../report/report';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { cellArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { receiptName } from './names';

/** The line by which a recipient sees whether the report is the one that was checked. */
export function receiptSection(
  form: Form,
  top: number,
  { report, rules }: CheckResult,
  words: Words,
): Section {
  const line = receiptLine(words.text('summary.receipt'), receiptOf(report, rules), rules);
  return section(top + 1, {
    cells: [
      { row: top, column: at.number, value: text(line) },
      { row: top + 1, column: at.number, value: text(words.text('summary.receipt.what')) },
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report plain' },
      { area: cellArea(top + 1, at.number), style: 'Report instruction' },
    ],
    names: [{ name: receiptName(form), area: cellArea(top, at.number) }],
  });
}

/** The receipt on the summary of a workbook, held against its report; null where there is none. */
export function standingReceipt(
  form: Form,
  snapshot: WorkbookSnapshot,
  report: Report,
): StandingReceipt | null {
  const area = snapshot.names.get(receiptName(form)) ?? null;
  if (area === null) return null;
  return checkReceipt(textOf({ value: cellReader(snapshot)(area.sheet, area.top, area.left) }), report);
}
