import { age } from '../form/age';
import { socialStatus } from '../form/social-status';
import type { TableIdOfKind } from '../form/ids';
import { figureOf } from '../report/figure';
import { effectField, field } from '../report/field-path';
import { single } from '../report/report';
import { add, sumOf, valueOf } from './expression';
import type { Relation } from './relation';
import { judge, relationRule } from './relation-rule';
import { fail, notApplicable, pass, type Rule } from './rule';

/** Rules on the participants by gender, social status and age (section 4 of the form). */

const section4 = { clause: 'Form, section 4' };

/** The tables that count the same participants, each in its own way. */
export const participantTables = [
  'gender',
  'socialStatus',
  'age',
] as const satisfies readonly TableIdOfKind<'singleRow'>[];

/** The categories of social status: every column but the total. */
export const socialCategories = socialStatus.columns
  .map(({ id }) => id)
  .filter((id) => id !== 'total')
  .map((id) => field('socialStatus', id));

/** The age bands: every column but the total. */
export const ageBands = age.columns
  .map(({ id }) => id)
  .filter((id) => id !== 'total')
  .map((id) => field('age', id));

export const genderSum = relationRule({
  id: 'gender-sum',
  group: 'participants',
  severity: 'error',
  meaning: 'Men and women add up to the total of the gender table.',
  source: section4,
  relations: [
    {
      left: valueOf(field('gender', 'total')),
      must: 'equal',
      right: add(valueOf(field('gender', 'men')), valueOf(field('gender', 'women'))),
    },
  ],
});

export const socialStatusSum = relationRule({
  id: 'social-status-sum',
  group: 'participants',
  severity: 'error',
  meaning: 'The categories of social status add up to the total of their table.',
  source: section4,
  relations: [
    { left: valueOf(field('socialStatus', 'total')), must: 'equal', right: sumOf(socialCategories) },
  ],
});

export const ageSum = relationRule({
  id: 'age-sum',
  group: 'participants',
  severity: 'error',
  meaning: 'The age bands add up to the total of their table.',
  source: section4,
  relations: [{ left: valueOf(field('age', 'total')), must: 'equal', right: sumOf(ageBands) }],
});

const total = (table: (typeof participantTables)[number]) => valueOf(field(table, 'total'));

/** Each pair of neighbouring totals; the three totals agree when both pairs do. */
const totalPairs: readonly Relation[] = [
  { left: total('socialStatus'), must: 'equal', right: total('gender') },
  { left: total('age'), must: 'equal', right: total('socialStatus') },
  { left: total('gender'), must: 'equal', right: total('age') },
];

export const totalsAgree: Rule = {
  id: 'totals-agree',
  group: 'participants',
  severity: 'error',
  meaning: 'The totals of the gender, social status and age tables are the same.',
  source: section4,
  relations: totalPairs,
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
};

/** The total that the other tables must answer: of the first participants table that gives one. */
const beneficiaryRelations: readonly Relation[] = participantTables.map((table) => ({
  left: total(table),
  must: 'equal',
  right: valueOf(effectField('directBeneficiaries', 'actual')),
}));

export const beneficiariesTotal: Rule = {
  id: 'beneficiaries-total',
  group: 'participants',
  severity: 'error',
  meaning: 'The total of participants equals the actual number of direct beneficiaries among the effects.',
  source: { clause: 'Form, sections 1 and 4' },
  relations: beneficiaryRelations,
  check: (context) => {
    const outcomes = beneficiaryRelations.map((relation) => judge(relation, context));
    return [outcomes.find(({ kind }) => kind !== 'not-applicable') ?? outcomes[0] ?? notApplicable()];
  },
};

export const participantRules: readonly Rule[] = [
  genderSum,
  socialStatusSum,
  ageSum,
  totalsAgree,
  beneficiariesTotal,
];
