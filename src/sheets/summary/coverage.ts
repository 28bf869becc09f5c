import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { cellArea, columnArea, rowArea, text } from '../plan';
import { section, type Section } from '../section';
import { summaryColumns as at } from './columns';

/** How many missing cells are named for a rule before the rest is only counted. */
const namedCells = 4;

/** What was checked: how many rules passed, and which could not be applied for want of which cells. */
export function coverageSection(top: number, result: CheckResult, words: Words): Section {
  const headingRow = top + 2;
  const first = headingRow + 1;
  const unapplied = result.notApplicable;
  const last = unapplied.length === 0 ? top + 1 : first + unapplied.length - 1;
  const missingText = ({ missing }: (typeof unapplied)[number]): string => {
    if (missing.length === 0) return words.text('summary.coverage.nothing');
    const named = missing.slice(0, namedCells).map(({ path }) => words.field(path));
    const rest = missing.length - named.length;
    return rest > 0
      ? `${named.join('; ')} ${words.text('summary.coverage.more', { count: rest })}`
      : named.join('; ');
  };
  return section(last, {
    cells: [
      { row: top, column: at.number, value: text(words.text('summary.coverage')) },
      {
        row: top + 1,
        column: at.number,
        value: text(
          words.text('summary.coverage.counts', {
            passed: result.counts.passed,
            notApplicable: result.counts.notApplicable,
          }),
        ),
      },
      ...(unapplied.length === 0
        ? []
        : [
            { row: headingRow, column: at.number, value: text('№') },
            { row: headingRow, column: at.mark, value: text(words.text('summary.coverage.rule')) },
            { row: headingRow, column: at.what, value: text(words.text('summary.coverage.missing')) },
          ]),
      ...unapplied.flatMap((each, index) => [
        { row: first + index, column: at.number, value: index + 1 },
        { row: first + index, column: at.mark, value: text(words.ruleName(each.rule)) },
        { row: first + index, column: at.what, value: text(missingText(each)) },
      ]),
    ],
    styles: [
      { area: cellArea(top, at.number), style: 'Report heading' },
      { area: cellArea(top + 1, at.number), style: 'Report instruction' },
      ...(unapplied.length === 0
        ? []
        : [
            { area: rowArea(headingRow, at.number, at.what), style: 'Report column heading' as const },
            { area: rowArea(headingRow, at.mark, at.where), style: 'Report wide heading' as const },
            { area: columnArea(at.number, first, last), style: 'Report number' as const },
            ...unapplied.map((_, index) => ({
              area: rowArea(first + index, at.mark, at.where),
              style: 'Report cell across' as const,
            })),
            { area: columnArea(at.what, first, last), style: 'Report cell' as const },
          ]),
    ],
  });
}
