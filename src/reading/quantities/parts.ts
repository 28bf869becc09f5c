import { partOf } from '../lexicon/grammar';
import type { Text } from '../text/text';
import { isWord } from '../text/tokens';
import { spanOf } from './bounds';
import type { PartMark, QuantityRead } from './quantity';
import type { Thing } from './thing';
import { matchesOf } from '../text/matches';

/** A breakdown is a short list; the bound keeps reading linear. */
const LONGEST_BREAKDOWN = 60;
/** Words that may stand between a figure with its noun and the bracket that breaks it down. */
const WORDS_BEFORE_BRACKET = 6;
/** Bounds the search for the end of a sentence, so that reading stays linear. */
const LONGEST_SENTENCE = 500;

/** Any people: what a bare figure counts that people break down ("64 (40 женщин, 24 мужчины)"). */
export const anyPeople: Thing = { head: 'человек', words: '', people: true, expert: false, modifier: [] };

/**
 * Marks the figures that are parts of a figure before them: those in brackets behind it, behind its colon, and behind
 * "из них". Parts of people are parts though they do not add up: that is for a rule to say. Other figures are parts only
 * in brackets, and where they add up to the whole.
 */
export function markParts(text: Text, reads: readonly QuantityRead[]): void {
  const ofThem = passagesOfParts(text);
  for (const [index, whole] of reads.entries()) {
    markBreakdown(text, reads, index, whole);
  }
  for (const { start, end } of ofThem) markOfThem(text, reads, start, end);
}

/** Marks what stands in brackets behind a figure, or behind its colon. */
function markBreakdown(text: Text, reads: readonly QuantityRead[], index: number, whole: QuantityRead): void {
  if (whole.quantity.unit !== 'thing') return;
  const breakdown = breakdownBehind(text, whole);
  if (breakdown === null) return;
  const inner: QuantityRead[] = [];
  for (let at = index + 1; at < reads.length; at += 1) {
    const read = reads[at];
    if (read === undefined || read.first >= breakdown.end) break;
    if (read.first >= breakdown.start) inner.push(read);
  }
  const { quantity } = whole;
  const people = inner.filter(
    (read) =>
      read.quantity.thing?.people === true &&
      !read.quantity.each &&
      !read.quantity.part &&
      !isTotalOfMore(read, whole),
  );
  const experts = inner.filter(({ quantity: { thing, each } }) => thing?.expert === true && !each);
  if (quantity.thing?.expert === true && adds(experts, quantity.value)) mark(experts, whole, breakdown.how);
  if (quantity.thing?.people === true) mark(people, whole, breakdown.how);
  else if (quantity.thing === null && people.length > 0 && adds(people, quantity.value)) {
    quantity.thing = anyPeople;
    mark(people, whole, breakdown.how);
  }
  const plain = inner.filter((read) => isPlainPart(read, whole));
  if (breakdown.how !== 'brackets' || plain.length < 2 || !adds(plain, quantity.value)) return;
  mark(plain, whole, breakdown.how);
}

/** Whether a figure is called a total and is more than the one in front of its bracket: it is no part of that one. */
export const isTotalOfMore = ({ quantity }: QuantityRead, whole: QuantityRead): boolean =>
  quantity.total && quantity.value > whole.quantity.value;

function mark(parts: readonly QuantityRead[], whole: QuantityRead, how: PartMark): void {
  // Behind a colon may stand others as well as parts: who are more than the whole are others.
  if (how === 'colon' && sumOf(parts) > whole.quantity.value) return;
  for (const part of parts) markAsPart(part, whole, how);
}

/** Makes a figure a part of another. */
export function markAsPart(part: QuantityRead, whole: QuantityRead, how: PartMark): void {
  part.quantity.part = true;
  part.partOf = { whole, how };
}

const sumOf = (reads: readonly QuantityRead[]): number =>
  reads.reduce((sum, { quantity }) => sum + spanOf(quantity).least, 0);
const adds = (reads: readonly QuantityRead[], value: number): boolean => sumOf(reads) === value;

/** A bare figure, or one of the same thing: the 7 and 3 of "10 публикаций (7 – на сайте, 3 публикации в газете)". */
function isPlainPart({ quantity }: QuantityRead, whole: QuantityRead): boolean {
  const { unit, thing, each, bound } = quantity;
  const named = whole.quantity.thing;
  const same =
    thing === null ||
    (!thing.people && thing.head === named?.head) ||
    // "15 чел. (9 – бизнес, 6 – госорганы)"
    (named?.people === true && !thing.expert);
  return unit === 'thing' && bound === 'exact' && !each && same;
}

/** Where a breakdown of a figure stands, as tokens. */
export interface Breakdown {
  readonly start: number;
  readonly end: number;
  readonly how: 'brackets' | 'colon';
}

/** The brackets that open behind a figure and its noun, or the list behind its colon; null where neither is there. */
export function breakdownBehind({ tokens }: Text, { next }: QuantityRead): Breakdown | null {
  let at = next;
  while (at - next < WORDS_BEFORE_BRACKET && (isWord(tokens[at]) || tokens[at]?.kind === 'place')) at += 1;
  const opening = tokens[at]?.kind;
  if (opening !== 'open' && (opening !== 'colon' || at > next)) return null;
  const closing = opening === 'open' ? 'close' : 'break';
  const length = tokens.slice(at + 1, at + 1 + LONGEST_BREAKDOWN).findIndex(({ kind }) => kind === closing);
  const end = length === -1 ? Math.min(tokens.length, at + 1 + LONGEST_BREAKDOWN) : at + 1 + length;
  return { start: at + 1, end, how: opening === 'open' ? 'brackets' : 'colon' };
}

const PART_OF = new RegExp(partOf.join('|'), 'giu');

/** From each "из них" or "в том числе" to the end of its sentence, line or list item. */
export function passagesOfParts({ text }: Text): readonly { readonly start: number; readonly end: number }[] {
  return matchesOf(text, PART_OF).map((match) => {
    const start = match.index + match[0].length;
    const length = text.slice(start, start + LONGEST_SENTENCE).search(/[;\n]|\.\s+\p{Lu}/u);
    return { start, end: length === -1 ? start + LONGEST_SENTENCE : start + length };
  });
}

/** Marks what stands behind "из них", up to the end of its sentence. */
function markOfThem(text: Text, reads: readonly QuantityRead[], start: number, end: number): void {
  const from = firstReadFrom(text, reads, start);
  const before = reads[from - 1];
  const whole = before?.partOf?.whole ?? before;
  for (let at = from; at < reads.length; at += 1) {
    const read = reads[at];
    if (read === undefined || placeOf(text, read) >= end) break;
    if (read.quantity.total) continue;
    if (whole === undefined) read.quantity.part = true;
    else markAsPart(read, whole, 'of-them');
  }
}

const placeOf = ({ tokens }: Text, { first }: QuantityRead): number => tokens[first]?.start ?? 0;

/** The index of the first read that begins at a place or behind it. */
export function firstReadFrom(text: Text, reads: readonly QuantityRead[], place: number): number {
  let [low, high] = [0, reads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const read = reads[middle];
    if (read !== undefined && placeOf(text, read) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
