import type { TableId } from '../form/ids';
import type { Words } from '../messages/words';
import { comparisonOf, formulaOf, whenApplicable } from '../rules/formula';
import type { RuleId } from '../rules/ids';
import { formula, quoted, type PlannedValue } from './plan';
import { relationOf } from './relations';

/** The rule that adds up each participants table. */
const sumRules = {
  gender: 'gender-sum',
  socialStatus: 'social-status-sum',
  age: 'age-sum',
} as const satisfies Partial<Record<TableId, RuleId>>;

function isSummed(table: TableId): table is keyof typeof sumRules {
  return table in sumRules;
}

/**
 * The control line of a participants table as a formula that the rule writes itself:
 * "✓ Мужчины и женщины: 416, равно итогу" or "✗ Мужчины и женщины: 415, на 1 меньше итога".
 */
export function controlLine(table: TableId, words: Words): PlannedValue | null {
  if (!isSummed(table)) return null;
  const relation = relationOf(sumRules[table]);
  const sum = formulaOf(relation.right);
  const total = formulaOf(relation.left);
  const said = (mark: string, ...rest: readonly string[]) =>
    [quoted(`${mark} ${words.text(`control.${table}`)}: `), sum, ...rest].join('&');
  const equal = said('✓', quoted(words.text('control.equal')));
  const fewer = said('✗', quoted(words.text('control.fewer')), `(${total}-(${sum}))`);
  const more = said('✗', quoted(words.text('control.more')), `(${sum}-${total})`);
  return formula(
    `=${whenApplicable(
      [relation],
      `IF(${comparisonOf(relation)},${equal},IF(${total}>(${sum}),${fewer},${more}))`,
      quoted(`– ${words.text('control.notApplicable')}`),
    )}`,
  );
}
