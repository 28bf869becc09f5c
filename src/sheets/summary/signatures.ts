import type { CheckResult } from '../../findings/check';
import { waived } from '../../findings/waiver';
import type { Words } from '../../messages/words';
import { fieldName } from '../../report/defined-names';
import { call, emptyText, iff, infix, name, number, quotedText, type Formula } from '../../rules/formula';
import type { FormKit, Signer } from '../form-kit';
import { shownCell } from '../head-lines';
import { cellArea, formula, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { paperName, statementName, summaryVerdictName } from './names';

/**
 * The sentence that is signed, and the lines for it, on the page's right. Nobody signs what is not ready: then it says so,
 * by a formula, so that a report that was changed after the check has nothing to sign either.
 */
export function signaturesSection(
  { form, summary }: FormKit,
  top: number,
  result: CheckResult,
  words: Words,
): Section {
  if (summary.signatures.length === 0) return section(top - 1, {});
  const isReady = infix('=', call('LEFT', name(summaryVerdictName(form)), number(1)), quotedText('✓'));
  const whenReady = (then: Formula, otherwise: Formula = emptyText) => formula(iff(isReady, then, otherwise));
  const statement = quotedText(words.text('summary.statement', { count: waived(result.findings).length }));
  const notYet = quotedText(words.text('summary.statement.notYet'));
  const nameOf = ({ name: cell, otherwise }: Signer): Formula => {
    const own = shownCell(name(paperName(form, cell)));
    if (otherwise === null) return own;
    return iff(infix('=', own, emptyText), shownCell(name(fieldName(form, otherwise))), own);
  };
  const lines = (result.verdict === 'ready' ? summary.signatures : []).map((signer, index) => ({
    signer,
    row: top + 3 + index * 2,
  }));
  return section(top + 1 + lines.length * 2, {
    cells: [
      { row: top, column: at.first, value: text(words.text('summary.signatures')) },
      { row: top + 1, column: at.first, value: whenReady(statement, notYet) },
      ...lines.flatMap(({ signer, row }) => [
        { row, column: at.first, value: whenReady(quotedText(words.ofForm(signer.label))) },
        { row, column: at.second, value: whenReady(nameOf(signer)) },
        { row, column: at.action, value: whenReady(quotedText(words.text('summary.date'))) },
      ]),
    ],
    styles: [
      { area: cellArea(top, at.first), style: 'Report heading' },
      { area: cellArea(top + 1, at.first), style: 'Report plain' },
      ...lines.flatMap(({ row }) => [
        { area: cellArea(row, at.first), style: 'Report instruction' as const },
        { area: rowArea(row, at.second, at.fourth), style: 'Report signature' as const },
        { area: cellArea(row, at.action), style: 'Report signature' as const },
      ]),
    ],
    names: [{ name: statementName(form), area: cellArea(top + 1, at.first) }],
  });
}
