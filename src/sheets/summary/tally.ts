import type { Words } from '../../messages/words';
import type { Form } from '../../form/form';
import { call, group, infix, join, name, quotedText, type Formula } from '../../rules/formula';
import { cellArea, formula } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { outcomesName, statesName } from './names';

/** A line under the verdict that counts the live marks, so that a figure changed later shows here at once. */
export function tallySection(form: Form, row: number, words: Words): Section {
  const count = (mark: string): Formula =>
    group(
      infix(
        '+',
        ...[statesName(form), outcomesName(form)].map((list) =>
          call('COUNTIF', name(list), quotedText(`${mark}*`)),
        ),
      ),
    );
  // To COUNTIF a question mark stands for any character, unless a tilde goes before it.
  const open = group(infix('+', count('!'), count('~?')));
  const says = join(
    quotedText(`${words.text('summary.tally')} ✓ `),
    count('✓'),
    quotedText('  ✗ '),
    count('✗'),
    quotedText('  ! '),
    open,
    quotedText('  – '),
    count('–'),
  );
  return section(row, {
    cells: [{ row, column: at.number, value: formula(says) }],
    styles: [{ area: cellArea(row, at.number), style: 'Report instruction' }],
  });
}
