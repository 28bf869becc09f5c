import { add, constant, valueOf, type Expression } from '../../../../rules/expression';
import type { Relation } from '../../../../rules/relation';
import { relationRule } from '../../../../rules/relation-rule';
import type { Failure } from '../../../../rules/rule';
import type { CheckContext } from '../../../../rules/rule';
import { effect, effectField, field, single } from '../../access';

/** Rules on what the grant was spent on: pay, taxes, goods and services. */

const effectsAndGrant = { clause: 'Form, heading, item 6, and section 1, effects 6 to 8' };
const grantAmount = valueOf(field('general', 'grantAmount'));

/** The two columns of figures of the effects; each is judged by itself. */
export const sides = ['plan', 'actual'] as const;
export type Side = (typeof sides)[number];

const payroll = (side: Side): Expression => valueOf(effectField('payroll', side));
const taxes = (side: Side): Expression => valueOf(effectField('taxes', side));
const purchases = (side: Side): Expression => valueOf(effectField('purchases', side));
const staff = (side: Side): Expression => valueOf(effectField('staff', side));

/** A relation for each side, and which side a relation is of. */
export function forEachSide(relationOf: (side: Side) => readonly Relation[]): {
  readonly relations: readonly Relation[];
  readonly sideOf: (relation: Relation) => Side;
} {
  const sided = sides.flatMap((side) => relationOf(side).map((relation) => ({ side, relation })));
  return {
    relations: sided.map(({ relation }) => relation),
    sideOf: (relation) => sided.find((each) => each.relation === relation)?.side ?? 'actual',
  };
}

const spending = forEachSide((side) => [
  { left: add(payroll(side), taxes(side), purchases(side)), must: 'at-most', right: grantAmount },
]);

export const spendingWithinGrant = relationRule(
  {
    id: 'spending-within-grant',
    group: 'money',
    severity: 'error',
    job: { deed: 'keep-within-grant', per: 'report' },
    meaning: 'Pay, taxes and purchases together are more than the grant. Plan and actual apart.',
    source: effectsAndGrant,
    relations: spending.relations,
  },
  (relation, { report }): Partial<Failure> => {
    const side = spending.sideOf(relation);
    const parts = (['payroll', 'taxes', 'purchases'] as const).map((id) => effect(report, id)[side]);
    // The sum stands in no cell: its parts and the grant show the contradiction.
    return { cells: [...parts, single(report, 'general').grantAmount], values: { side } };
  },
);

const withinGrant = forEachSide((side) => [{ left: payroll(side), must: 'at-most', right: grantAmount }]);

export const payrollWithinGrant = relationRule(
  {
    id: 'payroll-within-grant',
    group: 'money',
    severity: 'error',
    job: { deed: 'keep-within-grant', per: 'report' },
    meaning: 'The payroll is more than the grant. Plan and actual apart.',
    source: effectsAndGrant,
    relations: withinGrant.relations,
  },
  (relation) => ({ values: { side: withinGrant.sideOf(relation) } }),
);

const copied = forEachSide((side) => [
  {
    left: purchases(side),
    must: 'differ',
    right: add(payroll(side), taxes(side)),
    // Where nothing was spent, zero is not copied from zero.
    when: { left: purchases(side), must: 'more-than', right: constant(0) },
  },
]);

export const purchasesRepeatPayroll = relationRule(
  {
    id: 'purchases-repeat-payroll',
    group: 'money',
    severity: 'warning',
    meaning:
      'Purchases of goods and services equal payroll plus taxes to the tenge: the figure looks copied. Plan and actual apart.',
    source: effectsAndGrant,
    relations: copied.relations,
  },
  (relation, { report }: CheckContext) => {
    const side = copied.sideOf(relation);
    // Any other figure would do, so nothing is expected and there is no difference.
    return {
      cells: (['purchases', 'payroll', 'taxes'] as const).map((id) => effect(report, id)[side]),
      expected: null,
      difference: null,
      values: { side },
    };
  },
);

const staffAndPay = forEachSide((side) => [
  {
    left: payroll(side),
    must: 'more-than',
    right: constant(0),
    when: { left: staff(side), must: 'more-than', right: constant(0) },
  },
  {
    left: staff(side),
    must: 'more-than',
    right: constant(0),
    when: { left: payroll(side), must: 'more-than', right: constant(0) },
  },
]);

export const staffWithoutPayroll = relationRule(
  {
    id: 'staff-without-payroll',
    group: 'money',
    severity: 'warning',
    meaning: 'There is staff without payroll, or payroll without staff. Plan and actual apart.',
    source: { clause: 'Form, section 1, effects 3 and 6' },
    relations: staffAndPay.relations,
  },
  (relation, { report }) => {
    const side = staffAndPay.sideOf(relation);
    const isPay = relation.left.kind === 'field' && relation.left.field.row === 'payroll';
    const cells = [effect(report, 'payroll')[side], effect(report, 'staff')[side]];
    return {
      cells: isPay ? cells : cells.toReversed(),
      expected: null,
      difference: null,
      values: { side, lacks: isPay ? 'payroll' : 'staff' },
    };
  },
);
