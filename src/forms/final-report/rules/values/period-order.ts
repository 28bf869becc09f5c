import { dateOf } from '../../../../rules/date-cell';
import { dayOf } from '../../../../rules/expression';
import { relationRule } from '../../../../rules/relation-rule';
import { field, single } from '../../access';

/** Rules on the dates of the project's period. */

export const periodStart = field('general', 'periodStart');
export const periodEnd = field('general', 'periodEnd');

export const periodOrder = relationRule(
  {
    id: 'period-order',
    group: 'values',
    severity: 'error',
    meaning: 'The first day of the period is after the last.',
    source: { clause: 'Form, heading, item 5' },
    relations: [{ left: dayOf(periodStart), must: 'at-most', right: dayOf(periodEnd) }],
  },
  (_, { report }) => {
    const { periodStart: start, periodEnd: end } = single(report, 'general');
    const [first, last] = [dateOf(start) ?? '', dateOf(end) ?? ''];
    return {
      expected: { kind: 'date', iso: last },
      actual: { kind: 'date', iso: first },
      difference: null,
      values: { start: { kind: 'date', iso: first }, end: { kind: 'date', iso: last } },
    };
  },
);
