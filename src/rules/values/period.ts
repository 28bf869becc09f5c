import { isEmpty, textOf } from '../../report/cell';
import { field } from '../../report/field-path';
import { cellAt, single } from '../../report/report';
import { dateOf } from '../date-cell';
import { dayOf } from '../expression';
import { relationRule } from '../relation-rule';
import { excerpt } from '../excerpt';
import { fail, notApplicable, pass, type Rule } from '../rule';

/** Rules on the dates of the project's period. */

export const periodStart = field('general', 'periodStart');
export const periodEnd = field('general', 'periodEnd');

export const unreadableDate: Rule = {
  id: 'unreadable-date',
  group: 'values',
  severity: 'error',
  meaning: 'The first or the last day of the period is no date.',
  source: { clause: 'Form, heading, item 5' },
  relations: [],
  check: ({ report }) =>
    [periodStart, periodEnd].map((path) => {
      const cell = cellAt(report, path);
      if (isEmpty(cell)) return notApplicable(cell);
      if (dateOf(cell) !== null) return pass;
      const text = textOf(cell);
      return fail(cell, {
        actual: text,
        values: { field: { kind: 'field', field: path }, text: excerpt(text) },
      });
    }),
};

export const periodOrder: Rule = relationRule(
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
      expected: last,
      actual: first,
      difference: null,
      values: { start: { kind: 'date', iso: first }, end: { kind: 'date', iso: last } },
    };
  },
);
