import type { Words } from '../../messages/words';
import { cellArea, formula, quoted } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { outcomesName, statesName } from './names';

/** A line under the verdict that counts the live marks, so that a figure changed later shows here at once. */
export function tallySection(row: number, words: Words): Section {
  const count = (mark: string) => `(COUNTIF(${statesName},"${mark}*")+COUNTIF(${outcomesName},"${mark}*"))`;
  // To COUNTIF a question mark stands for any character, unless a tilde goes before it.
  const open = `${count('!')}+${count('~?')}`;
  const says = [
    quoted(`${words.text('summary.tally')} ✓ `),
    count('✓'),
    quoted(`  ✗ `),
    count('✗'),
    quoted(`  ! `),
    `(${open})`,
    quoted(`  – `),
    count('–'),
  ].join('&');
  return section(row, {
    cells: [{ row, column: at.number, value: formula(`=${says}`) }],
    styles: [{ area: cellArea(row, at.number), style: 'Report instruction' }],
  });
}
