import { periodEnd, periodStart } from '../values/period-order';
import {
  add,
  byYear,
  constant,
  evaluate,
  greatest,
  monthsOf,
  product,
  smallest,
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
import type { FieldPath } from '../../../../report/field-path';
import { taxesOfAveragePay } from './taxes-of-average-pay';
import type { Report } from '../../../../report/report';
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

/** What the rate of a year makes of the payroll, and what it makes with the caps and the floor at average pay. */
const dueAt = (side: Side, date: FieldPath): readonly [Expression, Expression] => {
  const payroll = valueOf(effectField('payroll', side));
  const paidMonths = product(valueOf(effectField('staff', side)), months);
  return [product(byYear(date, payrollTax), payroll), taxesOfAveragePay(payroll, paidMonths, date)];
};

/** The least and the most that the taxes of a side can be. Pay is not alike for all, so that either way is in order. */
const taxBounds = (side: Side): readonly [least: TaxBound, most: TaxBound] => {
  const left = valueOf(effectField('taxes', side));
  const [least, most] = [smallest(...dueAt(side, periodStart)), greatest(...dueAt(side, periodEnd))];
  return [
    {
      due: dueAt(side, periodStart),
      relation: { left, must: 'at-least', right: add(least, times(-1, rounding(side))) },
    },
    { due: dueAt(side, periodEnd), relation: { left, must: 'at-most', right: add(most, rounding(side)) } },
  ];
};

/** A bound of the taxes, and the two ways in which a bookkeeper would have computed them, without rounding. */
interface TaxBound {
  readonly due: readonly [plain: Expression, limited: Expression];
  readonly relation: Relation;
}

const boundsOfSides = sides.map((side) => ({ side, bounds: taxBounds(side) }));

/** True wherever an expression has a value. */
const isKnown = (of: Expression): Statement => ({ left: of, must: 'equal', right: of });

/** The bounds as the workbook holds them: where the figures of one year are not known, the other is not judged either. */
const liveBounds: readonly Relation[] = boundsOfSides.flatMap(({ bounds: [least, most] }) => [
  { ...least.relation, when: isKnown(byYear(periodEnd, payrollTax)) },
  { ...most.relation, when: isKnown(byYear(periodStart, payrollTax)) },
]);

export const taxRate = defineRule({
  id: 'tax-rate',
  group: 'money',
  severity: 'warning',
  meaning:
    'The taxes differ from the employer’s rate of the year times the payroll by more than rounding explains (half a tenge for each of 3 taxes, each employee and each month). Plan and actual apart. Over several years they may lie between the rates of the first and the last. Where the average pay of an employee and month reaches a cap or stays below the floor of a tax, they may lie between what comes out with and without it.',
  source: { clause: 'Form, section 1, effects 6 and 7; Tax Code and Social Code' },
  live: () => ({ relations: liveBounds }),
  check: (context) => boundsOfSides.map(({ side, bounds }) => judgeTaxes(side, bounds, context)),
});

function judgeTaxes(side: Side, bounds: readonly TaxBound[], { report }: CheckContext): Outcome {
  const outcomes = bounds.map(({ due, relation }) => ({ due, relation, outcome: holds(relation, report) }));
  const broken = outcomes.find(({ outcome }) => outcome.kind === 'broken');
  const unknown = outcomes.find(({ outcome }) => outcome.kind === 'not-applicable')?.outcome;
  if (unknown?.kind === 'not-applicable') return notApplicable(...unknown.missing);
  if (broken?.outcome.kind !== 'broken') return pass;

  const { relation, outcome } = broken;
  const cell = effect(report, 'taxes')[side];
  const payroll = effect(report, 'payroll')[side];
  const due = dueNearest(broken.due, outcome.actual, report);
  const paid = evaluate(valueOf(payroll.path), report);
  const expected = due === null ? outcome.expected : Math.round(due);
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
      // With a cap or the floor the share of the payroll is not the rate of the law.
      rate: paid.kind === 'known' && paid.value > 0 ? Number(((expected / paid.value) * 100).toFixed(2)) : 0,
    },
  });
}

/** So much nearer must the taxes be to what caps and floors make of them to be told so. */
const MUCH_NEARER = 10;

/** What the rate makes of the payroll, unless the taxes were plainly computed with the caps and the floor. */
function dueNearest([plain, limited]: TaxBound['due'], actual: number, report: Report): number | null {
  const [byRate, within] = [evaluate(plain, report), evaluate(limited, report)];
  if (byRate.kind === 'unknown' || within.kind === 'unknown') return null;
  const isLimited = Math.abs(actual - within.value) * MUCH_NEARER < Math.abs(actual - byRate.value);
  return isLimited ? within.value : byRate.value;
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
