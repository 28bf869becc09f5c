import type { CheckResult, Unapplied } from '../../findings/check';
import type { Words } from '../../messages/words';
import { planList } from '../column-plan';
import { noticeText } from '../notices';
import { cellArea, columnArea, rowArea, text } from '../plan';
import { section, together, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** How many missing cells are named for a rule before the rest is only counted. */
const namedCells = 4;

function missingText({ missing }: Unapplied, words: Words): string {
  if (missing.length === 0) return words.text('summary.coverage.nothing');
  const named = missing.slice(0, namedCells).map(({ path }) => words.field(path));
  const rest = missing.length - named.length;
  return rest > 0
    ? `${named.join('; ')} ${words.text('summary.coverage.more', { count: rest })}`
    : named.join('; ');
}

/** What was checked: how many rules passed, and which could not be applied for want of which cells. */
export function coverageSection(
  top: number,
  { counts, notApplicable, notices }: CheckResult,
  words: Words,
): Section {
  const noticeTop = top + 2;
  const headingRow = noticeTop + notices.length;
  const { passed } = counts;
  const said = section(headingRow - 1, {
    cells: [
      { row: top, column: at.number, value: text(words.text('summary.coverage')) },
      {
        row: top + 1,
        column: at.number,
        value: text(words.text('summary.coverage.counts', { passed, notApplicable: counts.notApplicable })),
      },
      ...notices.map((notice, index) => ({
        row: noticeTop + index,
        column: at.number,
        value: text(`! ${noticeText(notice, words)}`),
      })),
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report heading' },
      { area: columnArea(at.number, top + 1, headingRow - 1), style: 'Report instruction' },
    ],
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
          value: (unapplied) => text(missingText(unapplied, words)),
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
