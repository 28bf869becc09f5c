import { genericExperts } from '../lexicon/people';
import { conjunctions } from '../lexicon/grammar';
import { wordsOf } from '../lexicon/word-list';
import { stem } from '../text/stem';
import type { Text } from '../text/text';
import { isWord, type WordToken } from '../text/tokens';
import type { QuantityRead } from './quantity';
import { isExpert, thingOf } from './thing';

const joins = wordsOf(conjunctions);
const isGeneric = wordsOf(genericExperts);
/** No list of people is longer; the bound keeps the reading linear. */
const LONGEST_LIST = 12;

/**
 * Adds the one who is named without a figure in a list of people who work for a project: "2 логопеда и психолог" are
 * three. "2 эксперта, психолог и юрист" only says who the two are.
 */
export function withImpliedOnes(text: Text, reads: readonly QuantityRead[]): readonly QuantityRead[] {
  const implied = new Map<number, QuantityRead>();
  for (const { quantity, first, next } of reads) {
    const { thing, unit, each, value } = quantity;
    if (thing?.expert !== true || unit !== 'thing' || each) continue;
    const behind = namedBehind(text, next);
    const whoTheyAre = isGeneric(thing.head) && behind.length === value;
    for (const at of [...(whoTheyAre ? [] : behind), ...namedBefore(text, first)]) {
      implied.set(at, oneAt(text, at));
    }
  }
  // "Один тренер и два эксперта": the trainer has a figure.
  for (const { first, next } of reads) for (let at = first; at < next; at += 1) implied.delete(at);
  if (implied.size === 0) return reads;
  return [...reads, ...implied.values()].toSorted((a, b) => a.first - b.first);
}

/** Who stands behind a figure: the psychologist of "2 логопеда | и психолог". */
function namedBehind(text: Text, next: number): number[] {
  const named: number[] = [];
  for (let at = next; named.length < LONGEST_LIST && joinsList(text, at); at += 2) {
    const ends = text.tokens[at + 2];
    const closed =
      ends === undefined || ends.kind === 'break' || ends.kind === 'close' || joinsList(text, at + 2);
    if (!isOne(text, at + 1) || !closed) break;
    named.push(at + 1);
  }
  return named;
}

/** Who stands in front of a figure: both of "юрист, бухгалтер, | 2 тренера". */
function namedBefore(text: Text, first: number): number[] {
  const named: number[] = [];
  for (let at = first - 1; named.length < LONGEST_LIST && joinsList(text, at); at -= 2) {
    if (!isOne(text, at - 1) || text.tokens[at - 2]?.kind === 'number') break;
    named.push(at - 1);
  }
  return named;
}

function joinsList({ tokens }: Text, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'comma' || (isWord(token) && joins(token.lower));
}

const SINGULAR = /[бвгджзклмнпрстфхчшщ]$/u;
const PLURAL = /(?:ов|ев)$/u;

/** A profession in the singular, as it stands in a list. */
function isOne(text: Text, at: number): boolean {
  const token = text.tokens[at];
  if (!isWord(token) || !isExpert(token.lower) || !SINGULAR.test(token.lower)) return false;
  return text.isKazakhAt(token.start) ? stem(token.lower, true) === token.lower : !PLURAL.test(token.lower);
}

function oneAt(text: Text, at: number): QuantityRead {
  const { lower, start, end } = text.tokens[at] as WordToken;
  const thing = thingOf({ lower, kazakh: text.isKazakhAt(start) }, [], text.text.slice(start, end));
  return {
    quantity: {
      value: 1,
      upper: null,
      bound: 'exact',
      unit: 'thing',
      thing,
      each: false,
      eachOf: null,
      part: false,
      total: false,
      aside: false,
      ...text.passage(start, end),
    },
    first: at,
    next: at + 1,
    label: null,
    named: true,
    partOf: null,
  };
}
