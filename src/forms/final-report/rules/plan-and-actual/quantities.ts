import type { Cell } from '../../../../report/cell';
import {
  compareThings,
  GroupsByThing,
  haveSameHead,
  readQuantities,
  thingKey,
  type Quantity,
  type Thing,
} from '../../../../reading/quantity';
import type { Readings } from '../../../../rules/readings';
import type { IndicatorCell } from './indicators';

/** What an activity says in numbers, cell by cell. */

/** A quantity that says what it counts, and the cell that says it. */
export interface CountedThing {
  readonly cell: Cell;
  readonly quantity: Quantity;
  readonly thing: Thing;
}

/** Any people: what a bare figure in the cell of participants counts. */
const anyPeople: Thing = readQuantities('1 человек')[0]?.thing ?? {
  head: 'человек',
  words: '',
  people: true,
  expert: false,
  modifier: [],
};

/** The quantities of cells that say what they count; a bare figure of participants counts people. */
export function countedThings(cells: readonly IndicatorCell[], readings: Readings): CountedThing[] {
  const counted: CountedThing[] = [];
  for (const { cell, quantities } of cells) {
    if (cell.path.column === 'participants') {
      for (const quantity of readings.people(cell)) {
        if (quantity.thing === null) counted.push({ cell, quantity, thing: anyPeople });
      }
    }
    for (const quantity of quantities) {
      if (quantity.thing !== null) counted.push({ cell, quantity, thing: quantity.thing });
    }
  }
  return counted;
}

/** Groups what counts the same thing, in the order in which things are first named. */
export function groupByThing(counted: readonly CountedThing[]): CountedThing[][] {
  const groups: CountedThing[][] = [];
  const byUnit = new Map<Quantity['unit'], GroupsByThing<CountedThing[]>>();
  for (const each of counted) {
    const { unit } = each.quantity;
    const ofUnit = byUnit.get(unit) ?? new GroupsByThing<CountedThing[]>();
    byUnit.set(unit, ofUnit);
    const group = ofUnit.find(each.thing);
    if (group === undefined) {
      const begun = [each];
      groups.push(begun);
      ofUnit.begin(each.thing, begun);
    } else group.push(each);
  }
  return groups;
}

/** What was counted in the order of its cells, cell by cell. */
export function groupByCell(counted: readonly CountedThing[]): CountedThing[][] {
  const groups: CountedThing[][] = [];
  for (const each of counted) {
    const group = groups.at(-1);
    if (group?.[0]?.cell === each.cell) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** Whether two cells contradict each other on one thing. */
export function contradict(left: readonly CountedThing[], right: readonly CountedThing[]): boolean {
  const same = (of: readonly CountedThing[], to: readonly CountedThing[]) => {
    const keys = new Set(to.map(({ thing }) => thingKey(thing)));
    return of.filter(({ thing }) => keys.has(thingKey(thing)));
  };
  const [sameLeft, sameRight] = [same(left, right), same(right, left)];
  if (sameLeft.length > 0) return !agree(sameLeft, sameRight) && !addUpAlike(left, right);
  return exceedsWhole(left, right) || exceedsWhole(right, left);
}

/** A part may be less than the whole (15 женщин of 40 человек) but never more. */
function exceedsWhole(parts: readonly CountedThing[], wholes: readonly CountedThing[]): boolean {
  return parts.some((part) => {
    const whole = wholes.filter(({ thing }) => isWider(thing, part.thing));
    const sum = whole.reduce((total, { quantity }) => total + quantity.value, 0);
    return whole.length > 0 && part.quantity.value > sum;
  });
}

/** "группы" is wider than "инициативные группы", and any people wider than women. */
function isWider(wide: Thing, narrow: Thing): boolean {
  if (compareThings(wide, narrow) !== 'narrower') return false;
  const sameHead = haveSameHead(wide, narrow);
  return sameHead
    ? wide.modifier.length < narrow.modifier.length
    : compareThings(wide, anyPeople) === 'same' && narrow.people;
}

/** "60 человек, второй раз – 60 человек" agrees with "120 человек", though the second 60 are named more narrowly. */
function addUpAlike(left: readonly CountedThing[], right: readonly CountedThing[]): boolean {
  const sum = (of: readonly CountedThing[]) => of.reduce((total, { quantity }) => total + quantity.value, 0);
  return sum(left) === sum(right);
}

/** One figure in common is enough, or the same sum: "40 + 60 участников" agrees with "100 участников". */
function agree(left: readonly CountedThing[], right: readonly CountedThing[]): boolean {
  const values = (of: readonly CountedThing[]) => of.map(({ quantity }) => quantity.value);
  const sums = (of: readonly CountedThing[]) => [
    ...values(of),
    values(of).reduce((sum, value) => sum + value, 0),
  ];
  const others = new Set(sums(right));
  return sums(left).some((value) => others.has(value));
}
