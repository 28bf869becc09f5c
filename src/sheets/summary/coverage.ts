import type { CheckResult, Unapplied } from '../../findings/check';
import type { Words } from '../../messages/words';
import { planList } from '../column-plan';
import { noticeText } from '../notices';
import { columnArea, rowArea, text } from '../plan';
import { section, together, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** How many missing cells are named for a rule before the rest is only counted. */
const namedCells = 4;

/** For want of what a rule could not be applied, in words: the first cells by name, the rest counted. */
export function unappliedText(missing: Unapplied['missing'], words: Words): string {
  if (missing.length === 0) return words.text('summary.coverage.nothing');
  const named = missing.slice(0, namedCells).map(({ path }) => words.field(path));
  const rest = missing.length - named.length;
  return rest > 0
    ? `${named.join('; ')} ${words.text('summary.coverage.more', { count: rest })}`
    : named.join('; ');
}

/** What is to be known of the workbook, and the rules that could not be applied with what they wanted for. */
export function coverageSection(top: number, { notApplicable, notices }: CheckResult, words: Words): Section {
  const headingRow = top + notices.length;
  const said = section(headingRow - 1, {
    cells: notices.map((notice, index) => ({
      row: top + index,
      column: at.number,
      value: text(`! ${noticeText(notice, words)}`),
    })),
    styles:
      notices.length === 0
        ? []
        : [{ area: columnArea(at.number, top, headingRow - 1), style: 'Report instruction' }],
  });
  if (notApplicable.length === 0) return said;
  return together([
    said,
    planList<Unapplied>({
      top: headingRow,
      left: at.number,
      items: notApplicable,
      columns: [
        { heading: '№', style: 'Report number', value: (_, index) => index + 1 },
        {
          heading: words.text('summary.coverage.rule'),
          style: 'Report cell across',
          value: ({ rule }) => text(words.ruleName(rule)),
        },
        {
          heading: words.text('summary.coverage.missing'),
          offset: at.what - at.number,
          style: 'Report cell',
          value: (unapplied) => text(unappliedText(unapplied.missing, words)),
        },
      ],
    }),
    section(headingRow, {
      styles: [
        { area: rowArea(headingRow, at.mark, at.where), style: 'Report wide heading' },
        ...notApplicable.map((_, index) => ({
          area: rowArea(headingRow + 1 + index, at.mark, at.where),
          style: 'Report cell across' as const,
        })),
      ],
    }),
  ]);
}
