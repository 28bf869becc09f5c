import type { Cell } from '../../../../report/cell';
import { compareThings, type Quantity, type Thing } from '../../../../reading/quantity';
import { oncePerCheck } from '../../../../rules/once-per-check';
import { indicatorsOf } from '../plan-and-actual/indicators';

/** What the activities counted, thing by thing, for rules that hold a number in prose against it. */

/** What one activity says of a thing: every exact figure among its cells. */
export interface ThingDone {
  readonly cell: Cell;
  readonly thing: Thing;
  readonly values: readonly number[];
}

const isExact = ({ unit, bound, upper, each, part, thing }: Quantity): boolean =>
  unit === 'thing' && bound === 'exact' && upper === null && !each && !part && thing !== null;

/** The exact figures of things that each activity names as done; of the plan only where nothing else names them. */
const figuresDone = oncePerCheck((context): readonly (readonly { cell: Cell; quantity: Quantity }[])[] =>
  indicatorsOf(context).map(({ cells, plan }) =>
    cells
      .filter((each) => each !== plan)
      .flatMap(({ cell, quantities }) => quantities.filter(isExact).map((quantity) => ({ cell, quantity }))),
  ),
);

/** What each activity says of a thing; activities that do not name it are left out. */
export function doneOf(context: Parameters<typeof figuresDone>[0], thing: Thing): readonly ThingDone[] {
  return figuresDone(context).flatMap((figures): ThingDone[] => {
    const same = figures.filter(
      ({ quantity }) => quantity.thing !== null && compareThings(quantity.thing, thing) === 'same',
    );
    const [first] = same;
    if (first?.quantity.thing === undefined || first.quantity.thing === null) return [];
    const values = [...new Set(same.map(({ quantity: { value } }) => value))];
    return [{ cell: first.cell, thing: first.quantity.thing, values }];
  });
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
