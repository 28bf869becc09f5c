import type { Bound } from '../lexicon/bounds';
import { cardinalEndings, kazakhCases, ordinalEndings } from '../lexicon/endings';
import { ofSoMany } from '../lexicon/grammar';
import { halfMore, kazakhHalf, scalesAlone, scalesBehindBound, vagueNumbers } from '../lexicon/numbers';
import { money, percent } from '../lexicon/units';
import { anyOf, listed, wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isDash, isWord } from '../text/tokens';
import { boundBefore, type BoundBefore } from './bounds';
import { numberOfWord, scaleOfWord } from './number-words';

/** A figure among the tokens: its value and bound, and the tokens from `first` up to and not including `next`. */
export interface Figure {
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: 'thing' | 'percent' | 'money';
  readonly first: number;
  readonly next: number;
  /** Written as a word ("двух"): it counts only with a noun or a unit behind it. */
  readonly inWords: boolean;
  /** The preposition "по" stands in front: "по 2". */
  readonly distributive: boolean;
  /** How many times the figure is meant: the 3 of "3×20". */
  readonly times: number | null;
}

/** Endings of figures that count, Russian "2-х" and Kazakh "50-ден". */
const COUNTING = new RegExp(`^-?(?:${anyOf([...listed(cardinalEndings), ...listed(kazakhCases)])})$`, 'u');
const ORDINAL = new RegExp(`^-?(?:${anyOf(listed(ordinalEndings))})$`, 'u');
const isOfSoMany = wordsOf(ofSoMany);
const isMoney = wordsOf(money);
const isPercent = wordsOf(percent);
const standsAlone = wordsOf({ words: scalesAlone });
const isVague = wordsOf({ words: vagueNumbers });

/** Reads the figure that begins at a token; null where none does or where its digits only name something. */
export function figureAt(text: Text, at: number): Figure | null {
  const single = valueAt(text, at);
  if (single === null) return null;
  const product = productAt(text, single);
  const { value: counted, next: behind, times } = product ?? { ...single, times: null };
  const before = boundBefore(text, at);
  const range = product === null ? rangeAt(text, at, behind, before) : null;
  const half = range === null ? halfBehind(text, behind) : null;
  const scaled = scaleAt(text, half ?? range?.next ?? behind);
  const rest = single.inWords && scaled.factor > 1 ? numberInWords(text, scaled.next) : null;
  const unit = unitAt(text, behindRepetition(text, rest?.next ?? scaled.next));
  return {
    value: round((counted + (half === null ? 0 : 0.5)) * scaled.factor) + (rest?.value ?? 0),
    upper: range === null ? null : round(range.value * scaled.factor),
    bound: range === null ? before.bound : 'at-least',
    unit: unit.unit,
    first: range?.from === true ? Math.min(before.first, at) : before.first,
    next: unit.next,
    inWords: single.inWords,
    distributive: before.distributive,
    times,
  };
}

/** 1,5 × 1 000 000 without the dust of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

interface ValueRead {
  readonly value: number;
  readonly next: number;
  readonly inWords: boolean;
}

function valueAt(text: Text, at: number): ValueRead | null {
  const token = text.tokens[at];
  if (token?.kind === 'number') {
    // "3-дневный", "5-бап", "3D": the word belongs to the number and makes it an ordinal, an adjective, a name.
    if (token.joined || ORDINAL.test(token.ending)) return null;
    // "2-х дневный" is "двухдневный".
    const behind = text.tokens[at + 1];
    if (token.ending !== '' && isWord(behind) && isOfSoMany(behind.lower)) return null;
    const counts = token.ending === '' || COUNTING.test(token.ending) || text.isKazakhAt(token.start);
    return counts ? { value: token.value, next: behindRepetition(text, at + 1), inWords: false } : null;
  }
  const before = text.tokens[at - 1];
  if (isWord(before) && before.lower === 'ни') return null;
  const words = halfOfScale(text, at) ?? numberInWords(text, at) ?? scaleAlone(text, at);
  return words && { ...words, inWords: true };
}

/** "3×20": twenty, three times. */
function productAt({ tokens }: Text, first: ValueRead): (ValueRead & { readonly times: number }) | null {
  const second = tokens[first.next + 1];
  if (tokens[first.next]?.kind !== 'times' || second?.kind !== 'number' || second.joined) return null;
  return { value: second.value, times: first.value, next: first.next + 2, inWords: false };
}

/** "Две с половиной тысячи", "бір жарым мың": the token of the scale behind the half; null where there is none. */
function halfBehind(text: Text, at: number): number | null {
  const [first, second] = [text.tokens[at], text.tokens[at + 1]];
  if (!isWord(first)) return null;
  const length = isWord(second) && `${first.lower} ${second.lower}` === halfMore.russian ? 2 : 1;
  if (length === 1 && first.lower !== halfMore.kazakh) return null;
  return scaleAt(text, at + length).factor > 1 ? at + length : null;
}

/** "Жарты мың": half of a scale. */
function halfOfScale(text: Text, at: number): { value: number; next: number } | null {
  const token = text.tokens[at];
  const half = isWord(token) && token.lower === kazakhHalf && scaleAt(text, at + 1).factor > 1;
  return half ? { value: 0.5, next: at + 1 } : null;
}

/** The number that words make from a token on: "пять", "сто двадцать пять", "жиырма бес", "екі жүз". */
function numberInWords(text: Text, at: number): { value: number; next: number } | null {
  let value = 0;
  let next = at;
  for (;;) {
    const added = wordNumberAt(text, next);
    if (added === 0) break;
    // Kazakh says "two hundred".
    if (added === 100 && value > 0 && value < 10) value *= added;
    // A smaller one goes on with a round one: "двадцать пять", but not "пять двадцать".
    else if (value % 10 ** String(added).length === 0) value += added;
    else break;
    next += 1;
  }
  return next === at ? null : { value, next };
}

/** "Мыңнан астам адам", "миллион просмотров": one of the scale. */
function scaleAlone(text: Text, at: number): { value: number; next: number } | null {
  const { tokens } = text;
  const [before, token] = [tokens[at - 1], tokens[at]];
  const bounded = isWord(token) ? scalesBehindBound[token.lower] : undefined;
  if (bounded !== undefined && isWord(before) && boundBefore(text, at).bound !== 'exact') {
    return { value: bounded, next: at + 1 };
  }
  if (!isWord(token) || !standsAlone(token.lower) || before?.kind === 'number') return null;
  return isWord(before) && isVague(before.lower) ? null : { value: 1, next: at };
}

/** The value of the number word at a token; 0 where there is none. */
function wordNumberAt(text: Text, at: number): number {
  const token = text.tokens[at];
  return isWord(token) ? numberOfWord(token.lower, text.isKazakhAt(token.start)) : 0;
}

/**
 * The token behind a figure that is said again in words, as official papers do: "5 (пять) тренингов", "500 000
 * (пятьсот тысяч) тенге". Where it is not, the token itself.
 */
function behindRepetition(text: Text, at: number): number {
  if (text.tokens[at]?.kind !== 'open') return at;
  let end = at + 1;
  while (wordNumberAt(text, end) > 0 || scaleAt(text, end).factor > 1) end += 1;
  return end > at + 1 && text.tokens[end]?.kind === 'close' ? end + 1 : at;
}

/** The second figure of a range: "20-30", "от 20 до 30", "20 – 30". */
function rangeAt(
  text: Text,
  at: number,
  next: number,
  { first: firstOfBound, from }: BoundBefore,
): { value: number; next: number; from: boolean } | null {
  const { tokens } = text;
  const link = tokens[next];
  const until = from && isWord(link) && (link.lower === 'до' || link.lower === 'по');
  if (!until && !isDash(link)) return null;
  const last = valueAt(text, next + 1);
  const first = tokens[at];
  if (last === null || last.inWords || first?.kind !== 'number' || last.value <= first.value) return null;
  // "Тренинг 2 – 30 человек": a numbered thing and its figure.
  const named = isWord(tokens[at - 1]) && !from && firstOfBound === at;
  return until || link?.kind === 'tight-dash' || !named ? { ...last, from } : null;
}

function scaleAt({ tokens }: Text, at: number): { factor: number; next: number } {
  const token = tokens[at];
  const factor = isWord(token) ? scaleOfWord(token.lower) : 1;
  return factor === 1 ? { factor, next: at } : { factor, next: at + 1 };
}

function unitAt({ tokens }: Text, at: number): { unit: Figure['unit']; next: number } {
  const token = tokens[at];
  if (token?.kind === 'percent' || (isWord(token) && isPercent(token.lower))) {
    return { unit: 'percent', next: at + 1 };
  }
  return isWord(token) && isMoney(token.lower)
    ? { unit: 'money', next: at + 1 }
    : { unit: 'thing', next: at };
}
