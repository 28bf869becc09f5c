import type { Words } from '../../messages/words';
import type { FormKit } from '../form-kit';
import { headLines } from '../head-lines';
import { cellArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** The report's head. The long texts run on over the empty cells beside them. */
export function headSection(kit: FormKit, top: number, words: Words): Section {
  const lines = headLines(kit, words);
  return section(top + lines.length - 1, {
    cells: lines.flatMap(({ label, value }, index) => [
      { row: top + index, column: at.number, value: text(label) },
      { row: top + index, column: at.where, value },
    ]),
    styles: lines.flatMap(({ style }, index) => [
      { area: cellArea(top + index, at.number), style: 'Report plain label' as const },
      {
        area: cellArea(top + index, at.where),
        style: style === 'Report plain wrapped' ? 'Report plain' : style,
      },
    ]),
  });
}
