import type { Words } from '../../messages/words';
import { rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** Lines for the signatures and dates of the accountant and the head of the organisation. */
export function signaturesSection(top: number, words: Words): Section {
  const lines = [words.text('summary.accountant'), words.text('summary.headOfOrganization')];
  return section(top + lines.length * 2 - 2, {
    cells: lines.flatMap((label, index) => [
      { row: top + index * 2, column: at.number, value: text(label) },
      { row: top + index * 2, column: at.expected, value: text(words.text('summary.date')) },
    ]),
    styles: lines.flatMap((_, index) => [
      { area: rowArea(top + index * 2, at.what, at.what), style: 'Report signature' as const },
      { area: rowArea(top + index * 2, at.actual, at.difference), style: 'Report signature' as const },
    ]),
  });
}
