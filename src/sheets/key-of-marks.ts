import type { Words } from '../messages/words';
import { cellArea, text } from './plan';
import { section, type Section } from './section';
import type { StyleName } from './styles';

/** The marks and tints of the sheets, each with a cell that shows it: what begins with a mark is painted as on the sheets. */
const entries = [
  { id: 'input', style: 'Report input as text' },
  { id: 'computed', style: 'Report computed' },
  { id: 'fine', style: 'Report cell' },
  { id: 'error', style: 'Report cell' },
  { id: 'warning', style: 'Report cell' },
  { id: 'question', style: 'Report cell' },
  { id: 'nothing', style: 'Report cell' },
] as const satisfies readonly { readonly id: string; readonly style: StyleName }[];

/** What the marks and the tints mean, a line each. */
export function keySection(words: Words, top: number, left: number): Section {
  const first = top + 1;
  const row = (index: number) => first + index;
  return section(first + entries.length - 1, {
    cells: [
      { row: top, column: left, value: text(words.text('contents.key')) },
      ...entries.flatMap(({ id }, index) => [
        { row: row(index), column: left, value: text(words.text(`contents.key.${id}`)) },
        { row: row(index), column: left + 1, value: text(words.text(`contents.key.${id}.means`)) },
      ]),
    ],
    styles: [
      { area: cellArea(top, left), style: 'Report small heading' },
      ...entries.flatMap(({ style }, index) => [
        { area: cellArea(row(index), left), style },
        { area: cellArea(row(index), left + 1), style: 'Report unit' as const },
      ]),
    ],
    marks: [{ area: { top: first, left, bottom: row(entries.length - 1), right: left } }],
  });
}
