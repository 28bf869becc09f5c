import { isEmpty, type Cell } from '../../../../report/cell';
import { compareDates, type DateRange, type IsoDate } from '../../../../reading/dates';
import { finalPresentation } from './final-presentation';
import { excerpt } from '../../../../rules/excerpt';
import {
  daysOf,
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { type Row, rows, single } from '../../access';
import { activityAt } from '../activity-at';

/** Rules on when the activities took place. */

const activityDates = { clause: 'Form, section 1, activities, date held' };

export const activityOutsidePeriod = defineRule({
  id: 'activity-outside-period',
  group: 'dates',
  severity: 'error',
  meaning:
    'A date or a range of months of an activity lies outside the period of the project. A month or a year is inside when any day of it is.',
  source: { clause: 'Form, heading, item 5, and section 1, activities, date held' },
  check: ({ report, readings }) => {
    const { periodStart, periodEnd } = single(report, 'general');
    const { period } = readings;
    if (period === null) return [notApplicable(periodStart, periodEnd)];
    return rows(report, 'activities').flatMap(({ cells: { dates } }): Outcome[] => {
      const ranges = readings.dates(dates);
      if (ranges.length === 0) return [notApplicable(dates)];
      const outside = ranges.filter((range) => !isInside(range, period));
      if (outside.length === 0) return [pass];
      return outside.map((range) =>
        fail(dates, {
          evidence: [periodStart, periodEnd],
          expected: daysOf(period.start, period.end),
          actual: daysOf(range.start, range.end),
          values: {
            ...activityAt(report, dates),
            date: range.text,
            start: { kind: 'date', iso: period.start },
            end: { kind: 'date', iso: period.end },
            side: compareDates(range.start, period.start) < 0 ? 'before' : 'after',
          },
        }),
      );
    });
  },
});

/** Days must lie inside from first to last; months, quarters and years must touch the period at both ends. */
function isInside({ startBy, endFrom }: DateRange, period: { start: IsoDate; end: IsoDate }): boolean {
  return startBy >= period.start && endFrom <= period.end;
}

export const activityDateUnreadable = defineRule({
  id: 'activity-date-unreadable',
  group: 'dates',
  severity: 'warning',
  meaning: 'The dates of an activity hold no readable date.',
  source: activityDates,
  check: ({ report, readings }) =>
    rows(report, 'activities').map(({ cells: { dates } }): Outcome => {
      if (isEmpty(dates)) return notApplicable(dates);
      // Of a day that does not exist there is a rule of its own.
      if (readings.dates(dates).length > 0 || readings.dateFindings(dates).length > 0) return pass;
      const text = dates.value.kind === 'text' ? dates.value.text : '';
      return fail(dates, { actual: text, values: { ...activityAt(report, dates), text: excerpt(text) } });
    }),
});

/** The first and the last day that a cell of dates names. */
function spanOf(ranges: readonly DateRange[]): { readonly start: IsoDate; readonly end: IsoDate } | null {
  const [first, ...rest] = ranges;
  if (first === undefined) return null;
  return rest.reduce<{ start: IsoDate; end: IsoDate }>(
    (span, { start, end }) => ({
      start: compareDates(start, span.start) < 0 ? start : span.start,
      end: compareDates(end, span.end) > 0 ? end : span.end,
    }),
    first,
  );
}

export const finalEventLast = defineRule({
  id: 'final-event-last',
  group: 'dates',
  severity: 'question',
  meaning:
    'The final public presentation is before the end of another activity: by exact dates, or by a last month that begins after the month of the presentation. A season, a year or the whole period never counts.',
  source: { clause: 'Form, section 1, activities: the final presentation under the contract' },
  check: (context) => [judgeFinalEvent(context)],
});

/** A season, a year or the whole period does not say when something ended. */
const saysWhen = ({ precision }: DateRange): boolean => precision === 'day' || precision === 'month';

/** Whether what is held then ends after a day: by its exact days, or because its last month begins after that day's. */
function surelyEndsAfter(range: DateRange, day: IsoDate): boolean {
  if (!saysWhen(range)) return false;
  if (range.precision === 'day') return compareDates(range.end, day) > 0;
  return range.endFrom.slice(0, 7) > day.slice(0, 7);
}

function judgeFinalEvent({ report, readings }: CheckContext): Outcome {
  const activities = rows(report, 'activities');
  const final = finalPresentation(activities);
  if (final === null) return notApplicable(...activities.map(({ cells: { task } }) => task));
  const finalSpan = spanOf(readings.dates(final.cells.dates).filter(saysWhen));
  if (finalSpan === null) return notApplicable(final.cells.dates);
  const others = activities.filter((activity) => activity !== final);
  const later = others.flatMap((activity: Row<'activities'>): { cell: Cell; end: IsoDate }[] => {
    const span = spanOf(
      readings.dates(activity.cells.dates).filter((range) => surelyEndsAfter(range, finalSpan.end)),
    );
    return span === null ? [] : [{ cell: activity.cells.dates, end: span.end }];
  });
  const [first] = later;
  if (first === undefined) return pass;
  const last = later.reduce(
    (latest, each) => (compareDates(each.end, latest.end) > 0 ? each : latest),
    first,
  );
  return fail(final.cells.dates, {
    cells: [final.cells.dates, ...later.map(({ cell }) => cell)],
    expected: { kind: 'date', iso: last.end },
    actual: { kind: 'date', iso: finalSpan.end },
    values: {
      date: { kind: 'date', iso: finalSpan.end },
      end: { kind: 'date', iso: last.end },
      ...activityAt(report, last.cell),
      count: later.length,
    },
  });
}
