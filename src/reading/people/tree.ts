import { breakdownBehind, firstReadFrom, isTotalOfMore, passagesOfParts } from '../quantities/parts';
import { spanOf } from '../quantities/bounds';
import type { QuantityRead } from '../quantities/quantity';
import { isKindOfPeople } from '../quantities/thing';
import { isSomeOfWhole } from '../quantities/some-of-whole';
import type { Text } from '../text/text';
import { conjunctions, together } from '../lexicon/grammar';
import { wordsOf } from '../lexicon/word-list';
import { isWord } from '../text/tokens';
import { pairSideOf, type PairSide } from './pairs';
import { countsAtLarge, countsFamilies } from './who-counts';

/** A figure of people among the others: whether it stands for itself or belongs to one before it. */
export interface Branch {
  readonly read: QuantityRead;
  readonly side: PairSide | null;
  readonly parts: Branch[];
  /** Null for a figure that stands for itself. */
  whole: Branch | null;
  /** Says what another figure says already, in brackets or in the other language: it is left out. */
  repeats: boolean;
}

const valueOf = ({ read: { quantity } }: Branch): number =>
  quantity.each ? quantity.value * (quantity.eachOf ?? 0) : quantity.value;
const sumOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, branch) => sum + valueOf(branch), 0);

/**
 * Orders the people of a cell as wholes and parts: what stands in brackets behind people, behind their colon, behind
 * "из них", or is a pair such as women and men right behind them, is part of them, whether it adds up or not.
 */
export function treeOf(text: Text, people: readonly QuantityRead[]): readonly Branch[] {
  // Of "по 20 участников" nobody knows how many they are.
  const known = people.filter(({ quantity: { each, eachOf } }) => !each || eachOf !== null);
  const branches = known.map((read): Branch => ({
    read,
    side: pairSideOf(text, read),
    parts: [],
    whole: null,
    repeats: false,
  }));
  for (const [index, branch] of branches.entries()) joinBreakdown(text, branches, index, branch);
  joinSomeOfWhole(text, branches);
  joinOfThem(text, branches);
  joinPairs(text, branches);
  return branches;
}

/** Makes a figure a part of another, unless it belongs to one already; gives whether it did. */
function join(part: Branch, whole: Branch): boolean {
  if (part === whole || part.whole !== null || part.repeats) return false;
  part.whole = whole;
  whole.parts.push(part);
  return true;
}

/** Joins what stands in brackets behind people, or behind their colon. */
function joinBreakdown(text: Text, branches: readonly Branch[], index: number, whole: Branch): void {
  const { quantity } = whole.read;
  const breakdown = quantity.each ? null : breakdownBehind(text, whole.read);
  if (breakdown === null) return;
  const inner: Branch[] = [];
  for (let at = index + 1; at < branches.length; at += 1) {
    const branch = branches[at];
    if (branch === undefined || branch.read.first >= breakdown.end) break;
    if (branch.read.first >= breakdown.start && branch.whole === null) inner.push(branch);
  }
  const [only] = inner;
  if (only === undefined) return;
  // "25 человек (+5 волонтёров)": the five came besides.
  const more = text.tokens[only.read.first - 1]?.kind === 'plus' && only.read.quantity.thing?.people === true;
  if (breakdown.how === 'brackets' && more) return;
  // "20 детей и их мамы (20)": the bracket counts those who stand in front of it.
  if (breakdown.how === 'brackets' && inner.length === 1 && namesOthers(text, whole, breakdown.start)) return;
  if (breakdown.how === 'brackets' && inner.length === 1 && saysAgain(only, whole)) return;
  // "12 семей (48 чел., из них 26 детей)": the persons count, and have parts of their own.
  if (breakdown.how === 'brackets' && saysPersonsOf(only, whole)) return;
  if (breakdown.how === 'brackets' && inner.length === 1 && saysAllWith(text, only, whole, breakdown.start))
    return;
  // "Алматы – 12 человек, Талгар – 8 человек (всего 20 человек)": the total is of the whole list.
  if (isTotalOfMore(only.read, whole.read)) return;
  const open = breakdown.how === 'colon' && !isPair(inner) && sumOf(inner) > quantity.value;
  if (!open) for (const branch of inner) join(branch, whole);
}

/** "130 чел. (130 адам)" says it once; of "30 семей (120 человек)" the persons count. */
function saysAgain(inner: Branch, whole: Branch): boolean {
  if (saysPersonsOf(inner, whole)) return true;
  const same = inner.side === null && countsAtLarge(inner.read) && valueOf(inner) === valueOf(whole);
  if (same && !inner.read.quantity.each) inner.repeats = true;
  return same && inner.repeats;
}

/** Whether a figure gives the persons of households, which then are not counted themselves. */
function saysPersonsOf({ read }: Branch, whole: Branch): boolean {
  const persons = countsFamilies(whole.read) && countsAtLarge(read) && !read.quantity.each;
  if (persons) whole.repeats = true;
  return persons;
}

const isAnd = wordsOf(conjunctions);

/** Whether others are joined to some people in front of a bracket. */
function namesOthers({ tokens }: Text, { read }: Branch, start: number): boolean {
  const between = tokens.slice(read.next, start - 1);
  const and = between.findIndex((token) => isWord(token) && isAnd(token.lower));
  return and !== -1 && between.slice(and).some((token) => isWord(token) && isKindOfPeople(token.lower));
}

const isWith = wordsOf(together);

/** "22 подростка с родителями (44 чел.)": those who came with them are counted in the brackets alone. */
function saysAllWith({ tokens }: Text, inner: Branch, whole: Branch, start: number): boolean {
  const between = tokens.slice(whole.read.next, start);
  const more = countsAtLarge(inner.read) && !inner.read.quantity.each && valueOf(inner) > valueOf(whole);
  const all = more && between.some((token) => isWord(token) && isWith(token.lower));
  if (all) whole.repeats = true;
  return all;
}

/** Whether parts name both sides of a pair. */
export function isPair(parts: readonly Branch[]): boolean {
  return completePair(parts) !== null;
}

/** The pair of which parts name both sides, the first named of several; null where there is none. */
export function completePair(parts: readonly Branch[]): number | null {
  const sides = new Map<number, Set<PairSide['side']>>();
  for (const { side } of parts) {
    if (side !== null) sides.set(side.pair, (sides.get(side.pair) ?? new Set()).add(side.side));
  }
  return [...sides].find(([, { size }]) => size === 2)?.[0] ?? null;
}

const completes = (a: PairSide | null, b: PairSide | null): boolean =>
  a !== null && b !== null && a.pair === b.pair && a.side !== b.side;

/** "120 адамның 70-і әйел": the seventy are of those in front of them. */
function joinSomeOfWhole(text: Text, branches: readonly Branch[]): void {
  for (const [index, branch] of branches.entries()) {
    const before = branches[index - 1];
    const whole = before?.whole ?? before;
    if (whole !== undefined && isSomeOfWhole(text, branch.read)) join(branch, whole);
  }
}

/** Joins what stands behind "из них" to the people in front of it. */
function joinOfThem(text: Text, branches: readonly Branch[]): void {
  const reads = branches.map(({ read }) => read);
  const begun = new Map<Branch, Joined>();
  for (const { start, end } of passagesOfParts(text)) {
    const from = firstReadFrom(text, reads, start);
    const before = branches[from - 1];
    const whole = before?.whole ?? before;
    if (whole === undefined) continue;
    const isList = /^\s*[:\n–—-]/u.test(text.text.slice(start, start + 4));
    const joined = begun.get(whole) ?? new Joined(whole);
    begun.set(whole, joined);
    for (let at = from; at < branches.length; at += 1) {
      const branch = branches[at];
      if (branch === undefined || branch.read.quantity.total) break;
      const inside = (text.tokens[branch.read.first]?.start ?? 0) < end;
      if (!inside && !joined.goesOnWith(branch, isList)) break;
      joined.take(branch);
    }
  }
}

/** The parts that a whole has already, counted once however long the list of them is. */
class Joined {
  readonly #whole: Branch;
  readonly #sides = new Set<string>();
  #sum = 0;

  constructor(whole: Branch) {
    this.#whole = whole;
    for (const part of whole.parts) this.#count(part);
  }

  /** Whether a list of parts goes on with another, in the next line or behind a semicolon. */
  goesOnWith(branch: Branch, isList: boolean): boolean {
    if (branch.read.quantity.each || branch.whole !== null) return false;
    const { side } = branch;
    const fits = this.#sum + valueOf(branch) <= this.#whole.read.quantity.value;
    return (
      (isList && fits) ||
      (side !== null && this.#sides.has(nameOf({ ...side, side: side.side === 0 ? 1 : 0 })))
    );
  }

  take(branch: Branch): void {
    if (join(branch, this.#whole)) this.#count(branch);
  }

  #count(part: Branch): void {
    this.#sum += valueOf(part);
    if (part.side !== null) this.#sides.add(nameOf(part.side));
  }
}

const nameOf = ({ pair, side }: PairSide): string => `${String(pair)}:${String(side)}`;

/** "25 человек, женщин – 15, мужчин – 10": a pair right behind people breaks them down. */
function joinPairs(text: Text, branches: readonly Branch[]): void {
  for (const [index, whole] of branches.entries()) {
    const [one, other] = [branches[index + 1], branches[index + 2]];
    if (one === undefined || other === undefined || whole.whole !== null || whole.side !== null) continue;
    if (!countsAtLarge(whole.read) || !completes(one.side, other.side)) continue;
    const free = [one, other].every((branch) => branch.whole === null && valueOf(branch) <= valueOf(whole));
    // "25 человек. Мужчин 11, женщин 14": a sentence of their own breaks them down where it adds up.
    const adds = valueOf(one) + valueOf(other) === valueOf(whole);
    const apart =
      !adds && text.tokens.slice(whole.read.next, other.read.first).some(({ kind }) => kind === 'break');
    // "25 человек (офлайн), 40 человек (онлайн)" are people of their own.
    if (
      !free ||
      apart ||
      [one, other].some(
        ({ read }) => read.named && read.quantity.thing?.head === whole.read.quantity.thing?.head,
      )
    )
      continue;
    join(one, whole);
    join(other, whole);
  }
}

/** The least and the most that a figure can mean; of a series all of it. */
export function countOf({ read: { quantity } }: Branch): { readonly least: number; readonly most: number } {
  const { least, most } = spanOf(quantity);
  const times = quantity.each ? (quantity.eachOf ?? 0) : 1;
  return { least: least * times, most: most * times };
}
