import { textOf, type Cell } from '../../../../report/cell';
import type { Report } from '../../../../report/report';
import { thingKey, type Quantity } from '../../../../reading/quantity';
import type { Readings } from '../../../../rules/readings';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { breakdownConflicts, type BreakdownConflict } from './breakdown-conflict';
import { indicatorsOf, type IndicatorCell, type Indicators } from './indicators';
import { meetingDays, type MeetingDays } from './meeting-days';
import { contradict, countedThings, groupByCell, groupByThing, type CountedThing } from './quantities';
import { activityAt } from '../activity-at';
import { saidTwice } from './said-twice';

/** Rules on what one activity says of the same thing in several places, or twice in one. */

/** A figure that can contradict another: exact, and not for each of something nor a part. */
const isFirm = ({ bound, each, part, upper }: Quantity): boolean =>
  bound === 'exact' && upper === null && !each && !part;

export const activityQuantityConflict = defineRule({
  id: 'activity-quantity-conflict',
  group: 'planAndActual',
  severity: 'warning',
  meaning:
    'Within one activity the same thing has different exact quantities among participants, short-term results, indicators and actual. The plan is held against these only where the actual indicators do not name the thing: plan against actual has rules of its own. So does a figure in the name of the activity that no cell has, and so do women and men, and other parts of the same people; so many groups of so many that make another number of participants; and, as a question, fewer or more days than meetings.',
  source: { clause: 'Form, section 1, activities' },
  check: (context) =>
    indicatorsOf(context).flatMap((indicators): Outcome[] => {
      const groups = groupsOf(indicators, context.readings);
      const judge = (group: readonly (readonly CountedThing[])[]) => judgeGroup(group, context.report);
      const days = meetingDays(indicators, context.readings);
      const broken = [
        ...breakdownConflicts(indicators, context.readings).map((conflict) =>
          failBreakdown(conflict, context.report),
        ),
        ...titleConflicts(indicators, context.readings).map((conflict) =>
          failBreakdown(conflict, context.report),
        ),
        ...(days === null ? [] : [failDays(indicators, days, context.report)]),
      ];
      if (broken.length > 0) return [...groups.map(judge), ...broken];
      // Nothing is named in two places: there is nothing to compare.
      if (groups.length === 0) return [notApplicable(...indicators.cells.map(({ cell }) => cell))];
      return groups.map(judge);
    }),
});

/** A figure of the activity's name that none of its cells has: "5 групп" above "3 группы". The plan counts as well. */
function titleConflicts({ activity, cells }: Indicators, readings: Readings): BreakdownConflict[] {
  if (!/\d/u.test(textOf(activity.activity))) return [];
  const title = { cell: activity.activity, quantities: readings.quantities(activity.activity) };
  const said = new Map<string, CountedThing[]>();
  for (const each of countedThings(cells, readings)) {
    if (!isFirm(each.quantity)) continue;
    const key = thingKey(each.thing);
    const same = said.get(key);
    if (same === undefined) said.set(key, [each]);
    else same.push(each);
  }
  return countedThings([title], readings)
    .filter(({ quantity, thing }) => isFirm(quantity) && quantity.unit === 'thing' && !thing.people)
    .flatMap(({ cell, quantity, thing }): BreakdownConflict[] => {
      const same = said.get(thingKey(thing)) ?? [];
      const [first] = same;
      if (first === undefined || same.some((each) => each.quantity.value === quantity.value)) return [];
      return [
        {
          thing: thing.words,
          said: [
            { cell, value: quantity.value },
            { cell: first.cell, value: first.quantity.value },
          ],
        },
      ];
    });
}

/** Three trainings and two days: a person must tell which is right. */
function failDays(
  { activity: { dates } }: Indicators,
  { meetings, cell, days }: MeetingDays,
  report: Report,
): Outcome {
  const said = (at: Cell, value: number) =>
    ({ kind: 'labelled', label: { kind: 'column', field: at.path }, value }) as const;
  return fail(dates, {
    severity: 'question',
    cells: [dates, cell],
    expected: meetings.value,
    actual: days,
    values: {
      ...activityAt(report, dates),
      thing: meetings.thing?.words ?? '',
      said: { kind: 'list', items: [said(dates, days), said(cell, meetings.value)] },
    },
  });
}

/** The later of two cells that break the people down differently. */
function failBreakdown({ thing, said: [one, odd] }: BreakdownConflict, report: Report): Outcome {
  return fail(odd.cell, {
    cells: [odd.cell, one.cell],
    expected: one.value,
    actual: odd.value,
    values: {
      ...activityAt(report, odd.cell),
      thing,
      said: {
        kind: 'list',
        items: [odd, one].map(({ cell, value }) => ({
          kind: 'labelled',
          label: { kind: 'column', field: cell.path },
          value,
        })),
      },
    },
  });
}

/** What each thing that several cells of an activity name is said to number, cell by cell. */
function groupsOf({ activity, cells }: Indicators, readings: Readings): (readonly CountedThing[])[][] {
  const groups: (readonly CountedThing[])[][] = [];
  for (const group of groupByThing(countedThings(cells, readings))) {
    if (group.length === 1) continue;
    const planCounts = !group.some(({ cell }) => cell === activity.actual);
    const firm = group.filter(
      ({ cell, quantity }) => isFirm(quantity) && (planCounts || cell !== activity.plan),
    );
    const byCell = groupByCell(firm.filter((each) => !areSomeOfThem(each, firm, activity.shortTermResults)));
    if (byCell.length > 1) groups.push(byCell);
  }
  return groups;
}

/** "15 участников подготовили проекты" among the results are some of the 120 who took part. */
function areSomeOfThem(each: CountedThing, firm: readonly CountedThing[], results: Cell): boolean {
  const { cell, thing, quantity } = each;
  if (cell !== results || !thing.people) return false;
  if (!firm.some((other) => other.cell !== cell && other.quantity.value > quantity.value)) return false;
  const text = textOf(cell);
  const { start, end } = quantity;
  const before =
    text
      .slice(Math.max(0, start - LONGEST_SENTENCE), start)
      .split(END_OF_SENTENCE)
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_SENTENCE).split(END_OF_SENTENCE)[0] ?? '';
  // "3 встречи, 80 студентов" without a verb only counts.
  return !TOOK_PART.test(before + behind) && TELLS.test(before + behind);
}

/** Of a longer sentence only what stands so near is looked at; the bound keeps the rule linear. */
const LONGEST_SENTENCE = 500;
const END_OF_SENTENCE = /[;\n]|[.!?]\s+(?=\p{Lu})/u;
/** What looks like a verb, Russian or Kazakh. */
const TELLS =
  /\p{L}{2}(?:л[иоа]|ли(?:сь)|лось|ны|но|ена|ют|ят|ет|ит|ды|ді|ты|ті|ған|ген|қан|кен|ып|іп)(?!\p{L})/iu;
/** What is said of all who came, not of some. */
const TOOK_PART =
  /участ(?:ие|в(?:ов|у))|обуч|охва|посети|приш|прошл|присутств|количеств|собра|қатыс|оқы|қамт|кел(?:ді|ген)|саны/iu;

function judgeGroup(cells: readonly (readonly CountedThing[])[], report: Report): Outcome {
  const value = cells[0]?.[0]?.quantity.value;
  // Figures are never below zero, so that cells with one figure all over cannot contradict each other.
  if (cells.every((said) => said.every(({ quantity }) => quantity.value === value))) return pass;
  const opponentsOf = (said: readonly CountedThing[]) => cells.filter((other) => contradict(said, other));
  const worst = cells
    .map((said) => ({ said, opponents: opponentsOf(said) }))
    .filter(({ opponents }) => opponents.length > 0)
    // What most places contradict is taken for the odd one; among equals, the later.
    .reduce<{ said: readonly CountedThing[]; opponents: (readonly CountedThing[])[] } | null>(
      (best, each) => (best === null || each.opponents.length >= best.opponents.length ? each : best),
      null,
    );
  const odd = worst?.said[0];
  const other = worst?.opponents[0]?.[0];
  if (worst === null || odd === undefined || other === undefined) return pass;
  const opponents = worst.opponents.flatMap(([first]) => first ?? []);
  return fail(odd.cell, {
    cells: [odd.cell, ...opponents.map(({ cell }) => cell)],
    expected: other.quantity.value,
    actual: odd.quantity.value,
    values: {
      ...activityAt(report, odd.cell),
      thing: odd.thing.words,
      said: {
        kind: 'list',
        items: [odd, ...opponents].map(({ cell, quantity }) => ({
          kind: 'labelled',
          label: { kind: 'column', field: cell.path },
          value: quantity.value,
        })),
      },
    },
  });
}

export const duplicateIndicator = defineRule({
  id: 'duplicate-indicator',
  group: 'planAndActual',
  severity: 'question',
  meaning: 'The same quantity of the same thing stands twice in one cell of an activity.',
  source: { clause: 'Form, section 1, activities' },
  check: (context) =>
    indicatorsOf(context).flatMap(({ cells }) =>
      cells.flatMap((said) => (said.quantities.length < 2 ? [] : judgeCell(said, context.readings))),
    ),
});

function judgeCell(said: IndicatorCell, readings: Readings): Outcome[] {
  const named = countedThings([said], readings).filter(({ quantity }) => !quantity.each && !quantity.part);
  if (named.length < 2) return [];
  const repeated = saidTwice(named);
  if (repeated.length === 0) return [pass];
  return repeated.map(({ cell, quantity }) =>
    fail(cell, {
      actual: quantity.text,
      values: { field: { kind: 'field', field: cell.path }, quantity: quantity.text },
    }),
  );
}
