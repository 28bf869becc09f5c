import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { figureOf } from '../../../../report/figure';
import { compareThings, spanOf, type Quantity } from '../../../../reading/quantity';
import { statementsIn, type Statement } from '../../../../reading/statements';
import { excerpt } from '../../../../rules/excerpt';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { single } from '../../access';
import { participantTables } from '../participants/tables';
import { tellings } from './narrative';
import { doneOf, mostOf } from './things-done';

/** The rule on what the goal promises. */

/** What came of a promise: the most that was reached, as written, and the cells that say so. */
interface Reached {
  readonly most: number;
  readonly text: string | null;
  readonly cells: readonly Cell[];
}

export const goalNotMet = defineRule({
  id: 'goal-not-met',
  group: 'acrossTables',
  severity: 'question',
  meaning:
    'The goal promises a number of a thing or of people, and the result achieved gives fewer of the same; where the result does not name it, the other texts on results or the activities together.',
  source: { clause: 'Form, section 1, goal and result achieved' },
  check: (context): readonly Outcome[] => {
    const { goal } = single(context.report, 'goal');
    if (isEmpty(goal)) return [notApplicable(goal)];
    const promises = statementsIn(textOf(goal)).filter(isPromise);
    if (promises.length === 0) return [pass];
    return promises.map((promise): Outcome => {
      const reached = reachedOf(context, promise);
      const expected = spanOf(promise.quantity).least;
      if (reached === null || reached.most >= expected) return pass;
      return fail(goal, {
        cells: [goal, ...reached.cells],
        expected,
        actual: reached.most,
        values: {
          promise: excerpt(promise.clause),
          expected,
          actual: reached.most,
          said: reached.text === null ? 'tables' : 'text',
          text: reached.text === null ? '' : excerpt(reached.text),
        },
      });
    });
  },
});

/** A number of things or people that is not for each of something: exact, or the least. */
function isPromise({ quantity: { unit, bound, each, part, thing }, deed }: Statement): boolean {
  const bounded = bound === 'exact' || bound === 'at-least' || bound === 'more-than';
  return unit === 'thing' && bounded && !each && !part && (thing !== null || deed !== null);
}

function reachedOf(context: CheckContext, promise: Statement): Reached | null {
  const { achieved } = single(context.report, 'goal');
  const results = tellings(context).filter(({ ofResults }) => ofResults);
  const told = results.map(({ cell, statements }) => ({
    cell,
    same: statements.filter((done) => isSame(promise, done)),
  }));
  // What the result achieved says goes before the narrative.
  const first =
    told.find(({ cell, same }) => cell === achieved && same.length > 0) ??
    told.find(({ same }) => same.length > 0);
  if (first !== undefined) {
    const most = first.same.reduce((sum, { quantity }) => sum + spanOf(quantity).most, 0);
    return { most, text: first.same[0]?.clause ?? null, cells: [first.cell] };
  }
  return countsPeople(promise) ? totalFor(context, promise) : doneFor(context, promise);
}

const countsPeople = ({ quantity: { thing } }: Statement): boolean => thing === null || thing.people;

/** Whether what was done is what was promised: people by what was done to them, things by their name. */
function isSame(promise: Statement, done: Statement): boolean {
  const { unit, each, part } = done.quantity;
  if (unit !== 'thing' || each || part) return false;
  if (!countsPeople(promise)) return sameThings(promise.quantity, done.quantity);
  if (promise.deed === null || done.deed !== promise.deed || !countsPeople(done)) return false;
  return (
    done.quantity.thing === null ||
    promise.quantity.thing === null ||
    sameThings(promise.quantity, done.quantity)
  );
}

const sameThings = ({ thing: one }: Quantity, { thing: other }: Quantity): boolean =>
  one !== null && other !== null && compareThings(one, other) === 'same';

/** People to be reached are the participants, where no text says how many were. */
function totalFor({ report }: CheckContext, { quantity: { thing }, deed }: Statement): Reached | null {
  const anyone = thing !== null && thing.modifier.length === 0 && AT_LARGE.test(thing.head);
  const cell = participantTables
    .map((table) => single(report, table).total)
    .find((each) => figureOf(each) !== null);
  if (deed !== 'reached' || !anyone || cell === undefined) return null;
  return { most: figureOf(cell) ?? 0, text: null, cells: [cell] };
}

const AT_LARGE = /^(?:человек|участник|адам|қатысушы)/u;
/** "В 5 селах": where something is done, and not what. */
const PLACE = /(?:^|\s)(?:в|во|на|из|для|с|по)\s+$/iu;

function doneFor(context: CheckContext, { sentence, quantity }: Statement): Reached | null {
  if (quantity.thing === null || PLACE.test(sentence.slice(0, quantity.start))) return null;
  const done = doneOf(context, quantity.thing);
  return done.length === 0 ? null : { most: mostOf(done), text: null, cells: done.map(({ cell }) => cell) };
}
