import { textOf, type Cell } from '../../../../report/cell';
import { stemsIn, thingKey, type Quantity, type Thing } from '../../../../reading/quantity';
import { oncePerCheck } from '../../../../rules/once-per-check';
import { indicatorsOf } from '../plan-and-actual/indicators';

/** What the activities counted, thing by thing, for rules that hold a number in prose against it. */

/** What one activity says of a thing: every exact figure among its cells. */
export interface ThingDone {
  readonly cell: Cell;
  readonly thing: Thing;
  readonly values: readonly number[];
}

const isExact = ({ unit, bound, upper, each, part }: Quantity): boolean =>
  unit === 'thing' && bound === 'exact' && upper === null && !each && !part;

/** A figure of an activity, and the cell that gives it. */
interface FigureDone {
  readonly cell: Cell;
  readonly thing: Thing;
  readonly value: number;
}

/** The figures of an activity by what they count, and the words of its name. */
interface ActivityDone {
  readonly figures: ReadonlyMap<string, readonly FigureDone[]>;
  readonly named: ReadonlySet<string>;
}

/** The exact figures that each activity names as done, by what they count; of the plan only where nothing else names them. */
const figuresDone = oncePerCheck((context): readonly ActivityDone[] =>
  indicatorsOf(context).map(({ activity, cells, plan }) => {
    const byThing = new Map<string, FigureDone[]>();
    for (const { cell, quantities } of cells.filter((each) => each !== plan)) {
      for (const { thing, value } of quantities.filter(isExact)) {
        if (thing === null) continue;
        const key = thingKey(thing);
        const same = byThing.get(key);
        if (same === undefined) byThing.set(key, [{ cell, thing, value }]);
        else same.push({ cell, thing, value });
      }
    }
    return { figures: byThing, named: stemsIn(textOf(activity.activity)) };
  }),
);

/** What each activity says of a thing; activities that do not name it are left out. */
export function doneOf(context: Parameters<typeof figuresDone>[0], thing: Thing): readonly ThingDone[] {
  return figuresDone(context).flatMap(({ figures, named }): ThingDone[] => {
    const same = figures.get(thingKey(thing)) ?? figures.get(thingKey(withoutNamed(thing, named))) ?? [];
    const [first] = same;
    if (first === undefined) return [];
    return [{ cell: first.cell, thing: first.thing, values: [...new Set(same.map(({ value }) => value))] }];
  });
}

/** "2 жазғы лагерь" of an activity that is called summer camps are its "2 лагерь". */
function withoutNamed(thing: Thing, named: ReadonlySet<string>): Thing {
  const modifier = thing.modifier.filter((word) => !named.has(word));
  return modifier.length === thing.modifier.length ? thing : { ...thing, modifier };
}

/** The greatest number that the activities together can make of a thing. */
export const mostOf = (done: readonly ThingDone[]): number =>
  done.reduce((sum, { values }) => sum + Math.max(...values), 0);

/** Every number that some of the activities make of a thing together. */
export function sumsOf(done: readonly ThingDone[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const { values } of done.slice(0, LONGEST)) {
    for (const sum of [0, ...sums]) for (const value of values) sums.add(sum + value);
  }
  return sums;
}

/** The bound keeps the sums few. */
const LONGEST = 8;
