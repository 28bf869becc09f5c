import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { compareDates, readDates, type IsoDate } from '../../../../reading/dates';
import { findingsInLetter, readLetter } from '../../../../reading/letter';
import { excerpt } from '../../../../rules/excerpt';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { finalPresentation } from './final-presentation';
import { rows, single, type Row } from '../../access';

/** Rules on the letters with which recommendations were sent. */

const letters = { clause: 'Form, section 6, recommendations, number and date of the letter' };

export const letterIncomplete = defineRule({
  id: 'letter-incomplete',
  group: 'dates',
  severity: 'warning',
  meaning: 'The letter of a recommendation lacks its number or its date.',
  source: letters,
  check: ({ report }) =>
    rows(report, 'recommendations').map(({ cells: { letter } }): Outcome => {
      if (isEmpty(letter)) return notApplicable(letter);
      const { number, date } = readLetter(textOf(letter));
      // Of a day that does not exist there is a rule of its own.
      const isDated = date !== null || findingsInLetter(textOf(letter)).length > 0;
      if (number !== null && isDated) return pass;
      const lacks = number !== null ? 'date' : isDated ? 'number' : 'both';
      return fail(letter, {
        actual: textOf(letter),
        values: { row: Number(letter.path.row), text: excerpt(textOf(letter)), lacks },
      });
    }),
});

export const letterOutsidePeriod = defineRule({
  id: 'letter-outside-period',
  group: 'dates',
  severity: 'warning',
  meaning:
    'The date of a recommendation’s letter is before the project started; the memorandum or agreement with a partner is dated after the project ended (question).',
  source: letters,
  check: ({ report, readings: { period } }) => {
    const { periodStart } = single(report, 'general');
    if (period === null) return [notApplicable(periodStart)];
    const agreements = agreementsAfter(report, period.end);
    return [
      ...agreements,
      ...rows(report, 'recommendations').map(({ cells: { letter } }): Outcome => {
        const { date } = readLetter(textOf(letter));
        if (date === null) return notApplicable(letter);
        if (compareDates(date, period.start) >= 0) return pass;
        return fail(letter, {
          evidence: [periodStart],
          expected: { kind: 'date', iso: period.start },
          actual: { kind: 'date', iso: date },
          values: {
            row: Number(letter.path.row),
            date: { kind: 'date', iso: date },
            start: { kind: 'date', iso: period.start },
            what: 'letter',
            partner: '',
          },
        });
      }),
    ];
  },
});

/** "Меморандум от 10.02.2025", where the project ended in 2024. */
const AGREEMENT = /меморандум|соглашени|договор|келісім|шарт(?!\p{L}{0,2}т)/iu;

function agreementsAfter(report: CheckContext['report'], end: IsoDate): Outcome[] {
  const { periodEnd } = single(report, 'general');
  return rows(report, 'partners').flatMap(({ cells: { name, role, note } }) =>
    [role, note].flatMap((cell): Outcome[] => {
      if (!AGREEMENT.test(textOf(cell))) return [];
      // A term that ends later than the project is in order: the first day tells when it was signed.
      const [late] = readDates(textOf(cell))
        .filter(({ precision }) => precision === 'day')
        .toSorted((a, b) => compareDates(a.start, b.start));
      if (late === undefined || compareDates(late.start, end) <= 0) return [];
      return [
        fail(cell, {
          severity: 'question',
          evidence: [periodEnd],
          expected: { kind: 'date', iso: end },
          actual: { kind: 'date', iso: late.start },
          values: {
            row: Number(cell.path.row),
            date: { kind: 'date', iso: late.start },
            start: { kind: 'date', iso: end },
            what: 'agreement',
            partner: excerpt(textOf(name)),
          },
        }),
      ];
    }),
  );
}

/** "Рекомендация", "ұсыным", "ұсыныс" in any of their forms. */
const RECOMMENDATIONS = /рекомендаци|ұсыным|ұсыныс/iu;

/** An activity that names recommendations, and the first day on which it may have been held. */
interface Event {
  readonly activity: Row<'activities'>;
  readonly from: IsoDate;
}

/**
 * The earliest activity that names recommendations. The final presentation only shows what others gave. Null where
 * none does, or one of them has no date: it might be the earliest.
 */
function earliestEvent({ report, readings }: CheckContext): Event | null {
  const activities = rows(report, 'activities');
  const final = finalPresentation(activities);
  const naming = activities.filter(
    (activity) =>
      activity !== final && Object.values(activity.cells).some((cell) => RECOMMENDATIONS.test(textOf(cell))),
  );
  const events = naming.flatMap((activity): Event[] => {
    const [from] = readings
      .dates(activity.cells.dates)
      .map(({ start }) => start)
      .toSorted(compareDates);
    return from === undefined ? [] : [{ activity, from }];
  });
  const [earliest] = events.toSorted((a, b) => compareDates(a.from, b.from));
  return earliest === undefined || events.length < naming.length ? null : earliest;
}

export const letterBeforeEvent = defineRule({
  id: 'letter-before-event',
  group: 'dates',
  severity: 'warning',
  meaning:
    'The letter of a recommendation is dated before the earliest activity that names recommendations. Dated after the day of the check it is a question.',
  source: letters,
  check: (context) => {
    const { report, readings, today } = context;
    const event = earliestEvent(context);
    return rows(report, 'recommendations').map(({ cells: { letter } }): Outcome => {
      const { date } = readLetter(textOf(letter));
      if (date === null) return notApplicable(letter);
      const { period } = readings;
      // A clock that stands before the project proves nothing; a letter before it is the matter of another rule.
      if (period !== null && compareDates(date, period.start) < 0) return pass;
      const isPast =
        period === null || compareDates(today, period.start) < 0 || compareDates(date, today) <= 0;
      if (!isPast) return beside(letter, date, { side: 'future', day: today, activity: '' }, []);
      if (event === null || compareDates(date, event.from) >= 0) return pass;
      const { activity, dates } = event.activity.cells;
      const said = { side: 'before', day: event.from, activity: excerpt(textOf(activity)) } as const;
      return beside(letter, date, said, [dates]);
    });
  },
});

function beside(
  letter: Cell,
  date: IsoDate,
  {
    side,
    day,
    activity,
  }: { readonly side: 'before' | 'future'; readonly day: IsoDate; readonly activity: string },
  others: readonly Cell[],
): Outcome {
  return fail(letter, {
    severity: side === 'future' ? 'question' : null,
    cells: [letter, ...others],
    expected: side === 'future' ? null : { kind: 'date', iso: day },
    actual: { kind: 'date', iso: date },
    values: { side, activity, date: { kind: 'date', iso: date }, day: { kind: 'date', iso: day } },
  });
}

/** A text as a reader compares it: letters and figures alone. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

export const letterNumberRepeated = defineRule({
  id: 'letter-number-repeated',
  group: 'dates',
  severity: 'question',
  meaning:
    'One number of a letter stands with two dates, or one recommendation in two rows. A row that repeats another whole is the matter of duplicate-row.',
  source: letters,
  check: ({ report }) => {
    const all = rows(report, 'recommendations');
    if (all.length === 0) return [notApplicable()];
    const repeated = all.flatMap((row, index): Outcome[] => {
      const before = all.slice(0, index);
      return [...repeatedNumber(row, before), ...repeatedRecommendation(row, before)];
    });
    return repeated.length > 0 ? repeated : [pass];
  },
});

type Recommendation = Row<'recommendations'>;

function repeatedNumber({ cells: { letter } }: Recommendation, before: readonly Recommendation[]): Outcome[] {
  const { number, date } = readLetter(textOf(letter));
  if (number === null || date === null) return [];
  const first = before.find(({ cells }) => {
    const other = readLetter(textOf(cells.letter));
    return other.number !== null && other.date !== null && bare(other.number) === bare(number);
  });
  const other = first === undefined ? null : readLetter(textOf(first.cells.letter)).date;
  if (first === undefined || other === null || other === date) return [];
  return [
    fail(letter, {
      cells: [letter, first.cells.letter],
      actual: textOf(letter),
      values: {
        what: 'number',
        text: number,
        row: Number(letter.path.row),
        other: Number(first.cells.letter.path.row),
        date: { kind: 'date', iso: date },
        otherDate: { kind: 'date', iso: other },
      },
    }),
  ];
}

function repeatedRecommendation({ cells }: Recommendation, before: readonly Recommendation[]): Outcome[] {
  const { recommendation, letter, stateBody } = cells;
  if (isEmpty(recommendation)) return [];
  const same = (a: Cell, b: Cell): boolean => bare(textOf(a)) === bare(textOf(b));
  const first = before.find((other) => same(other.cells.recommendation, recommendation));
  if (first === undefined) return [];
  if (same(first.cells.letter, letter) && same(first.cells.stateBody, stateBody)) return [];
  return [
    fail(recommendation, {
      cells: [recommendation, first.cells.recommendation],
      actual: textOf(recommendation),
      values: {
        what: 'recommendation',
        text: excerpt(textOf(recommendation)),
        row: Number(recommendation.path.row),
        other: Number(first.cells.recommendation.path.row),
        date: '',
        otherDate: '',
      },
    }),
  ];
}
