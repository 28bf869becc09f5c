import type { QuantityToken } from './quantity-tokens';
import { remembered } from './remembered';
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
const MONEY = /^(?:тенге|теңге|тг|kzt|₸)$/u;
const PERCENT = /^(?:процент\S*|проц|пайыз\S*)$/u;
const BOUND_PHRASES = new Map(BOUNDS_BEFORE);
const LONGEST_BOUND = 3;

/** Reads the figure that begins at a token; null where none does or where its digits only name something. */
export function figureAt(tokens: readonly QuantityToken[], at: number, kazakh: boolean): Figure | null {
  const single = valueAt(tokens, at, kazakh);
  if (single === null) return null;
  const before = boundBefore(tokens, at);
  const range = rangeAt(tokens, at, single.next, before.from, kazakh);
  const scaled = scaleAt(tokens, range?.next ?? single.next);
  const unit = unitAt(tokens, scaled.next);
  const value = round(single.value * scaled.factor);
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
    return ending ? { value: token.value, next: at + 1, inWords: false } : null;
  }
  if (token?.kind !== 'word') return null;
  const value = kazakh ? KAZAKH_NUMBER_WORDS.indexOf(token.lower) + 1 : russianNumber(token.lower);
  return value === 0 ? null : { value, next: at + 1, inWords: true };
}

/** The value of a Russian number word; 0 for any other word. */
const russianNumber = remembered(
  (lower) => RUSSIAN_NUMBER_WORDS.find(([word]) => word.test(lower))?.[1] ?? 0,
);

/** The bound in front of a figure: its token, and whether it is "от" or "с", which open a range. */
function boundBefore(
  tokens: readonly QuantityToken[],
  at: number,
): { bound: Bound; first: number; from: boolean; distributive: boolean } {
  const sign = tokens[at - 1];
  if (sign?.kind === 'sign') {
    return { bound: BOUND_SIGNS[sign.sign] ?? 'exact', first: at - 1, from: false, distributive: false };
  }
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < LONGEST_BOUND + 2; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    words.push(token.lower);
  }
  let skipped = 0;
  const none = {
    bound: 'exact' as const,
    first: at,
    from: words[0] === 'с',
    distributive: words[0] === 'по',
  };
  if (/^(?:на|в|у|для|с|к|по)$/u.test(words[0] ?? '')) skipped = 1;
  if (words[skipped] === 'чем') skipped += 1;
  for (let length = LONGEST_BOUND; length > 0; length -= 1) {
    const phrase = words.slice(skipped, skipped + length);
    if (phrase.length < length) continue;
    const bound = BOUND_PHRASES.get(phrase.toReversed().join(' '));
    if (bound !== undefined) {
      const distributive = words[skipped + length] === 'по';
      return { bound, first: at - skipped - length, from: phrase[0] === 'от', distributive };
    }
  }
  return none;
}

/** The second figure of a range: "20-30", "от 20 до 30", "20 – 30". */
function rangeAt(
  tokens: readonly QuantityToken[],
  at: number,
  next: number,
  from: boolean,
  kazakh: boolean,
): { value: number; next: number; from: boolean } | null {
  const link = tokens[next];
  const last = valueAt(tokens, next + 1, kazakh);
  const first = tokens[at];
  if (last === null || last.inWords || first?.kind !== 'number' || last.value <= first.value) return null;
  if (link?.kind === 'word' && (link.lower === 'до' || link.lower === 'по') && from) return { ...last, from };
  if (link?.kind !== 'dash') return null;
  // "Тренинг 2 – 30 человек": a numbered thing and its figure.
  const before = tokens[at - 1];
  const named = before?.kind === 'word' && !from && boundBefore(tokens, at).first === at;
  return link.tight || !named ? { ...last, from } : null;
}

function scaleAt(tokens: readonly QuantityToken[], at: number): { factor: number; next: number } {
  const token = tokens[at];
  const found = token?.kind === 'word' ? SCALE_WORDS.find(([word]) => word.test(token.lower)) : undefined;
  return found ? { factor: found[1], next: at + 1 } : { factor: 1, next: at };
}

function unitAt(tokens: readonly QuantityToken[], at: number): { unit: Figure['unit']; next: number } {
  const token = tokens[at];
  if (token?.kind === 'percent' || (token?.kind === 'word' && PERCENT.test(token.lower))) {
    return { unit: 'percent', next: at + 1 };
  }
  if (token?.kind === 'word' && MONEY.test(token.lower)) return { unit: 'money', next: at + 1 };
  return { unit: 'thing', next: at };
}

/** Whether a word is the first of any of BOUNDS_AFTER. */
const beginsBound = remembered(
  (lower) => /^(?:и|или|аспай\S*)$/u.test(lower) || BOUNDS_AFTER.some(([phrase]) => phrase.test(lower)),
);

/**
 * The bound behind a figure, or behind what it counts: "10 и более", "100+", "1000-нан астам", "80 пайыздан кем емес",
 * "40 адамға дейін". Gives the token behind the bound.
 */
export function boundAfter(
  tokens: readonly QuantityToken[],
  at: number,
): { bound: Bound; next: number } | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind === 'plus') return { bound: 'at-least', next: at + 1 };
  if (first?.kind !== 'word' || !beginsBound(first.lower)) return null;
  const ahead = second?.kind === 'word' ? `${first.lower} ${second.lower}` : first.lower;
  for (const [phrase, bound] of BOUNDS_AFTER) {
    const match = phrase.exec(ahead);
    if (match) return { bound, next: at + match[0].trim().split(' ').length };
  }
  return null;
}
