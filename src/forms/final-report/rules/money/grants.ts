import { tableOf } from '../../../../form/form';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { figureOf } from '../../../../report/figure';
import { compareDates, isoDate, yearOf, type IsoDate } from '../../../../reading/dates';
import type { Period } from '../../../../rules/readings';
import { calculationIndex, grantKinds, type GrantKind } from '../../law';
import { comparable } from '../../../../rules/same-text';
import { figureForYear } from '../../../../rules/figure-of-year';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { rows, single } from '../../access';
import { finalReportForm } from '../../form';

/** Rules on the kinds of grants: how long they last and how much they give. */

/** Tenge, both included; `most` null has no upper end. */
interface Amounts {
  readonly least: number;
  readonly most: number | null;
}

/** What grants of a kind give in the years of a period: the range from its first year's index to its last year's. */
function amountsOf({ indexes: [least, most] }: GrantKind, { start, end }: Period): Amounts | null {
  const first = figureForYear(calculationIndex, yearOf(start));
  const last = figureForYear(calculationIndex, yearOf(end));
  if (first === null || last === null) return null;
  return { least: least * first, most: most === null ? null : most * last };
}

const liesWithin = (value: number, { least, most }: Amounts): boolean =>
  value >= least && (most === null || value <= most);

/** The kind that a cell names in any of the form's languages. */
function kindOf(cell: Cell): GrantKind | null {
  const text = comparable(textOf(cell));
  const { columns } = tableOf(finalReportForm, 'proposals');
  const options = columns.flatMap((column) => column.options ?? []);
  const option = options.find(({ label }) =>
    Object.values(label).some((name) => text.startsWith(comparable(name))),
  );
  return grantKinds.find(({ id }) => id === option?.id) ?? null;
}

/** `most` of an open range is said as null is: by a choice in the message. */
const rangeValues = ({ least, most }: Amounts) => ({
  least,
  most: most ?? 0,
  open: most === null ? 'yes' : 'no',
});

export const fundingUnit = defineRule({
  id: 'funding-unit',
  group: 'money',
  severity: 'error',
  meaning:
    'The funding of a proposal, read as thousand tenge, lies outside the range of its kind of grant, and read as tenge inside: the unit looks wrong. Outside in both readings it is a warning. The range is that of the project’s years.',
  source: { clause: 'Form, section 6, proposals; rules on state grants, kinds of grants' },
  check: ({ report, readings }) => {
    const { periodStart, periodEnd } = single(report, 'general');
    return rows(report, 'proposals').map(({ cells: { funding, grantKind } }): Outcome => {
      const value = figureOf(funding);
      const kind = kindOf(grantKind);
      if (value === null || kind === null) {
        return notApplicable(...(value === null ? [funding] : []), ...(kind === null ? [grantKind] : []));
      }
      const amounts = readings.period === null ? null : amountsOf(kind, readings.period);
      if (amounts === null) return notApplicable(periodStart, periodEnd);
      if (liesWithin(value * 1000, amounts)) return pass;
      const inThousands: Amounts = {
        least: amounts.least / 1000,
        most: amounts.most === null ? null : amounts.most / 1000,
      };
      const values = { actual: value, kind: textOf(grantKind).trim(), ...rangeValues(inThousands) };
      const details = { cells: [funding, grantKind], evidence: [periodStart, periodEnd], actual: value };
      if (!liesWithin(value, amounts)) {
        return fail(funding, { ...details, severity: 'warning', values: { ...values, unit: 'unclear' } });
      }
      const expected = value / 1000;
      return fail(funding, {
        ...details,
        expected,
        values: { ...values, expected, unit: 'tenge' },
        fix: {
          kind: 'divide-by-thousand',
          changes: [{ cell: funding, from: funding.value, to: expected }],
        },
      });
    });
  },
});

/** The day so many months after; the last of the month where it has no such day. */
function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const inMonth = (wanted: number): IsoDate | null =>
    isoDate(Math.floor(index / 12), (index % 12) + 1, wanted);
  return inMonth(day) ?? inMonth(30) ?? inMonth(29) ?? inMonth(28) ?? date;
}

/** The kinds of grants whose duration a period has; a period of exactly one year is of two kinds. */
function kindsOfDuration({ start, end }: Period): GrantKind[] {
  // A period's last day belongs to it: 1 April to 31 March is twelve months.
  const shorter = (months: number): boolean => compareDates(nextDay(end), monthsAfter(start, months)) < 0;
  const longer = (months: number): boolean => compareDates(nextDay(end), monthsAfter(start, months)) > 0;
  return grantKinds.filter(({ months: [least, most] }) => !shorter(least) && !longer(most));
}

function nextDay(date: IsoDate): IsoDate {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(year, month, day + 1) ?? isoDate(year, month + 1, 1) ?? isoDate(year + 1, 1, 1) ?? date;
}

export const grantKindRule = defineRule({
  id: 'grant-kind',
  group: 'money',
  severity: 'question',
  meaning: 'The amount of the grant lies outside the range that the duration of the project implies.',
  source: { clause: 'Form, heading, items 5 and 6; rules on state grants, kinds of grants' },
  check: (context) => [judgeGrant(context)],
});

function judgeGrant({ report, readings: { period } }: CheckContext): Outcome {
  const { grantAmount, periodStart, periodEnd } = single(report, 'general');
  const actual = figureOf(grantAmount);
  if (actual === null || isEmpty(grantAmount)) return notApplicable(grantAmount);
  const ranges =
    period === null ? [] : kindsOfDuration(period).flatMap((kind) => amountsOf(kind, period) ?? []);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return notApplicable(periodStart, periodEnd);
  if (ranges.some((range) => liesWithin(actual, range))) return pass;
  return fail(grantAmount, {
    cells: [grantAmount, periodStart, periodEnd],
    actual,
    values: { actual, ...rangeValues({ least: first.least, most: last.most }) },
  });
}
