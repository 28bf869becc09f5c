import { figureOf } from '../../../../report/figure';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { saysRepeated } from '../../../../reading/repeated';
import { saysNotApplicable, type PeopleGroup } from '../../../../reading/quantity';
import { eventsIn } from '../../../../reading/statements';
import { excerpt } from '../../../../rules/excerpt';
import { listed } from '../../../../rules/listed';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type MessageValue,
  type Outcome,
} from '../../../../rules/rule';
import { firstWords } from '../activity-at';
import { participantTables } from './tables';
import { type Row, rows, single } from '../../access';

/** Rules that hold the participants named activity by activity against the total. */

/** The people of one activity: the least and the most that its cell allows. */
interface ActivityPeople {
  readonly activity: Row<'activities'>;
  readonly least: number;
  readonly most: number;
}

/** The people of the activities that name any. */
function peopleByActivity({ report, readings }: CheckContext): readonly ActivityPeople[] {
  return rows(report, 'activities').flatMap((activity) => {
    const { total } = readings.peopleTree(activity.cells.participants);
    return total === null ? [] : [{ activity, least: total.least, most: total.most }];
  });
}

/**
 * The cells of participants that say nothing that can be read: empty, or no people, no other thing and not that it does
 * not apply. With one of them nobody knows how many there were in all.
 */
function unreadCells({ report, readings }: CheckContext): readonly Cell[] {
  return rows(report, 'activities')
    .map(({ cells: { participants } }) => participants)
    .filter(
      (cell) =>
        readings.peopleTree(cell).total === null &&
        (isEmpty(cell) || (readings.quantities(cell).length === 0 && !saysNotApplicable(textOf(cell)))),
    );
}

/** What was read in each row: "Тренинги по подготовке … 120". */
function readIn(people: readonly ActivityPeople[]): ReturnType<typeof listed> {
  return listed(
    people.map(({ activity, least, most }): MessageValue => ({
      kind: 'labelled',
      label: firstWords(textOf(activity.cells.activity)),
      value: least === most ? least : Number.isFinite(most) ? `${least}–${most}` : `≥ ${least}`,
    })),
  );
}

/** The people of all activities together; null where none names any, or one cannot be read. */
export function sumOfActivities(
  context: CheckContext,
): { readonly least: number; readonly most: number } | null {
  const people = peopleByActivity(context);
  if (people.length === 0 || unreadCells(context).length > 0) return null;
  const sum = (end: 'least' | 'most') => people.reduce((all, each) => all + each[end], 0);
  return { least: sum('least'), most: sum('most') };
}

/** The sum over the activities and the total that it should make, with the cells that they come from. */
function compareWithTotal(
  context: CheckContext,
  judge: (given: {
    readonly people: readonly ActivityPeople[];
    readonly least: number;
    readonly most: number;
    readonly total: number;
  }) => Outcome,
): readonly Outcome[] {
  const { report } = context;
  const totals = participantTables.map((table) => single(report, table).total);
  const total = totals.map(figureOf).find((value) => value !== null) ?? null;
  const people = peopleByActivity(context);
  const sum = sumOfActivities(context);
  const cells = rows(report, 'activities').map(({ cells: { participants } }) => participants);
  const unread = unreadCells(context);
  if (total === null) return [notApplicable(...totals)];
  if (sum === null) return [notApplicable(...(unread.length > 0 ? unread : cells))];
  return [judge({ people, total, ...sum })];
}

/** The total that the rules speak of: of the first participants table that gives one. */
function totalCell({ report }: CheckContext) {
  const totals = participantTables.map((table) => single(report, table).total);
  return totals.find((cell) => figureOf(cell) !== null) ?? single(report, 'gender').total;
}

export const activityParticipantsTotal = defineRule({
  id: 'activity-participants-total',
  group: 'participants',
  severity: 'warning',
  job: { deed: 'agree-total', per: 'cell' },
  meaning:
    'The people named in the activities add up to something else than the total of participants. Views and experts are not people here. Of a bound or an estimate the total must be one that it allows. Where a cell of participants cannot be read, the rule is not applicable.',
  source: { clause: 'Form, sections 1 and 4' },
  check: (context) =>
    compareWithTotal(context, ({ people, least, most, total }) => {
      if (least <= total && total <= most) return pass;
      // Of a bound or an estimate the end that lies nearer to the total.
      const sum = total < least ? least : most;
      return fail(totalCell(context), {
        cells: [totalCell(context), ...people.map(({ activity }) => activity.cells.participants)],
        expected: sum,
        actual: total,
        values: {
          expected: sum,
          actual: total,
          difference: Math.abs(total - sum),
          count: people.length,
          ...readIn(people),
        },
      });
    }),
});

export const repeatParticipants = defineRule({
  id: 'repeat-participants',
  group: 'participants',
  severity: 'question',
  job: { deed: 'agree-total', per: 'cell' },
  meaning:
    'The people of two or more activities add up to the total exactly, and something suggests that the same people came again: a series of meetings with so many each, the same number at the same place, words such as "повторно" and "те же".',
  source: { clause: 'Form, sections 1 and 4' },
  check: (context) =>
    compareWithTotal(context, ({ people, least, most, total }) => {
      const reached = people.filter((each) => each.most > 0);
      if (least !== total || most !== total || reached.length < 2) return pass;
      if (!mayHaveComeAgain(context, reached)) return pass;
      return fail(totalCell(context), {
        evidence: reached.map(({ activity }) => activity.cells.participants),
        actual: total,
        values: { actual: total, count: reached.length, ...readIn(reached) },
      });
    }),
});

/** Whether something suggests that people were counted at every visit. */
function mayHaveComeAgain(context: CheckContext, people: readonly ActivityPeople[]): boolean {
  return people.some(
    (each, index) =>
      [each.activity.cells.participants, each.activity.cells.shortTermResults].some((cell) =>
        saysRepeated(textOf(cell)),
      ) ||
      isSeries(context, each) ||
      people.slice(0, index).some((other) => other.least === each.least && samePlace(other, each)),
  );
}

const samePlace = (one: ActivityPeople, other: ActivityPeople): boolean => {
  const [here, there] = [one, other].map(({ activity }) => textOf(activity.cells.place).trim().toLowerCase());
  return here === there && here !== '';
};

/**
 * "4 тренинга, в каждом 20 человек, всего 80": so many meetings with so many each make all. Groups are apart, and so are
 * meetings of which every one had a place of its own.
 */
function isSeries({ readings }: CheckContext, { activity, least }: ActivityPeople): boolean {
  const { participants, shortTermResults, indicators, place } = activity.cells;
  const places = textOf(place)
    .split(/[;\n]+/u)
    .filter((each) => each.trim() !== '').length;
  if (GROUPS.test(textOf(participants))) return false;
  // "60 человек (3×20)" only says how the sixty were divided.
  const quantities = [participants, shortTermResults, indicators]
    .filter((cell) => !PRODUCT.test(textOf(cell)))
    .flatMap((cell) => [...readings.quantities(cell)]);
  const meetings = quantities.filter(
    ({ unit, each, value, thing }) =>
      unit === 'thing' &&
      !each &&
      value > 1 &&
      thing !== null &&
      eventsIn(thing.words) > 0 &&
      !ONCE.test(thing.words) &&
      value > places,
  );
  const shares = quantities.filter(
    ({ unit, each, thing }) => unit === 'thing' && each && (thing === null || thing.people),
  );
  return shares.some((share) => meetings.some(({ value }) => value * share.value === least));
}

const PRODUCT = /\d\s?[×xх*]\s?\d|×/u;
/** What a person attends once, and groups of people. */
const ONCE = /лагер|смен|курс|ярмарк|выезд|групп|поток|жәрмеңке|топ(?!\p{L})/iu;
const GROUPS = /групп|поток|топ(?!\p{L})|топқа|класс|сынып/iu;

export const participantsInexact = defineRule({
  id: 'participants-inexact',
  group: 'participants',
  severity: 'question',
  meaning:
    'The participants of an activity are given as a bound, an estimate or a range. The total is then held against the least and the most that they can be.',
  source: { clause: 'Form, section 1, activities, number of participants' },
  check: ({ report, readings }) =>
    rows(report, 'activities').map(({ cells: { activity, participants } }): Outcome => {
      const { groups } = readings.peopleTree(participants);
      if (isEmpty(participants)) return notApplicable(participants);
      if (groups.every(isExact)) return pass;
      return fail(participants, {
        actual: textOf(participants),
        values: { activity: excerpt(textOf(activity)), text: excerpt(textOf(participants)) },
      });
    }),
});

const isExact = ({ quantity: { bound, upper } }: PeopleGroup): boolean => bound === 'exact' && upper === null;
