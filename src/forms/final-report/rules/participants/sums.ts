import { figureOf } from '../../../../report/figure';
import { add, evaluate, sumOf, valueOf } from '../../../../rules/expression';
import type { Relation } from '../../../../rules/relation';
import { judge, relationRule, setToSum } from '../../../../rules/relation-rule';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Failure,
} from '../../../../rules/rule';
import { ageBands, participantTables, socialCategories, totalOf, type ParticipantTable } from './tables';
import { effectField, field, single } from '../../access';

/** Rules on the totals of participants by gender, social status and age (section 4 of the form). */

const section4 = { clause: 'Form, section 4' };

/** The person may set the total to what its parts make. */
const offerSum =
  (table: ParticipantTable) =>
  ({ right }: Relation, { report }: CheckContext): Partial<Failure> => {
    const sum = evaluate(right, report);
    return sum.kind === 'known' ? { fix: setToSum(single(report, table).total, sum.value) } : {};
  };

export const genderSum = relationRule(
  {
    id: 'gender-sum',
    group: 'participants',
    severity: 'error',
    job: { deed: 'agree-total', per: 'cell' },
    meaning: 'Men and women do not add up to the total of the gender table.',
    source: section4,
    relations: [
      {
        left: valueOf(field('gender', 'total')),
        must: 'equal',
        right: add(valueOf(field('gender', 'men')), valueOf(field('gender', 'women'))),
      },
    ],
  },
  offerSum('gender'),
);

export const socialStatusSum = relationRule(
  {
    id: 'social-status-sum',
    group: 'participants',
    severity: 'error',
    job: { deed: 'agree-total', per: 'cell' },
    meaning:
      'The categories of social status do not add up to the total of their table. Blank categories count as none.',
    source: section4,
    relations: [
      { left: valueOf(field('socialStatus', 'total')), must: 'equal', right: sumOf(socialCategories) },
    ],
  },
  offerSum('socialStatus'),
);

export const ageSum = relationRule(
  {
    id: 'age-sum',
    group: 'participants',
    severity: 'error',
    job: { deed: 'agree-total', per: 'cell' },
    meaning: 'The age bands do not add up to the total of their table. Blank bands count as none.',
    source: section4,
    relations: [{ left: valueOf(field('age', 'total')), must: 'equal', right: sumOf(ageBands) }],
  },
  offerSum('age'),
);

/** Each pair of neighbouring totals; the three totals agree when both pairs do. */
const totalPairs: readonly Relation[] = [
  { left: totalOf('socialStatus'), must: 'equal', right: totalOf('gender') },
  { left: totalOf('age'), must: 'equal', right: totalOf('socialStatus') },
  { left: totalOf('gender'), must: 'equal', right: totalOf('age') },
];

export const totalsAgree = defineRule({
  id: 'totals-agree',
  group: 'participants',
  severity: 'error',
  job: { deed: 'agree-total', per: 'cell' },
  meaning: 'The totals of the gender, social status and age tables differ.',
  source: section4,
  live: () => ({ relations: totalPairs }),
  check: ({ report }) => {
    const cells = participantTables.map((table) => single(report, table).total);
    const known = cells.flatMap((cell) => {
      const value = figureOf(cell);
      return value === null ? [] : [{ cell, value }];
    });
    const [first] = known;
    if (first === undefined || known.length < 2) {
      return [notApplicable(...cells.filter((cell) => figureOf(cell) === null))];
    }
    // What most tables say is taken for right; where each says something else, the first table is.
    const expected =
      known.find(({ value }) => known.filter((other) => other.value === value).length > 1)?.value ??
      first.value;
    const [odd] = known.filter(({ value }) => value !== expected);
    if (odd === undefined) return [pass];
    const at = [odd, ...known.filter((each) => each !== odd)];
    return [
      fail(odd.cell, {
        cells: at.map(({ cell }) => cell),
        expected,
        actual: odd.value,
        values: {
          expected,
          actual: odd.value,
          totals: {
            kind: 'list',
            items: known.map(({ cell, value }) => ({
              kind: 'labelled',
              label: { kind: 'table', table: cell.path.table },
              value,
            })),
          },
        },
      }),
    ];
  },
});

/** The total that the other tables must answer: of the first participants table that gives one. */
const beneficiaryRelations: readonly Relation[] = participantTables.map((table) => ({
  left: totalOf(table),
  must: 'equal',
  right: valueOf(effectField('directBeneficiaries', 'actual')),
}));

export const beneficiariesTotal = defineRule({
  id: 'beneficiaries-total',
  group: 'participants',
  severity: 'error',
  job: { deed: 'agree-total', per: 'cell' },
  meaning:
    'The total of participants (of the first of the three tables that gives one) differs from the actual number of direct beneficiaries among the effects.',
  source: { clause: 'Form, sections 1 and 4' },
  live: () => ({ relations: beneficiaryRelations, judged: 'first' }),
  check: (context) => {
    const outcomes = beneficiaryRelations.map((relation) => judge(relation, context));
    return [outcomes.find(({ kind }) => kind !== 'not-applicable') ?? outcomes[0] ?? notApplicable()];
  },
});
