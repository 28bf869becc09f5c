import {
  boundsAfter,
  boundsBefore,
  boundSigns,
  denials,
  estimateMargin,
  type Bound,
} from '../lexicon/bounds';
import { betweenBoundAndFigure } from '../lexicon/grammar';
import { wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isWord, type Token } from '../text/tokens';
import type { Quantity, Span } from './quantity';

const PHRASES: ReadonlyMap<string, Bound> = new Map(
  boundsBefore.flatMap(([bound, phrases]) => phrases.map((phrase): [string, Bound] => [phrase, bound])),
);
const LONGEST_BOUND = 3;
const isBetween = wordsOf(betweenBoundAndFigure);

/** The bound in front of a figure. */
export interface BoundBefore {
  readonly bound: Bound;
  /** The token that the bound begins with; the figure's own where there is none. */
  readonly first: number;
  /** The bound is "от" or "с", which open a range. */
  readonly from: boolean;
  /** The preposition "по" stands in front: "по 2". */
  readonly distributive: boolean;
}

/** The bound in front of the figure that begins at a token. */
export function boundBefore({ tokens, text }: Text, at: number): BoundBefore {
  const before = tokens[at - 1];
  if (before?.kind === 'sign') {
    const bound = boundSigns[text.charAt(before.start)] ?? 'exact';
    return { bound, first: at - 1, from: false, distributive: false };
  }
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < LONGEST_BOUND + 2; index -= 1) {
    const token = tokens[index];
    if (!isWord(token)) break;
    words.push(token.lower);
  }
  return boundInWords(words, at);
}

/** @param words those in front of the figure, the nearest first. */
function boundInWords(words: readonly string[], at: number): BoundBefore {
  const [nearest] = words;
  let skipped = nearest !== undefined && isBetween(nearest) ? 1 : 0;
  if (words[skipped] === 'чем') skipped += 1;
  for (let length = LONGEST_BOUND; length > 0; length -= 1) {
    const phrase = words.slice(skipped, skipped + length);
    if (phrase.length < length) continue;
    const bound = PHRASES.get(phrase.toReversed().join(' '));
    if (bound !== undefined) {
      const distributive = words[skipped + length] === 'по';
      return { bound, first: at - skipped - length, from: phrase[0] === 'от', distributive };
    }
  }
  return { bound: 'exact', first: at, from: nearest === 'с', distributive: nearest === 'по' };
}

const AFTER: readonly (readonly [phrase: RegExp, bound: Bound])[] = boundsAfter.map(([phrase, bound]) => [
  new RegExp(`^${phrase}(?= |$)`, 'u'),
  bound,
]);

/**
 * The bound behind a figure, or behind what it counts: "10 и более", "100+", "1000-нан астам", "80 пайыздан кем емес",
 * "40 адамға дейін". Gives the token behind the bound.
 */
export function boundAfter(
  { tokens }: Text,
  at: number,
): { readonly bound: Bound; readonly next: number } | null {
  const first = tokens[at];
  if (first?.kind === 'plus') {
    // "10 онлайн + 40 офлайн" adds up.
    const following = tokens[at + 1]?.kind;
    return following === 'number' ? null : { bound: 'at-least', next: at + 1 };
  }
  if (!isWord(first)) return null;
  const ahead = twoWordsAt(tokens, at);
  for (const [phrase, bound] of AFTER) {
    const match = phrase.exec(ahead);
    if (match) return { bound, next: at + match[0].trim().split(' ').length };
  }
  return null;
}

const DENIED = new RegExp(`^(?:${denials.join('|')})(?= |$)`, 'u');

/** Whether the words at a token say that the figure in front of them is not so: "100 адамға жуық емес". */
export function isDeniedAt({ tokens }: Text, at: number): boolean {
  return DENIED.test(twoWordsAt(tokens, at));
}

function twoWordsAt(tokens: readonly Token[], at: number): string {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isWord(first)) return '';
  return isWord(second) ? `${first.lower} ${second.lower}` : first.lower;
}

/** The least and the most that a quantity can mean. An estimate may be off by `estimateMargin` either way. */
export function spanOf({
  value,
  upper,
  bound,
  unit,
}: Pick<Quantity, 'value' | 'upper' | 'bound' | 'unit'>): Span {
  // Of things that are counted, "more than 30" means at least 31.
  const next = unit === 'thing' && Number.isInteger(value) ? 1 : 0;
  if (upper !== null) return { least: value, most: upper };
  switch (bound) {
    case 'exact':
      return { least: value, most: value };
    case 'at-least':
      return { least: value, most: Infinity };
    case 'more-than':
      return { least: value + next, most: Infinity };
    case 'at-most':
      return { least: 0, most: value };
    case 'less-than':
      return { least: 0, most: value - next };
    case 'about':
      return {
        least: Math.floor(value * (1 - estimateMargin)),
        most: Math.ceil(value * (1 + estimateMargin)),
      };
  }
}
