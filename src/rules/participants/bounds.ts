import { field } from '../../report/field-path';
import { figureOf } from '../../report/figure';
import { single } from '../../report/report';
import { constant, sumOf, times, valueOf } from '../expression';
import type { Relation } from '../relation';
import { judge, relationRule } from '../relation-rule';
import type { Rule } from '../rule';
import { usualThresholds, type Thresholds } from '../thresholds';
import { bandsBetween } from './tables';

/** Rules on categories of social status that the age bands bound. */

const bothTables = { clause: 'Form, section 4, social status and age' };
const older = valueOf(field('socialStatus', 'older'));
const from59 = valueOf(field('age', 'age59plus'));

export const olderBound: Rule = relationRule(
  {
    id: 'older-bound',
    group: 'participants',
    severity: 'error',
    meaning:
      'People of 50 and over are more than all participants of 46 and over, or fewer than those of 59 and over.',
    source: bothTables,
    relations: [
      { left: older, must: 'at-most', right: sumOf(bandsBetween(46, Infinity)) },
      { left: older, must: 'at-least', right: from59 },
    ],
  },
  ({ must }) => ({ values: { side: must === 'at-most' ? 'above' : 'below' } }),
);

export const youthBound: Rule = relationRule({
  id: 'youth-bound',
  group: 'participants',
  severity: 'error',
  meaning: 'Youth (14 to 35 in law) are more than all participants of 13 to 45.',
  source: { clause: 'Form, section 4; law on state youth policy' },
  relations: [
    { left: valueOf(field('socialStatus', 'youth')), must: 'at-most', right: sumOf(bandsBetween(13, 45)) },
  ],
});

export const childrenBound: Rule = relationRule({
  id: 'children-bound',
  group: 'participants',
  severity: 'warning',
  meaning: 'Children are more than all participants of 13 to 22.',
  source: bothTables,
  relations: [
    { left: valueOf(field('socialStatus', 'children')), must: 'at-most', right: sumOf(bandsBetween(13, 22)) },
  ],
});

export const olderEqualsBand: Rule = relationRule(
  {
    id: 'older-equals-band',
    group: 'participants',
    severity: 'question',
    meaning:
      'People of 50 and over are exactly as many as the band 46-58, though there are participants of 59 and over.',
    source: bothTables,
    relations: [
      {
        left: older,
        must: 'differ',
        right: valueOf(field('age', 'age46to58')),
        when: { left: from59, must: 'more-than', right: constant(0) },
      },
    ],
  },
  // Any other figure would do, so nothing is expected.
  () => ({ expected: null, difference: null }),
);

/** "Other categories" are no more than the share of all participants at which they are asked about. */
export const otherWithin = ({ largeOtherPercent }: Thresholds): Relation => ({
  left: valueOf(field('socialStatus', 'other')),
  must: 'at-most',
  right: times(largeOtherPercent / 100, valueOf(field('socialStatus', 'total'))),
});

export const largeOther: Rule = {
  id: 'large-other',
  group: 'participants',
  severity: 'question',
  meaning:
    'The other categories of social status are more than 20 % of all participants, unless the funder set another share.',
  source: { clause: 'Form, section 4, social status' },
  relations: [otherWithin(usualThresholds)],
  check: (context) => {
    const { report, thresholds } = context;
    const total = figureOf(single(report, 'socialStatus').total) ?? 0;
    return [
      judge(otherWithin(thresholds), context, { values: { total, percent: thresholds.largeOtherPercent } }),
    ];
  },
};
