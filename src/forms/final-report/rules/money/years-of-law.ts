import { yearOf } from '../../../../reading/dates';
import { figureForYear, type FigureOfYear } from '../../../../rules/figure-of-year';
import { defineRule, fail, notApplicable, pass } from '../../../../rules/rule';
import { single } from '../../access';
import { calculationIndex, minimumWage, payrollTax } from '../../law';

/** What rules need of the law, and for which ends of the period. */
const needed: readonly {
  readonly figures: readonly FigureOfYear[];
  readonly of: 'start' | 'both';
  readonly rules: readonly string[];
}[] = [
  { figures: payrollTax, of: 'both', rules: ['tax-rate'] },
  { figures: minimumWage, of: 'start', rules: ['average-pay'] },
  { figures: calculationIndex, of: 'both', rules: ['funding-unit', 'grant-kind'] },
];

export const lawYearUnknown = defineRule({
  id: 'law-year-unknown',
  group: 'money',
  severity: 'warning',
  meaning:
    'The period begins or ends in a year whose figures of the law are not known: the rules that need them did not run, and are named.',
  source: { clause: 'Form, heading, item 5; figures of the law below' },
  check: ({ report, readings: { period } }) => {
    const { periodStart, periodEnd } = single(report, 'general');
    if (period === null) return [notApplicable(periodStart, periodEnd)];
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    const lacking = needed.flatMap(({ figures, of, rules }) => {
      const years = (of === 'start' ? [first] : [first, last]).filter(
        (year) => figureForYear(figures, year) === null,
      );
      return years.length === 0 ? [] : [{ years, rules }];
    });
    if (lacking.length === 0) return [pass];
    const years = [...new Set(lacking.flatMap(({ years: each }) => each))].toSorted((a, b) => a - b);
    const cells = [
      ...(years.includes(first) ? [periodStart] : []),
      ...(years.includes(last) ? [periodEnd] : []),
    ];
    return [
      fail(cells[0] ?? periodEnd, {
        cells,
        values: {
          // Years are names, not amounts: they are not grouped.
          years: { kind: 'list', items: years.map(String) },
          count: years.length,
          rules: {
            kind: 'list',
            items: lacking.flatMap(({ rules }) => rules).map((rule) => ({ kind: 'rule', rule })),
          },
        },
      }),
    ];
  },
});
