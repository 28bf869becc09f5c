import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { figureOf } from '../../../../report/figure';
import { recommendationsAmong } from '../../../../reading/commitments';
import { rolesApart } from '../../../../reading/lexicon/people';
import { ofAllThings } from '../../../../reading/lexicon/scope';
import { wordsOf } from '../../../../reading/lexicon/word-list';
import { isSlip } from '../../../../reading/near-miss';
import { sameThing, type Quantity } from '../../../../reading/quantity';
import { eventsIn, mayBeOfProject, statementsIn, type Statement } from '../../../../reading/statements';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Failure,
  type Outcome,
} from '../../../../rules/rule';
import { effect, firstCell, rows } from '../../access';
import { indicatorsOf } from '../plan-and-actual/indicators';
import { tellingCells, tellings, type Telling } from './narrative';
import { againstShares } from './shares-told';
import { told } from './telling';
import { doneOf, sumsOf } from './things-done';

/** The rule on numbers of activities, partners, recommendations and things done that prose gives. */

/** What the tables list, and the numbers of it that a text may give. */
interface Listed {
  readonly kind: 'activities' | 'partners' | 'recommendations';
  readonly head: RegExp;
  readonly cell: Cell;
  readonly count: number;
  readonly others: readonly number[];
}

export const textCount = defineRule({
  id: 'text-count',
  group: 'acrossTables',
  severity: 'question',
  meaning:
    'The result achieved or a narrative gives a number of activities, partners or recommendations that the tables do not have, or a number of a thing done that the activities which name it do not make, or a per cent of it that none of them gives; the effect of an activity gives more of a thing than the activity itself, or says that more people gained by it than took part.',
  source: { clause: 'Form, sections 1 to 6' },
  check: (context): readonly Outcome[] => {
    const texts = tellings(context);
    const effects = effectsTold(context);
    if (texts.length === 0 && effects.length === 0) return [notApplicable(...tellingCells(context))];
    const listed = listsOf(context);
    const failures = [
      ...texts.flatMap((telling) => [
        ...againstLists(telling, listed),
        ...againstActivities(context, telling),
        ...againstShares(context, telling),
      ]),
      ...effects,
    ];
    return failures.length > 0 ? failures : [pass];
  },
});

function listsOf(context: CheckContext): readonly Listed[] {
  const { report } = context;
  const indicators = indicatorsOf(context);
  const events = indicators.flatMap(({ actual }) =>
    actual.quantities.filter(({ thing }) => eventsIn(thing?.words ?? '') > 0),
  );
  const promised = recommendationsAmong(
    indicators.flatMap(({ cells }) => cells.flatMap(({ quantities }) => quantities)),
  );
  const partners = figureOf(effect(report, 'partners').actual);
  const list = (
    table: 'activities' | 'partners' | 'recommendations',
    head: RegExp,
    ...others: readonly (number | null)[]
  ) => ({
    kind: table,
    head,
    cell: rows(report, table).map(({ cells }) => Object.values(cells)[0])[0] ?? firstCell(report, table),
    count: rows(report, table).length,
    others: others.filter((other) => other !== null),
  });
  return [
    list(
      'activities',
      /^(?:мероприят|іс-шара)/u,
      events.reduce((sum, { value }) => sum + value, 0),
    ),
    list('partners', /(?:^|-)(?:партнер|серіктес)/u, partners),
    list('recommendations', /^(?:рекомендац|ұсыным|ұсыныс)/u, promised?.count ?? null),
  ];
}

const picksNone = wordsOf(ofAllThings);

/** An exact number that is not for each of something and no part. */
const isFirm = ({ unit, bound, upper, each, part }: Quantity): boolean =>
  unit === 'thing' && bound === 'exact' && upper === null && !each && !part;

function againstLists({ cell, statements }: Telling, lists: readonly Listed[]): Failure[] {
  // "Разработано 5 рекомендаций, 3 рекомендации направлены": one of the figures is that of the table.
  const saidRightly = new Set(
    lists.filter(({ head, count }) =>
      statements.some(
        ({ quantity: { thing, value } }) => value === count && thing !== null && head.test(thing.head),
      ),
    ),
  );
  return statements.flatMap((statement, index): Failure[] => {
    const { sentence, quantity } = statement;
    const listed = lists.find(({ head }) => quantity.thing !== null && head.test(quantity.thing.head));
    if (listed === undefined || !isFirm(quantity) || !quantity.thing?.modifier.every(picksNone)) return [];
    if (!mayBeOfProject(sentence, quantity)) return [];
    const said = wholeBehind(statement, statements[index + 1]) ?? quantity.value;
    if (said === listed.count || listed.others.includes(said) || saidRightly.has(listed)) return [];
    return [
      fail(cell, {
        cells: [cell, listed.cell],
        expected: listed.count,
        actual: said,
        values: {
          kind: listed.kind,
          text: told(statement),
          expected: listed.count,
          actual: said,
        },
      }),
    ];
  });
}

/** The 12 of "11 мероприятий из 12"; null where no such figure follows. */
function wholeBehind({ sentence, quantity }: Statement, next: Statement | undefined): number | null {
  if (next?.sentence !== sentence || next.quantity.thing !== null) return null;
  return /^\s+из\s+$/u.test(sentence.slice(quantity.end, next.quantity.start)) ? next.quantity.value : null;
}

const hasRole = wordsOf({ stems: rolesApart });

/** Of things, and people of one role, that activities count, a text on results may give the number of one activity, of some or of all. */
function againstActivities(context: CheckContext, { cell, statements, ofResults }: Telling): Failure[] {
  return statements.flatMap(({ sentence, quantity, clause }): Failure[] => {
    const { thing, value, aside } = quantity;
    if (thing === null || thing.expert || aside || !isFirm(quantity)) return [];
    if (thing.people && !hasRole(thing.head)) return [];
    if (
      LISTED.test(thing.head) ||
      isPartOfPeople(sentence, quantity) ||
      !mayBeOfProject(sentence, quantity)
    ) {
      return [];
    }
    const done = doneOf(context, thing);
    const sums = [...sumsOf(done)];
    // Of several activities nobody knows who came to more than one of them.
    if (done.length === 0 || sums.includes(value) || (thing.people && done.length > 1)) return [];
    // Elsewhere than among the results it may be of something else, unless it is another number written wrong.
    const meant = sums.find((sum) => isSlip(value, sum));
    if (!ofResults && meant === undefined) return [];
    const expected = meant ?? Math.max(0, ...sums);
    return [
      fail(cell, {
        cells: [cell, ...done.map((each) => each.cell)],
        expected,
        actual: value,
        values: { kind: 'things', text: told({ clause }), expected, actual: value },
      }),
    ];
  });
}

/** "Всего 285 человек: опрос – 100, семинары – 15": so many people, not so many seminars. */
const isPartOfPeople = (sentence: string, { text, start }: Quantity): boolean =>
  /^\p{L}/u.test(text) && sentence.slice(0, start).includes(':');

const LISTED = /^(?:мероприят|іс-шара|рекомендац|ұсыным|ұсыныс)|(?:^|-)(?:партнер|серіктес)/u;

/** What only those gain who took part. */
const GAINED =
  /осво|получил|научил|повысил|обуч|приобрел|трудоустро|умеют|владеют|меңгер|үйрен|игер|дағды|сертификат/iu;

/** The effect of an activity against its own figures: as many of the thing, or fewer of a narrower one. */
function effectsTold(context: CheckContext): Failure[] {
  return indicatorsOf(context).flatMap(({ activity, cells }): Failure[] => {
    if (isEmpty(activity.effect)) return [];
    const { total } = context.readings.peopleTree(activity.participants);
    const figures = cells.flatMap(({ cell, quantities }) =>
      quantities.filter(isFirm).map((quantity) => ({ cell, quantity })),
    );
    return statementsIn(textOf(activity.effect)).flatMap(({ quantity, clause }): Failure[] => {
      const { thing, value } = quantity;
      if (thing === null || !isFirm(quantity)) return [];
      if (thing.people) {
        if (total === null || value <= total.most || !GAINED.test(clause)) return [];
        const values = { kind: 'people', text: told({ clause }), expected: total.most, actual: value };
        return [
          fail(activity.effect, {
            cells: [activity.effect, activity.participants],
            expected: total.most,
            actual: value,
            values,
          }),
        ];
      }
      const same = figures.filter(
        ({ quantity: { thing: other } }) => other !== null && sameThing(thing, other),
      );
      const expected = Math.max(...same.map((each) => each.quantity.value));
      const first = same.find((each) => each.quantity.value === expected);
      if (first === undefined || value <= expected) return [];
      return [
        fail(activity.effect, {
          cells: [activity.effect, first.cell],
          expected,
          actual: value,
          values: { kind: 'effect', text: told({ clause }), expected, actual: value },
        }),
      ];
    });
  });
}
