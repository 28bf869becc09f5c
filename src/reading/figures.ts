import { isDash } from './quantity-tokens';
import type { QuantityToken } from './quantity-tokens';
import { wordTrait, type Word } from './word';
import type { Bound } from './words';
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  BOUND_SIGNS,
  KAZAKH_NUMBER_WORDS,
  RUSSIAN_NUMBER_WORDS,
  SCALE_WORDS,
} from './words';

/** A figure among the tokens: its value and bound, and the tokens from `first` up to and not including `next`. */
export interface Figure {
  value: number;
  upper: number | null;
  bound: Bound;
  unit: 'thing' | 'percent' | 'money';
  first: number;
  next: number;
  /** Written as a word ("двух"): it counts only with a noun behind it. */
  inWords: boolean;
  /** The preposition "по" stands in front: "по 2". */
  distributive: boolean;
}

const CARDINAL_ENDING = /^-?(?:ух|ех|х|мя|ти|ми)$/u;
const ORDINAL_ENDING = /^-?(?:й|я|е|го|му|м|ый|ая|ое|ой|ого|ому|ші|шы|інші|ыншы)$/u;
const isMoney = wordTrait(/^(?:тенге|теңге|тг|kzt|₸)$/u);
const isPercent = wordTrait(/^(?:процент\S*|проц|пайыз\S*)$/u);
const isScale = wordTrait({ test: (lower) => SCALE_WORDS.some(([word]) => word.test(lower)) });
const isRussianNumber = wordTrait({ test: (lower) => russianNumber(lower) !== 0 });
const BOUND_PHRASES = new Map(BOUNDS_BEFORE);
const LONGEST_BOUND = 3;
/** What may stand between a bound and its figure: "не менее чем в 5 селах". */
const isBetween = wordTrait(/^(?:на|в|у|для|с|к|по)$/u);
const BOUND_ENDS = new Set(BOUNDS_BEFORE.map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
/** Whether a word in front of a figure may belong to a bound of it; most do not. */
const mayBound = wordTrait({ test: (lower) => lower === 'чем' || BOUND_ENDS.has(lower) });

/** Reads the figure that begins at a token; null where none does or where its digits only name something. */
export function figureAt(
  tokens: readonly QuantityToken[],
  at: number,
  text: string,
  kazakh: boolean,
): Figure | null {
  const single = valueAt(tokens, at, kazakh);
  if (single === null) return null;
  const before = boundBefore(tokens, at, text);
  const range = rangeAt(tokens, at, single.next, before, kazakh);
  const scaled = scaleAt(tokens, range?.next ?? single.next);
  const rest = single.inWords && scaled.factor > 1 ? numberInWords(tokens, scaled.next, kazakh) : null;
  const unit = unitAt(tokens, behindRepetition(tokens, rest?.next ?? scaled.next, kazakh));
  const value = round(single.value * scaled.factor) + (rest?.value ?? 0);
  return {
    value,
    upper: range === null ? null : round(range.value * scaled.factor),
    bound: range === null ? before.bound : 'at-least',
    unit: unit.unit,
    first: range?.from === true ? Math.min(before.first, at) : before.first,
    next: unit.next,
    inWords: single.inWords,
    distributive: before.distributive,
  };
}

/** 1,5 × 1 000 000 without the dust of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

interface ValueRead {
  value: number;
  next: number;
  inWords: boolean;
}

function valueAt(tokens: readonly QuantityToken[], at: number, kazakh: boolean): ValueRead | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    // "3-дневный", "5-бап": the word belongs to the number and makes it an ordinal or an adjective.
    if (token.joined || ORDINAL_ENDING.test(token.ending)) return null;
    const ending = token.ending === '' || CARDINAL_ENDING.test(token.ending) || kazakh;
    return ending
      ? { value: token.value, next: behindRepetition(tokens, at + 1, kazakh), inWords: false }
      : null;
  }
  const before = tokens[at - 1];
  if (before?.kind === 'word' && before.word.lower === 'ни') return null;
  const words = numberInWords(tokens, at, kazakh);
  return words && { ...words, inWords: true };
}

/** The number that words make from a token on: "пять", "сто двадцать пять", "жиырма бес". */
function numberInWords(
  tokens: readonly QuantityToken[],
  at: number,
  kazakh: boolean,
): { value: number; next: number } | null {
  let value = 0;
  let next = at;
  for (;;) {
    const added = wordNumberAt(tokens, next, kazakh);
    // A smaller one goes on with a round one: "двадцать пять", but not "пять двадцать".
    if (added === 0 || value % 10 ** String(added).length !== 0) break;
    value += added;
    next += 1;
  }
  return next === at ? null : { value, next };
}

/** The value of the number word at a token; 0 where there is none. */
function wordNumberAt(tokens: readonly QuantityToken[], at: number, kazakh: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const { word } = token;
  if (kazakh) return KAZAKH_NUMBER_WORDS.get(word.lower) ?? 0;
  return isRussianNumber(word) ? russianNumber(word.lower) : 0;
}

/**
 * The token behind a figure that is said again in words, as official papers do: "5 (пять) тренингов", "500 000
 * (пятьсот тысяч) тенге". Where it is not, the token itself.
 */
function behindRepetition(tokens: readonly QuantityToken[], at: number, kazakh: boolean): number {
  if (tokens[at]?.kind !== 'open') return at;
  let end = at + 1;
  while (wordNumberAt(tokens, end, kazakh) > 0 || scaleAt(tokens, end).factor > 1) end += 1;
  return end > at + 1 && tokens[end]?.kind === 'close' ? end + 1 : at;
}

/** The value of a Russian number word; 0 for any other word. */
function russianNumber(lower: string): number {
  return RUSSIAN_NUMBER_WORDS.find(([word]) => word.test(lower))?.[1] ?? 0;
}

interface BoundBefore {
  bound: Bound;
  /** The token that the bound begins with; the figure's own where there is none. */
  first: number;
  /** The bound is "от" or "с", which open a range. */
  from: boolean;
  distributive: boolean;
}

/** The bound in front of a figure. */
function boundBefore(tokens: readonly QuantityToken[], at: number, text: string): BoundBefore {
  const before = tokens[at - 1];
  if (before?.kind === 'sign') {
    const bound = BOUND_SIGNS[text.charAt(before.start)] ?? 'exact';
    return { bound, first: at - 1, from: false, distributive: false };
  }
  if (before?.kind !== 'word' || !(mayBound(before.word) || isBetween(before.word))) {
    return { bound: 'exact', first: at, from: false, distributive: false };
  }
  return boundInWords(tokens, at);
}

function boundInWords(tokens: readonly QuantityToken[], at: number): BoundBefore {
  const words: Word[] = [];
  for (let index = at - 1; index >= 0 && words.length < LONGEST_BOUND + 2; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    words.push(token.word);
  }
  const [nearest] = words;
  let skipped = nearest !== undefined && isBetween(nearest) ? 1 : 0;
  if (words[skipped]?.lower === 'чем') skipped += 1;
  for (let length = LONGEST_BOUND; length > 0; length -= 1) {
    const phrase = words.slice(skipped, skipped + length);
    if (phrase.length < length) continue;
    const written = phrase.map(({ lower }) => lower).toReversed();
    const bound = BOUND_PHRASES.get(written.join(' '));
    if (bound !== undefined) {
      const distributive = words[skipped + length]?.lower === 'по';
      return { bound, first: at - skipped - length, from: phrase[0]?.lower === 'от', distributive };
    }
  }
  return { bound: 'exact', first: at, from: nearest?.lower === 'с', distributive: nearest?.lower === 'по' };
}

/** The second figure of a range: "20-30", "от 20 до 30", "20 – 30". */
function rangeAt(
  tokens: readonly QuantityToken[],
  at: number,
  next: number,
  { first: firstOfBound, from }: BoundBefore,
  kazakh: boolean,
): { value: number; next: number; from: boolean } | null {
  const link = tokens[next];
  const until = from && link?.kind === 'word' && (link.word.lower === 'до' || link.word.lower === 'по');
  if (!until && !isDash(link)) return null;
  const last = valueAt(tokens, next + 1, kazakh);
  const first = tokens[at];
  if (last === null || last.inWords || first?.kind !== 'number' || last.value <= first.value) return null;
  // "Тренинг 2 – 30 человек": a numbered thing and its figure.
  const named = tokens[at - 1]?.kind === 'word' && !from && firstOfBound === at;
  return until || link?.kind === 'tight-dash' || !named ? { ...last, from } : null;
}

function scaleAt(tokens: readonly QuantityToken[], at: number): { factor: number; next: number } {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isScale(token.word)) return { factor: 1, next: at };
  const { lower } = token.word;
  return { factor: SCALE_WORDS.find(([word]) => word.test(lower))?.[1] ?? 1, next: at + 1 };
}

function unitAt(tokens: readonly QuantityToken[], at: number): { unit: Figure['unit']; next: number } {
  const token = tokens[at];
  if (token?.kind === 'percent' || (token?.kind === 'word' && isPercent(token.word))) {
    return { unit: 'percent', next: at + 1 };
  }
  if (token?.kind === 'word' && isMoney(token.word)) return { unit: 'money', next: at + 1 };
  return { unit: 'thing', next: at };
}

/** Whether a word is the first of any of BOUNDS_AFTER. */
const beginsBound = wordTrait({
  test: (lower) => /^(?:и|или|аспай\S*)$/u.test(lower) || BOUNDS_AFTER.some(([phrase]) => phrase.test(lower)),
});

/**
 * The bound behind a figure, or behind what it counts: "10 и более", "100+", "1000-нан астам", "80 пайыздан кем емес",
 * "40 адамға дейін". Gives the token behind the bound.
 */
export function boundAfter(
  tokens: readonly QuantityToken[],
  at: number,
): { bound: Bound; next: number } | null {
  const first = tokens[at];
  if (first?.kind === 'plus') return { bound: 'at-least', next: at + 1 };
  if (first?.kind !== 'word' || !beginsBound(first.word)) return null;
  const { lower } = first.word;
  const second = tokens[at + 1];
  const ahead = second?.kind === 'word' ? `${lower} ${second.word.lower}` : lower;
  for (const [phrase, bound] of BOUNDS_AFTER) {
    const match = phrase.exec(ahead);
    if (match) return { bound, next: at + match[0].trim().split(' ').length };
  }
  return null;
}
