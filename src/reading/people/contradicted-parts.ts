import { deeds, openLists } from '../lexicon/deeds';
import { rolesApart } from '../lexicon/people';
import { conjunctions } from '../lexicon/grammar';
import { anyOf, listed, wordsOf } from '../lexicon/word-list';
import { spanOf } from '../quantities/bounds';
import { isNoPeopleHead } from '../quantities/no-people';
import type { QuantityRead, Span } from '../quantities/quantity';
import { quantityReads } from '../quantities/read';
import { Text } from '../text/text';
import { isDash, isWord, type Token } from '../text/tokens';
import { pairSideOf } from './pairs';
import type { PeopleGroup, PeopleParts } from './people-reading';
import { readPeople } from './read';
import { countsAtLarge, type Place } from './who-counts';

/** People whom a text counts as a whole and breaks down into parts that cannot be its parts. */
export interface ContradictedParts {
  /** `sum`: the parts make another number than the whole. `larger`: one of them is more than the whole. */
  readonly kind: 'sum' | 'larger';
  /** The whole with its parts, as written; of `larger` up to the part that is too large. */
  readonly text: string;
  /** What the whole counts, and what the parts make, or the part that is too large. */
  readonly expected: number;
  readonly actual: number;
}

/**
 * Where a text breaks people down and the parts do not make the whole: women and men, adults and children, online and
 * offline, places, days, groups of so many. Parts that may overlap are never added up; one alone may still be larger
 * than its whole. Each whole once. Linear in the text's length.
 *
 * @example contradictedParts('30 человек (18 женщин, 15 мужчин)')
 * // [{ kind: 'sum', text: '30 человек (18 женщин, 15 мужчин)', expected: 30, actual: 33 }]
 */
export function contradictedParts(source: string | Text, place: Place = 'participants'): ContradictedParts[] {
  const text = Text.of(source);
  const found = [
    ...readPeople(text, place).groups.flatMap(contradictionsIn),
    ...contradictedLists(text, place),
  ];
  const seen = new Set<number>();
  return found.flatMap(({ start, end, ...contradicted }) => {
    if (seen.has(start)) return [];
    seen.add(start);
    return [{ ...contradicted, text: passageOf(text.written, start, end) }];
  });
}

/** A contradiction and where it stands in the text as written. */
interface Found extends Omit<ContradictedParts, 'text'> {
  readonly start: number;
  readonly end: number;
}

/** A passage up to what belongs to its last figure: the name behind a dash, the bracket that closes. */
function passageOf(written: string, start: number, end: number): string {
  const behind =
    /^(?:\s*[-–—]\s*[\p{L}-]+(?:\s[\p{L}-]+)?)?(?:[^()\n;.]{0,40}\))?/u.exec(
      written.slice(end, end + LONGEST_NAME),
    )?.[0] ?? '';
  const passage = written.slice(start, end);
  const opened = passage.includes('(') && !passage.includes(')');
  return passage + (opened ? behind : behind.replace(/[^()]*\)$/u, ''));
}

const LONGEST_NAME = 80;

function contradictionsIn(group: PeopleGroup): Found[] {
  const own = kindsApart(group.parts).flatMap((parts) => contradiction(group, parts));
  return [...own, ...group.parts.flatMap(({ groups }) => groups.flatMap(contradictionsIn))];
}

/** Several series break down one whole together: "45 человек (2 группы по 15 и 1 группа по 15)". */
function kindsApart(parts: readonly PeopleParts[]): readonly PeopleParts[] {
  const series = parts.filter(({ kind }) => kind === 'series');
  if (series.length < 2) return parts;
  const groups = series.flatMap((each) => each.groups);
  return [...parts.filter(({ kind }) => kind !== 'series'), { kind: 'series', groups, sum: sumOf(groups) }];
}

const sumOf = (groups: readonly { readonly count: Span }[]): Span => ({
  least: groups.reduce((sum, { count }) => sum + count.least, 0),
  most: groups.reduce((sum, { count }) => sum + count.most, 0),
});

function contradiction(whole: PeopleGroup, { groups, sum }: PeopleParts): Found[] {
  const { value: expected, end } = whole.quantity;
  const start = Math.min(whole.quantity.start, ...groups.map(({ quantity }) => quantity.start));
  const upTo = (parts: readonly PeopleGroup[]) => Math.max(end, ...parts.map(({ quantity }) => quantity.end));
  if (sum === null) {
    const larger = groups.find(({ count }) => count.least > whole.count.most);
    if (larger === undefined) return [];
    return [{ kind: 'larger', expected, actual: larger.count.least, start, end: upTo([larger]) }];
  }
  const actual = apartFrom(sum, whole.count);
  return actual === null ? [] : [{ kind: 'sum', expected, actual, start, end: upTo(groups) }];
}

/** The end of a sum that lies outside of the whole; null where they can be the same. */
function apartFrom(sum: Span, whole: Span): number | null {
  if (sum.least > whole.most) return sum.least;
  return sum.most < whole.least ? sum.most : null;
}

/** Words between the people and their colon: "60 оқушы қатысты: …". */
const WORDS_BEFORE_COLON = 4;
/** A list of parts is short; the bound keeps the reading linear. */
const LONGEST_LIST = 80;
const isDeed = wordsOf(...deeds.map(({ words }) => words));
const OPEN = new RegExp(openLists.join('|'), 'iu');
const isAnd = wordsOf(conjunctions);
const ROLE = new RegExp(`^(?:${anyOf(listed(rolesApart))})`, 'iu');
const COUNTABLE_PLURAL = /(?:[ыи]|ов|ев|ей|лар|лер|дар|дер|тар|тер)$/u;

/** Lists behind a colon that name every part: "Обучено 205: 60 – тренинги, 25 – курс, …". */
function contradictedLists(text: Text, place: Place): Found[] {
  const reads = quantityReads(text);
  return reads.flatMap((whole, index) => {
    const list = mayBeWhole(text, whole, place) ? listBehind(text, whole) : null;
    if (list === null) return [];
    const parts = partsIn(reads, index, list);
    const closed =
      parts.length > 1 &&
      (isPairOf(text, parts) || isListOfRoles(text, parts) || parts.every((part) => isNamedPart(text, part)));
    if (!closed || OPEN.test(textOf(text, list))) return [];
    const actual = apartFrom(
      sumOf(parts.map((part) => ({ count: spanOf(part.quantity) }))),
      spanOf(whole.quantity),
    );
    // "Охвачено 120 человек: тренинги – 4, семинары – 2" lists how many there were, and of whom.
    if (actual === null || (actual * 2 < whole.quantity.value && parts.some(countsEvents))) return [];
    const last = parts.at(-1) ?? whole;
    const { start, value: expected } = whole.quantity;
    return [{ kind: 'sum' as const, expected, actual, start, end: last.quantity.end }];
  });
}

interface List {
  readonly start: number;
  readonly end: number;
}

/** People, or a bare figure behind what was done to them: "Обучено 205: …". */
function mayBeWhole({ tokens }: Text, { quantity, first }: QuantityRead, place: Place): boolean {
  const { unit, thing, each, value, total } = quantity;
  if (unit !== 'thing' || each || !Number.isInteger(value)) return false;
  if (thing !== null) return thing.people;
  const before = tokens[first - 1];
  return total || place === 'participants' || (isWord(before) && isDeed(before.lower));
}

/** The tokens behind a colon up to the end of the sentence; over the lines of a list where one begins behind it. */
function listBehind({ tokens, text }: Text, { next }: QuantityRead): List | null {
  let at = next;
  while (at - next < WORDS_BEFORE_COLON && isWord(tokens[at])) at += 1;
  if (tokens[at]?.kind !== 'colon') return null;
  const start = at + 1;
  const colon = tokens[at]?.end ?? 0;
  const lines = /^[ \t]*\n/u.test(text.slice(colon, colon + 8));
  const ends = (token: Token): boolean =>
    token.kind === 'break' && !(lines && /[\n;]/u.test(text.slice(token.start, token.end)));
  const length = tokens.slice(start, start + LONGEST_LIST).findIndex(ends);
  return { start, end: length === -1 ? Math.min(tokens.length, start + LONGEST_LIST) : start + length };
}

const textOf = ({ tokens, text }: Text, { start, end }: List): string =>
  text.slice(tokens[start]?.start ?? 0, tokens[end]?.end ?? text.length);

/** The figures of a list; none where it counts something else as well, or gives a figure for each. */
function partsIn(
  reads: readonly QuantityRead[],
  index: number,
  { start, end }: List,
): readonly QuantityRead[] {
  const inside: QuantityRead[] = [];
  for (let at = index + 1; at < reads.length; at += 1) {
    const read = reads[at];
    if (read === undefined || read.first >= end) break;
    if (read.first >= start) inside.push(read);
  }
  const fit = ({ quantity: { unit, each, value, total } }: QuantityRead): boolean =>
    unit === 'thing' && !each && !total && Number.isInteger(value);
  return inside.every(fit) ? inside : [];
}

/** Two parts or more, all of one pair, both sides of it. */
function isPairOf(text: Text, parts: readonly QuantityRead[]): boolean {
  const sides = parts.map((part) => pairSideOf(text, part));
  const [first] = sides;
  if (first === undefined || first === null) return false;
  return (
    sides.every((side) => side?.pair === first.pair) &&
    sides.some((side) => side?.side !== first.side) &&
    sides.length === 2
  );
}

/** "30 учителей и 70 учеников": a list that "и" closes, of roles of which nobody has two. */
function isListOfRoles({ tokens }: Text, parts: readonly QuantityRead[]): boolean {
  const last = parts.at(-1);
  const before = last === undefined ? undefined : tokens[last.first - 1];
  if (last === undefined || !isWord(before) || !isAnd(before.lower)) return false;
  const behind = tokens[last.next];
  if (behind !== undefined && behind.kind !== 'break' && behind.kind !== 'close') return false;
  return parts.every(({ quantity: { thing } }) => {
    const role = thing !== null && thing.people && thing.modifier.length === 0;
    return role && ROLE.test(thing.words);
  });
}

/** Told apart by where, when or in what they were, with a dash or a place beside the figure. */
function isNamedPart(text: Text, read: QuantityRead): boolean {
  const { tokens } = text;
  const { thing } = read.quantity;
  if (pairSideOf(text, read) !== null || thing?.expert === true) return false;
  if (thing !== null && thing.people && !countsAtLarge(read)) return false;
  if (read.named && !countsAtLarge(read)) return false;
  const [before, behind] = [tokens[read.first - 1], tokens[read.next]];
  const marked = isDash(before) || isDash(behind);
  const placed = isWord(behind) || before?.kind === 'place' || isWord(before) || behind?.kind === 'open';
  return marked || placed;
}

/** "тренинги – 4": so many trainings, where it is not so many people. */
const countsEvents = ({ label, named, quantity }: QuantityRead): boolean =>
  !named &&
  label !== null &&
  COUNTABLE_PLURAL.test(label) &&
  quantity.thing !== null &&
  isNoPeopleHead(quantity.thing.head);
