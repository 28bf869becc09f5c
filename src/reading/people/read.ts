import { figuresOfSide } from '../sides';
import type { Quantity, Span } from '../quantities/quantity';
import { quantityReads } from '../quantities/read';
import { Text } from '../text/text';
import type { PeopleCount, PeopleGroup, PeopleParts, PeopleReading } from './people-reading';
import { rootsOf } from './roots';
import { completePair, countOf, treeOf, type Branch } from './tree';
import { countsAtLarge, countsAttendance, peopleAmong, type Place } from './who-counts';

/**
 * What a cell of participants says of people: a tree of wholes and parts, and the least and the most that all of them
 * together can be. Whatever is counted there is people unless it is a known thing that is none (views, posters,
 * organisations, hours, experts). Figures for each ("по 20 в каждом") count only where the cell says how many there
 * were; parts ("из них 15 женщин") and, beside their total, what makes it up are not added. Of a cell that names plan
 * and actual only the actual figures are read. Linear in the text's length.
 *
 * @param place in `prose` only what is called people counts: of "60 оқушы, 12 жоба" the sixty.
 * @example readPeople('30 человек (18 женщин, 12 мужчин)').total // { least: 30, most: 30, exact: true }
 */
export function readPeople(source: string | Text, place: Place = 'participants'): PeopleReading {
  const text = Text.of(source);
  const roots = rootBranches(text, place);
  const others = roots.some(({ read }) => read.quantity.thing?.expert !== true);
  const groups = roots.map((root, index) => groupOf(root, mayBePart(root, roots[index - 1], others)));
  return {
    total: totalOf(groups),
    groups,
    text: groups.map(({ quantity }) => quantity.text).join(' + '),
  };
}

/**
 * The counts of people in a cell of participants that are added up: see `readPeople`.
 *
 * @example peopleCounts('40 человек – участники обменной программы;\n60 человек - участники …') // 40 and 60
 */
export function peopleCounts(source: string | Text): PeopleCount[] {
  return rootBranches(Text.of(source), 'participants').map(inAll);
}

function rootBranches(text: Text, place: Place): readonly Branch[] {
  const reads = quantityReads(text);
  const places = reads.map((read) => ({ ...placeOf(text, read), read }));
  const done = figuresOfSide(text.text, places, 'actual').map(({ read }) => read);
  const branches = treeOf(text, peopleAmong(text, done, place));
  const stands = ({ whole, read }: Branch): boolean =>
    place === 'participants' || whole !== null || read.quantity.thing?.people === true;
  return rootsOf(text, branches.filter(stands));
}

/** Where the tokens of a figure stand in the text that is read. */
function placeOf(
  { tokens }: Text,
  { first, next }: { first: number; next: number },
): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** A figure for each of so many, as one of all. */
function inAll({ read: { quantity } }: Branch): Quantity {
  const { each, eachOf, value } = quantity;
  return each && eachOf !== null ? { ...quantity, value: value * eachOf, each: false } : quantity;
}

function groupOf(branch: Branch, maybePart = false): PeopleGroup {
  return {
    quantity: inAll(branch),
    count: countOf(branch),
    per: countsAttendance(branch.read) ? 'attendance' : 'person',
    maybePart,
    parts: partsOf(branch.parts),
  };
}

/** Behind a number a noun stands in the genitive: what ends so is what they did, or what was done: "12 трудоустроены". */
const PREDICATE = /(?:[еая]н|[яуи]т|л)[ыи]$/u;

/**
 * "20 человек, 15 женщин", "17 человек обучено, 12 трудоустроены": whether the ones are some of the others, nobody can
 * tell.
 */
function mayBePart({ read }: Branch, before: Branch | undefined, others: boolean): boolean {
  // Specialists beside others came as they did, or worked for them.
  if (read.quantity.thing?.expert === true) return others;
  if (before === undefined || countsAtLarge(read) || !read.named) return false;
  return (
    before.read.quantity.thing !== null &&
    countsAtLarge(before.read) &&
    read.quantity.thing !== null &&
    (read.quantity.thing.people || PREDICATE.test(read.quantity.thing.words)) &&
    read.quantity.value <= before.read.quantity.value
  );
}

function totalOf(groups: readonly PeopleGroup[]): PeopleReading['total'] {
  if (groups.length === 0) return null;
  const least = groups.reduce((sum, { count, maybePart }) => sum + (maybePart ? 0 : count.least), 0);
  const most = groups.reduce((sum, { count }) => sum + count.most, 0);
  return { least, most, exact: least === most };
}

/** The ways in which people are broken down: a pair, places and days, a series, and what may overlap. */
function partsOf(branches: readonly Branch[]): readonly PeopleParts[] {
  const series = branches.filter(({ read }) => read.quantity.each);
  const counted = branches.filter(({ read }) => !read.quantity.each);
  const paired = pairAmong(counted);
  const apart = new Set(paired);
  const others = counted.filter((branch) => !apart.has(branch));
  const named = others.every(isNamed) ? others : [];
  const open = named.length > 0 ? [] : others;
  return [
    ...series.map((branch) => parts('series', [branch])),
    ...(paired.length > 0 ? [parts('pair', paired)] : []),
    ...(named.length > 1 ? [parts('named', named)] : []),
    ...(named.length === 1 ? [parts('open', named)] : []),
    ...(open.length > 0 ? [parts('open', open)] : []),
  ];
}

/** The parts of the first pair of which both sides are there. */
function pairAmong(branches: readonly Branch[]): readonly Branch[] {
  const pair = completePair(branches);
  return pair === null ? [] : branches.filter(({ side }) => side?.pair === pair);
}

/** Whether a part is told apart by where or when it was, and not by who it is. */
function isNamed({ read, side }: Branch): boolean {
  const { thing } = read.quantity;
  return side === null && (thing === null || countsAtLarge(read) || (!read.named && !thing.people));
}

function parts(kind: PeopleParts['kind'], branches: readonly Branch[]): PeopleParts {
  const groups = branches.map((branch) => groupOf(branch));
  const sum: Span = {
    least: groups.reduce((total, { count }) => total + count.least, 0),
    most: groups.reduce((total, { count }) => total + count.most, 0),
  };
  return { kind, groups, sum: kind === 'open' ? null : sum };
}
