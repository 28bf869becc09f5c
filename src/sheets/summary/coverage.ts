import type { CheckResult, Unapplied } from '../../findings/check';
import type { Words } from '../../messages/words';
import { planList } from '../column-plan';
import { cellArea, rowArea, text } from '../plan';
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
export function coverageSection(top: number, { counts, notApplicable }: CheckResult, words: Words): Section {
  const headingRow = top + 2;
  const { passed } = counts;
  const said = section(top + 1, {
    cells: [
      { row: top, column: at.number, value: text(words.text('summary.coverage')) },
      {
        row: top + 1,
        column: at.number,
        value: text(words.text('summary.coverage.counts', { passed, notApplicable: counts.notApplicable })),
      },
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report heading' },
      { area: cellArea(top + 1, at.number), style: 'Report instruction' },
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
