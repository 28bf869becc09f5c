import { figureOf } from '../../../../report/figure';
import { constant, sumOf, times, valueOf } from '../../../../rules/expression';
import { cellsAt, type Relation } from '../../../../rules/relation';
import { judge, relationRule } from '../../../../rules/relation-rule';
import { defineRule } from '../../../../rules/rule';
import { limitsIn, type FinalReportThresholds } from '../../thresholds';
import { bandsBetween } from './tables';
import { field, single } from '../../access';

/** Rules on categories of social status that the age bands bound. */

const bothTables = { clause: 'Form, section 4, social status and age' };
const older = valueOf(field('socialStatus', 'older'));
const from59 = valueOf(field('age', 'age59plus'));

export const olderBound = relationRule(
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

export const youthBound = relationRule({
  id: 'youth-bound',
  group: 'participants',
  severity: 'error',
  meaning: 'Youth (14 to 35 in law) are more than all participants of 13 to 45.',
  source: { clause: 'Form, section 4; law on state youth policy' },
  relations: [
    { left: valueOf(field('socialStatus', 'youth')), must: 'at-most', right: sumOf(bandsBetween(13, 45)) },
  ],
});

const children = field('socialStatus', 'children');
const disabled = field('socialStatus', 'disabled');
const from13to16 = field('age', 'age13to16');

export const childrenBound = relationRule(
  {
    id: 'children-bound',
    group: 'participants',
    severity: 'warning',
    meaning:
      'Children are more than all participants of 13 to 22. Where children are counted, fewer children and people with disabilities together than participants of 13 to 16 are a question.',
    source: bothTables,
    relations: [
      { left: valueOf(children), must: 'at-most', right: sumOf(bandsBetween(13, 22)) },
      {
        // A child with a disability may stand in either category.
        left: sumOf([children, disabled]),
        must: 'at-least',
        right: valueOf(from13to16),
        // Whoever counts no children has counted those of 14 to 16 as youth, as the law allows.
        when: { left: valueOf(children), must: 'more-than', right: constant(0) },
        asks: true,
      },
    ],
  },
  ({ asks }, { report }) =>
    asks === true
      ? { values: { side: 'below' }, cells: cellsAt(report, [children, from13to16]) }
      : { values: { side: 'above' } },
);

export const olderEqualsBand = relationRule(
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
export const otherWithin = ({ largeOtherPercent }: FinalReportThresholds): Relation => ({
  left: valueOf(field('socialStatus', 'other')),
  must: 'at-most',
  right: times(largeOtherPercent / 100, valueOf(field('socialStatus', 'total'))),
});

export const largeOther = defineRule({
  id: 'large-other',
  group: 'participants',
  severity: 'question',
  meaning:
    'The other categories of social status are more than 20 % of all participants, unless the funder set another share.',
  source: { clause: 'Form, section 4, social status' },
  live: (thresholds) => ({ relations: [otherWithin(limitsIn(thresholds))] }),
  check: (context) => {
    const { report } = context;
    const limits = limitsIn(context.thresholds);
    const total = figureOf(single(report, 'socialStatus').total) ?? 0;
    return [judge(otherWithin(limits), context, { values: { total, percent: limits.largeOtherPercent } })];
  },
});
