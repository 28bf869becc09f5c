import { periodEnd, periodStart } from '../values/period-order';
import {
  add,
  byYear,
  constant,
  evaluate,
  monthsOf,
  product,
  times,
  valueOf,
  type Expression,
} from '../../../../rules/expression';
import { minimumWage, payrollTax, payrollTaxCount } from '../../law';
import { cellsAt, evidenceOf, holds, type Relation, type Statement } from '../../../../rules/relation';
import { relationRule } from '../../../../rules/relation-rule';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { sides, type Side } from './spending';
import { effect, effectField, single } from '../../access';

/**
 * Rules on pay and its taxes. Rates and wages go by the years of the period: where it spans several, the figure
 * may lie anywhere between what the first and the last year give, because the report does not say how much was
 * paid in which. (The figures of law.ts never fall from a year to the next; a test holds that.)
 */

const months = monthsOf(periodStart, periodEnd);

/** What rounding explains: half a tenge for each tax, employee and month. */
const rounding = (side: Side) =>
  product(constant(0.5 * payrollTaxCount), valueOf(effectField('staff', side)), months);

/** The least and the most that the taxes of a side can be. */
const taxBounds = (side: Side): readonly [least: Relation, most: Relation] => {
  const payroll = valueOf(effectField('payroll', side));
  const left = valueOf(effectField('taxes', side));
  const least = product(byYear(periodStart, payrollTax), payroll);
  const most = product(byYear(periodEnd, payrollTax), payroll);
  return [
    { left, must: 'at-least', right: add(least, times(-1, rounding(side))) },
    { left, must: 'at-most', right: add(most, rounding(side)) },
  ];
};

const boundsOfSides = sides.map((side) => ({ side, bounds: taxBounds(side) }));

/** True wherever an expression has a value. */
const isKnown = (of: Expression): Statement => ({ left: of, must: 'equal', right: of });

/** The bounds as the workbook holds them: where one of a side is not known, the other is not judged either. */
const liveBounds: readonly Relation[] = boundsOfSides.flatMap(({ bounds: [least, most] }) => [
  { ...least, when: isKnown(most.right) },
  { ...most, when: isKnown(least.right) },
]);

export const taxRate = defineRule({
  id: 'tax-rate',
  group: 'money',
  severity: 'warning',
  meaning:
    'The taxes differ from the employer’s rate of the year times the payroll by more than rounding explains (half a tenge for each of 3 taxes, each employee and each month). Plan and actual apart. Over several years they may lie between the rates of the first and the last.',
  source: { clause: 'Form, section 1, effects 6 and 7; Tax Code and Social Code' },
  live: () => ({ relations: liveBounds }),
  check: (context) => boundsOfSides.map(({ side, bounds }) => judgeTaxes(side, bounds, context)),
});

function judgeTaxes(side: Side, bounds: readonly Relation[], { report }: CheckContext): Outcome {
  const outcomes = bounds.map((relation) => ({ relation, outcome: holds(relation, report) }));
  const broken = outcomes.find(({ outcome }) => outcome.kind === 'broken');
  const unknown = outcomes.find(({ outcome }) => outcome.kind === 'not-applicable')?.outcome;
  if (unknown?.kind === 'not-applicable') return notApplicable(...unknown.missing);
  if (broken?.outcome.kind !== 'broken') return pass;

  const { relation, outcome } = broken;
  const cell = effect(report, 'taxes')[side];
  const payroll = effect(report, 'payroll')[side];
  // The nearer bound without the allowance for rounding: what a bookkeeper would have computed.
  const at = relation.must === 'at-least' ? periodStart : periodEnd;
  const due = evaluate(product(byYear(at, payrollTax), valueOf(payroll.path)), report);
  const rate = evaluate(byYear(at, payrollTax), report);
  const expected = due.kind === 'known' ? Math.round(due.value) : outcome.expected;
  return fail(cell, {
    cells: [cell, payroll],
    evidence: cellsAt(report, evidenceOf(relation)).filter((each) => each !== cell && each !== payroll),
    expected,
    actual: outcome.actual,
    values: {
      side,
      expected,
      actual: outcome.actual,
      difference: Math.abs(outcome.actual - expected),
      direction: outcome.actual > expected ? 'more' : 'less',
      rate: rate.kind === 'known' ? Number((rate.value * 100).toFixed(4)) : 0,
    },
  });
}

export const averagePay = relationRule(
  {
    id: 'average-pay',
    group: 'money',
    severity: 'question',
    meaning:
      'The actual payroll for each employee and month of the period is below the minimum wage of the year in which the period starts.',
    source: { clause: 'Form, section 1, effects 3 and 6; law on the republican budget' },
    relations: [
      {
        left: valueOf(effectField('payroll', 'actual')),
        must: 'at-least',
        right: product(byYear(periodStart, minimumWage), valueOf(effectField('staff', 'actual')), months),
      },
    ],
  },
  (_, { report }) => {
    const { staff, payroll } = {
      staff: effect(report, 'staff').actual,
      payroll: effect(report, 'payroll').actual,
    };
    const known = [valueOf(payroll.path), valueOf(staff.path), months, byYear(periodStart, minimumWage)]
      .map((part) => evaluate(part, report))
      .map((part) => (part.kind === 'known' ? part.value : 0));
    const [paid = 0, people = 0, count = 0, wage = 0] = known;
    const average = people * count > 0 ? Math.round(paid / people / count) : 0;
    const { periodStart: start, periodEnd: end } = single(report, 'general');
    return {
      cells: [payroll, staff],
      evidence: [start, end],
      // What people compare with the minimum wage is the pay of one month, not the whole payroll.
      expected: wage,
      actual: average,
      difference: average - wage,
      values: { expected: wage, actual: average, difference: wage - average, staff: people, months: count },
    };
  },
);
