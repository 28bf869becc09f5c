import type { ColumnType } from '../../../../form/types';
import { yearOf } from '../../../../reading/dates';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { allCellsWhere } from '../../../../rules/table-cells';
import { single } from '../../access';

const proseTypes: readonly ColumnType[] = ['text', 'longText', 'quantities'];

export const pastYearAsFuture = defineRule({
  id: 'past-year-as-future',
  group: 'dates',
  severity: 'warning',
  meaning:
    'A text speaks of a year as coming ("к 2020 году", "планируется … до 2021") that is before the project’s start.',
  source: { clause: 'Form, all sections' },
  check: ({ report, readings }) => {
    const { periodStart } = single(report, 'general');
    const { period } = readings;
    if (period === null) return [notApplicable(periodStart)];
    const startYear = yearOf(period.start);
    return allCellsWhere(report, ({ type }) => proseTypes.includes(type)).flatMap(
      (cell): Outcome | Outcome[] => {
        const years = readings.comingYears(cell);
        const past = years.length === 0 ? years : years.filter(({ year }) => year < startYear);
        if (past.length === 0) return pass;
        return past.map(({ year, text }) =>
          fail(cell, {
            evidence: [periodStart],
            actual: String(year),
            values: {
              field: { kind: 'field', field: cell.path },
              text,
              // Years are names, not amounts: they are not grouped.
              year: String(year),
              start: { kind: 'date', iso: period.start },
            },
          }),
        );
      },
    );
  },
});
