import { figureOf } from '../../../../report/figure';
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

/** The people of all activities together; null where none names any. */
export function sumOfActivities(
  context: CheckContext,
): { readonly least: number; readonly most: number } | null {
  const people = peopleByActivity(context);
  if (people.length === 0) return null;
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
  if (total === null) return [notApplicable(...totals)];
  if (sum === null) return [notApplicable(...cells)];
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
  meaning:
    'The people named in the activities add up to something else than the total of participants. Views and experts are not people here.',
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
    compareWithTotal(context, ({ people, least, most, total }) => {
      const reached = people.filter((each) => each.most > 0);
      if (least !== total || most !== total || reached.length < 2) return pass;
      return fail(totalCell(context), {
        evidence: reached.map(({ activity }) => activity.cells.participants),
        actual: total,
        values: { actual: total, count: reached.length },
      });
    }),
});
