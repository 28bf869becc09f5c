import type { Words } from '../../messages/words';
import type { FormKit } from '../form-kit';
import { cellArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** Lines for the signatures and dates of those who sign, on the page's right. */
export function signaturesSection({ summary }: FormKit, top: number, words: Words): Section {
  if (summary.signatures.length === 0) return section(top - 1, {});
  const lines = summary.signatures.map((key, index) => ({
    label: words.ofForm(key),
    row: top + 2 + index * 2,
  }));
  return section(top + lines.length * 2, {
    cells: [
      { row: top, column: at.difference, value: text(words.text('summary.signatures')) },
      ...lines.flatMap(({ label, row }) => [
        { row, column: at.difference, value: text(label) },
        { row, column: at.reason, value: text(words.text('summary.date')) },
      ]),
    ],
    styles: [
      { area: cellArea(top, at.difference), style: 'Report heading' },
      ...lines.flatMap(({ row }) => [
        { area: cellArea(row, at.difference), style: 'Report instruction' as const },
        { area: cellArea(row, at.action), style: 'Report signature' as const },
        { area: cellArea(row, at.reason), style: 'Report signature' as const },
      ]),
    ],
  });
}
