import { addressesOf } from './addresses';
import type { CheckResult } from '../findings/check';
import { isOpen, type Finding } from '../findings/finding';
import type { Words } from '../messages/words';
import { tableOf } from '../form/form';
import type { Cell } from '../report/cell';
import { noticeText } from '../sheets/notices';
import { verdictMark, verdictText } from '../sheets/summary/verdict';
import { findingMark } from '../sheets/summary/findings';
import { inReadingOrder } from '../sheets/summary/order';
import { receiptText } from '../sheets/summary/receipt-text';
import type { CheckedFile } from './commands';
import type { FileKey } from '../messages/types';

const indent = '   ';

/** More cells than these say no more to a reader; `--json` names them all. */
const mostCells = 8;

function cellsText(cells: readonly Cell[], words: Words<FileKey>): string {
  const addresses = addressesOf(cells);
  const named = addresses.slice(0, mostCells).join(', ');
  const count = addresses.length - mostCells;
  return count > 0 ? `${named}${words.text('finding.moreCells', { count })}` : named;
}

function findingText(finding: Finding, words: Words<FileKey>): string[] {
  const said = words.finding(finding);
  const cells = cellsText(finding.cells, words);
  const lines = [`${findingMark(finding)} ${said.finding}`];
  if (cells !== '') lines.push(`${indent}${cells}`);
  if (isOpen(finding)) lines.push(`${indent}${said.rule}`, `${indent}→ ${said.action}`);
  else lines.push(`${indent}${words.text('cli.answered', { reason: finding.waiver?.reason ?? '' })}`);
  return lines;
}

/** The rules that could not be applied, with the cells for want of which: silence is not success. */
function unappliedLines({ notApplicable }: CheckResult, words: Words<FileKey>): string[] {
  return notApplicable
    .filter(({ everywhere }) => everywhere)
    .map(({ rule, missing }) => {
      const cells = cellsText(missing, words);
      return `${indent}– ${words.ruleName(rule)}${cells === '' ? '' : `: ${cells}`}`;
    });
}

/** The findings of one file as a person reads them: the verdict, then the findings table by table, worst first. */
export function checkText({ file, result }: CheckedFile, words: Words<FileKey>): string {
  const lines = [file, `${verdictMark(result)} ${verdictText(result, words)}`, ''];
  let table = '';
  for (const finding of inReadingOrder(words.form, result.findings)) {
    const title = tableOf(words.form, finding.table).title[words.language];
    const heading = `${words.text(`severity.${finding.severity}`)} · ${title}`;
    if (heading !== table) lines.push(`${heading}`);
    table = heading;
    lines.push(...findingText(finding, words), '');
  }
  const { passed, notApplicable, waived } = result.counts;
  lines.push(words.text('cli.coverage', { passed, notApplicable, waived }), ...unappliedLines(result, words));
  lines.push(...result.notices.map((notice) => `! ${noticeText(notice, words)}`));
  if (result.receipt !== null) lines.push(receiptText(result.receipt, words));
  return lines.join('\n');
}
