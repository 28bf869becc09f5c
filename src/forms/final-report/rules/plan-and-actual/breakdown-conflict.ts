import { breakdownOf, sameThing, type BrokenDown, type Quantity } from '../../../../reading/quantity';
import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import type { Readings } from '../../../../rules/readings';
import type { Indicators } from './indicators';

/** What two cells of one activity say differently of the same part of its people, or of what so many each make. */
export interface BreakdownConflict {
  /** What is counted, as the later cell names it. */
  readonly thing: string;
  readonly said: readonly [Said, Said];
}

interface Said {
  readonly cell: Cell;
  readonly value: number;
}

/** A part of the people, and the cell that gives it. */
interface Part extends BrokenDown {
  readonly cell: Cell;
  /** Words of its own clause pick some of these people: "10 женщин нашли работу". */
  readonly some: boolean;
}

/**
 * Women and men, online and offline, students and teachers of one whole in two cells; and so many groups of so many
 * people that make neither the number of participants nor one group of them.
 */
export function breakdownConflicts(
  { activity, cells, plan }: Indicators,
  readings: Readings,
): BreakdownConflict[] {
  const told = cells.filter((each) => each !== plan && !isEmpty(each.cell));
  // Most activities break nobody down, and are not read a second time.
  const parts = told.some(({ quantities }) => quantities.some(maybePart))
    ? told.flatMap(({ cell }) => partsOf(cell, cell === activity.participants))
    : [];
  return [...sidesIn(parts), ...kindsIn(parts), ...seriesIn(activity, cells, readings)];
}

const maybePart = ({ part, thing }: Quantity): boolean =>
  part || (thing?.people === true && (thing.modifier.length > 0 || !AT_LARGE.test(thing.head)));
const AT_LARGE = /^(?:человек|чел|участник|адам|қатысушы)$/u;

function partsOf(cell: Cell, participants: boolean): readonly Part[] {
  const text = textOf(cell);
  return breakdownOf(text, participants ? 'participants' : 'prose').map((each) => ({
    ...each,
    cell,
    some: !stopsBehind(text, each.quantity),
  }));
}

/** Nothing but a mark, "и" or the end stands behind a figure with its noun. */
const stopsBehind = (text: string, { end }: Quantity): boolean =>
  /^(?:\.?[ \u00a0]*(?:$|[\n;,)/.]|(?:и|және|мен|пен|бен)[ \u00a0]))/u.test(text.slice(end, end + 12));

/** Both sides of a pair in one cell, or one beside its whole, against the same side of the same whole in another cell. */
function sidesIn(parts: readonly Part[]): BreakdownConflict[] {
  const pairs = [...new Set(parts.flatMap(({ side }) => side?.pair ?? []))];
  return pairs.flatMap((pair) => {
    const told = byCell(parts.filter(({ side }) => side?.pair === pair)).flatMap(
      (ofCell) => sidesOfCell(ofCell) ?? [],
    );
    return firstConflict(
      told.flatMap((one, index) => told.slice(0, index).map((other) => [other, one] as const)),
    );
  });
}

interface Sides {
  readonly whole: number;
  readonly parts: readonly Part[];
}

/** Null where a cell breaks down more than one whole, or says nothing of its whole. */
function sidesOfCell(parts: readonly Part[]): Sides | null {
  const [first, second, third] = parts;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) {
    const { whole, some } = first;
    return whole === null || some ? null : { whole: whole.value, parts };
  }
  if (first.side?.side === second.side?.side) return null;
  const whole = first.whole?.value ?? first.quantity.value + second.quantity.value;
  return { whole, parts };
}

function firstConflict(couples: readonly (readonly [Sides, Sides])[]): BreakdownConflict[] {
  for (const [one, other] of couples) {
    if (one.whole !== other.whole) continue;
    for (const part of other.parts) {
      const before = one.parts.find(({ side }) => side?.side === part.side?.side);
      if (before === undefined || before.quantity.value === part.quantity.value) continue;
      // Alone, girls may be some of the women.
      const alone = one.parts.length === 1 || other.parts.length === 1;
      if (alone && !isSame(before, part)) continue;
      return [conflictOf(before, part)];
    }
  }
  return [];
}

const isSame = ({ quantity: { thing: one } }: Part, { quantity: { thing: other } }: Part): boolean =>
  one !== null && other !== null && one.head === other.head;

const conflictOf = (one: Part, other: Part): BreakdownConflict => ({
  thing: other.quantity.thing?.words ?? one.quantity.thing?.words ?? other.quantity.text,
  said: [
    { cell: one.cell, value: one.quantity.value },
    { cell: other.cell, value: other.quantity.value },
  ],
});

function byCell(parts: readonly Part[]): readonly (readonly Part[])[] {
  const cells = [...new Set(parts.map(({ cell }) => cell))];
  return cells.map((cell) => parts.filter((each) => each.cell === cell));
}

/** A kind of people that one cell gives as a part, and another in another number. */
function kindsIn(parts: readonly Part[]): BreakdownConflict[] {
  const kinds = parts.filter(({ side, some }) => side === null && !some);
  return kinds.flatMap((part, index): BreakdownConflict[] => {
    if (kinds.slice(0, index).some((other) => areOfKind(other, part))) return [];
    const same = byCell(kinds.filter((other) => areOfKind(part, other)));
    const [own, ...others] = same;
    const first = own?.[0];
    // One figure in each cell: several may be of several days.
    if (first === undefined || same.some(({ length }) => length > 1)) return [];
    const other = others.flat().find(({ quantity }) => quantity.value !== first.quantity.value);
    if (other === undefined || (first.whole === null && other.whole === null)) return [];
    return [conflictOf(first, other)];
  });
}

const areOfKind = ({ quantity: { thing: one } }: Part, { quantity: { thing: other } }: Part): boolean =>
  one !== null && other !== null && sameThing(one, other);

/** "3 тренинга по 15 человек" in a cell without another number of people, against the participants. */
function seriesIn(
  { participants }: Indicators['activity'],
  cells: Indicators['cells'],
  readings: Readings,
): BreakdownConflict[] {
  const { total } = readings.peopleTree(participants);
  if (total === null || total.least !== total.most) return [];
  for (const { cell, quantities } of cells) {
    if (cell === participants || cell.path.column === 'plan') continue;
    const people = quantities.filter(({ unit, thing }) => unit === 'thing' && thing?.people === true);
    const [series] = people;
    if (series === undefined || people.length > 1) continue;
    const { each, eachOf, value, bound, upper } = series;
    if (!each || eachOf === null || bound !== 'exact' || upper !== null) continue;
    const all = value * eachOf;
    // The same people may have come every time.
    if (all === total.least || value === total.least) continue;
    const said = [
      { cell: participants, value: total.least },
      { cell, value: all },
    ] as const;
    return [{ thing: series.thing?.words ?? '', said }];
  }
  return [];
}
