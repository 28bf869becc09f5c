import type { CheckResult } from '../../findings/check';
import type { Words } from '../../messages/words';
import { call, name, number, type Formula } from '../../rules/formula';
import { planList } from '../column-plan';
import type { FormKit } from '../form-kit';
import { lineFormula, liveRules, relationColumns } from '../live-lines';
import { cellArea, formula, rowArea, text } from '../plan';
import { section, together, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { missingSinceName, outcomesName } from './names';
import { readSumLine } from './read-sums';

/** One line: what is compared, and what comes of it. */
interface ReconciliationLine {
  readonly rule: string;
  readonly outcome: Formula;
}

/** Whether a summary has lines that the workbook keeps up by itself. */
export function hasReconciliation({ book, summary }: FormKit, { thresholds }: CheckResult): boolean {
  return liveRules(book, thresholds).length + summary.readSums.length > 0;
}

/**
 * What the workbook ties together by itself: the live lines of the rule book, and the sums that the check read out of
 * prose.
 */
export function reconciliationSection(kit: FormKit, top: number, result: CheckResult, words: Words): Section {
  const { form, book, summary } = kit;
  if (!hasReconciliation(kit, result)) return section(top - 1, {});
  const lines: readonly ReconciliationLine[] = [
    ...liveRules(book, result.thresholds).map((rule, index) => ({
      rule: rule.id,
      outcome: lineFormula(
        rule,
        relationColumns(form, 'summary'),
        words,
        call('INDEX', name(missingSinceName(form)), number(index + 1)),
      ),
    })),
    ...summary.readSums.map((sum) => ({ rule: sum.rule, outcome: readSumLine(kit, sum, result, words) })),
  ];
  return together([
    section(top, {
      cells: [{ row: top, column: at.number, value: text(words.text('summary.reconciliation')) }],
      styles: [{ area: cellArea(top, at.number), style: 'Report heading' }],
    }),
    planList({
      top: top + 1,
      left: at.number,
      items: lines,
      columns: [
        { heading: '№', style: 'Report number', value: (_, index) => index + 1 },
        {
          heading: words.text('summary.reconciled'),
          style: 'Report cell across',
          value: ({ rule }) => text(words.ruleName(rule)),
        },
        {
          offset: at.what - at.number,
          heading: words.text('summary.outcome'),
          style: 'Report cell',
          value: ({ outcome }) => formula(outcome),
          name: outcomesName(form),
          marks: true,
        },
      ],
    }),
    section(top + 1 + lines.length, {
      styles: [
        { area: rowArea(top + 1, at.mark, at.where), style: 'Report wide heading' },
        ...lines.map((_, index) => ({
          area: rowArea(top + 2 + index, at.mark, at.where),
          style: 'Report cell across' as const,
        })),
      ],
    }),
  ]);
}
