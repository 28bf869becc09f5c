import { figureOf } from '../../../../report/figure';
import { addUp } from '../../../../reading/add-up';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { participantTables } from './tables';
import { type Row, rows, single } from '../../access';

/** Rules that hold the participants named activity by activity against the total. */

/** The people of one activity. */
interface ActivityPeople {
  readonly activity: Row<'activities'>;
  readonly people: number;
}

/**
 * The people of the activities that name any. Null where one of them gives a bound ("не менее 30"): such figures
 * have no sum.
 */
function peopleByActivity({ report, readings }: CheckContext): readonly ActivityPeople[] | null {
  const counted = rows(report, 'activities').map((activity) => ({
    activity,
    counts: readings.people(activity.cells.participants),
  }));
  if (counted.some(({ counts }) => counts.some(({ bound }) => bound !== 'exact'))) return null;
  return counted
    .filter(({ counts }) => counts.length > 0)
    .map(({ activity, counts }) => ({
      activity,
      people: addUp(counts),
    }));
}

/** The people of all activities together; null where a cell gives a bound, or none names any. */
export function sumOfActivities(context: CheckContext): number | null {
  const people = peopleByActivity(context);
  return people === null || people.length === 0 ? null : people.reduce((sum, each) => sum + each.people, 0);
}

/** The sum over the activities and the total that it should make, with the cells that they come from. */
function compareWithTotal(
  context: CheckContext,
  judge: (given: {
    readonly people: readonly ActivityPeople[];
    readonly sum: number;
    readonly total: number;
  }) => Outcome,
): readonly Outcome[] {
  const { report } = context;
  const totals = participantTables.map((table) => single(report, table).total);
  const total = totals.map(figureOf).find((value) => value !== null) ?? null;
  const people = peopleByActivity(context);
  const cells = rows(report, 'activities').map(({ cells: { participants } }) => participants);
  if (total === null) return [notApplicable(...totals)];
  if (people === null || people.length === 0) return [notApplicable(...cells)];
  return [judge({ people, total, sum: people.reduce((sum, each) => sum + each.people, 0) })];
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
  meaning:
    'The people named in the activities add up to something else than the total of participants. Views and experts are not people here.',
  source: { clause: 'Form, sections 1 and 4' },
  check: (context) =>
    compareWithTotal(context, ({ people, sum, total }) => {
      if (sum === total) return pass;
      return fail(totalCell(context), {
        cells: [totalCell(context), ...people.map(({ activity }) => activity.cells.participants)],
        expected: sum,
        actual: total,
        values: { expected: sum, actual: total, difference: Math.abs(total - sum), count: people.length },
      });
    }),
});

export const repeatParticipants = defineRule({
  id: 'repeat-participants',
  group: 'participants',
  severity: 'question',
  meaning:
    'The people of two or more activities add up to the total exactly: are these different people, or was someone counted at every visit?',
  source: { clause: 'Form, sections 1 and 4' },
  check: (context) =>
    compareWithTotal(context, ({ people, sum, total }) => {
      const reached = people.filter((each) => each.people > 0);
      if (sum !== total || reached.length < 2) return pass;
      return fail(totalCell(context), {
        evidence: reached.map(({ activity }) => activity.cells.participants),
        actual: total,
        values: { actual: total, count: reached.length },
      });
    }),
});
