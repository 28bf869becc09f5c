import type { Words } from '../../messages/words';
import type { CheckResult } from '../../findings/check';
import { call, group, infix, join, name, quotedText, type Formula } from '../../rules/formula';
import type { FormKit } from '../form-kit';
import { cellArea, formula } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { hasIndicators } from './indicators';
import { outcomesName, statesName } from './names';
import { hasReconciliation } from './reconciliation';

/** A line under the verdict that counts the live marks, so that a figure changed later shows here at once. */
export function tallySection(kit: FormKit, result: CheckResult, row: number, words: Words): Section {
  const { form } = kit;
  const lists = [
    ...(hasIndicators(kit) ? [statesName(form)] : []),
    ...(hasReconciliation(kit, result) ? [outcomesName(form)] : []),
  ];
  // A form with nothing to count still keeps its row: the summary is written in place.
  if (lists.length === 0) return section(row, {});
  const count = (mark: string): Formula =>
    group(infix('+', ...lists.map((list) => call('COUNTIF', name(list), quotedText(`${mark}*`)))));
  // To COUNTIF a question mark stands for any character, unless a tilde goes before it.
  const open = group(infix('+', count('!'), count('~?')));
  const says = join(
    quotedText(`${words.text('summary.tally')} ${words.text('summary.tally.holds')} `),
    count('✓'),
    quotedText(`, ${words.text('summary.tally.broken')} `),
    count('✗'),
    quotedText(`, ${words.text('summary.tally.open')} `),
    open,
    quotedText(`, ${words.text('summary.tally.nothing')} `),
    count('–'),
  );
  return section(row, {
    cells: [{ row, column: at.number, value: formula(says) }],
    styles: [{ area: cellArea(row, at.number), style: 'Report instruction' }],
  });
}
