import { boundAfter, figureAt } from './figures';
import type { Figure } from './figures';
import { phraseAfter, phraseBefore } from './noun-phrase';
import type { PhraseRead } from './noun-phrase';
import { quantityTokens } from './quantity-tokens';
import type { QuantityToken } from './quantity-tokens';
import { wordMatches } from './remembered';
import { isKazakh } from './stem';
import type { Thing } from './thing';
import { EACH, NUMBERED, PART_OF, PERSON, PREPOSITION, TOTAL } from './words';
import type { Bound } from './words';

/** A figure in prose, what it counts and where it stands. */
export interface Quantity {
  /** The figure; thousands and millions in words are multiplied out. The lower end of a range. */
  value: number;
  /** The upper end of a range ("20–30 человек", "от 20 до 30"), else null. */
  upper: number | null;
  /** `at-least` for a range. */
  bound: Bound;
  unit: 'thing' | 'percent' | 'money';
  /** Null for a figure that stands alone ("25"). */
  thing: Thing | null;
  /** True for a figure for each of something: "по 2 в каждом селе", "1 раз в неделю". It adds to no total. */
  each: boolean;
  /** True for a part of a figure before it: the 15 of "40 человек, из них 15 женщин". It adds to no total. */
  part: boolean;
  /** True where the text calls the figure a total: "всего 80 человек". */
  total: boolean;
  /** The passage, `cell.slice(start, end)`: the figure with its bound and what it counts. */
  text: string;
  start: number;
  end: number;
}

/**
 * Every quantity of a text, Russian or Kazakh, in the order written (rules.md, "Quantities in text").
 *
 * What is counted stands behind the figure ("4 фокус-группы"), or else in front of it ("Встречи –2", "Количество
 * участников – 40"); a bare figure has no thing. A dash in front of a figure is a dash. Figures in dates, phones,
 * numbers of documents and ordinals are no quantities. Linear in the text's length.
 *
 * @example readQuantities('Количество участников -29')
 * // [{ value: 29, bound: 'exact', unit: 'thing', thing: { head: 'участник', people: true, … }, … }]
 */
export function readQuantities(text: string): Quantity[] {
  const kazakh = isKazakh(text);
  const inWords = kazakh || SIGN_OF_NUMBER_WORD.test(text);
  if (!inWords && !/\d/u.test(text)) return [];
  const tokens = quantityTokens(text);
  const parts = partPassages(text);
  const isPart = (start: number): boolean =>
    parts.some((passage) => start >= passage.start && start < passage.end);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    const mayBegin = kind === 'number' || (inWords && kind === 'word');
    const figure = mayBegin ? figureAt(tokens, at, kazakh) : null;
    if (figure === null || namesSomething(tokens, at, figure)) {
      at += 1;
      continue;
    }
    const read = readQuantity(tokens, figure, text, kazakh);
    if (read !== null) quantities.push({ ...read, part: !read.total && isPart(read.start) });
    at = figure.next;
  }
  return quantities;
}

function readQuantity(
  tokens: readonly QuantityToken[],
  figure: Figure,
  text: string,
  kazakh: boolean,
): Omit<Quantity, 'part'> | null {
  const direct = boundAfter(tokens, figure.next);
  const from = direct?.next ?? figure.next;
  const after = figure.unit === 'money' ? null : phraseAfter(tokens, from, text, kazakh);
  if (after === null && figure.inWords) return null;
  const trailing = after === null ? null : boundAfter(tokens, after.next);
  const label = labelOf(tokens, figure, after, text, kazakh);
  const first = tokens[figure.first];
  const last = tokens[(trailing?.next ?? from) - 1];
  if (first === undefined || last === undefined) return null;
  const start = after === null && label !== null ? label.start : first.start;
  const end = Math.max(last.end, after?.end ?? 0);
  return {
    value: figure.value,
    upper: figure.upper,
    bound: direct?.bound ?? trailing?.bound ?? figure.bound,
    unit: figure.unit,
    thing: nameThing(after?.thing ?? null, label?.thing ?? null),
    each: isEach(tokens, figure, after),
    total: wordsInFront(tokens, figure.first).some((word) => isTotal(word)),
    text: text.slice(start, end),
    start,
    end,
  };
}

/** What stands behind the figure names the thing; what stands in front of it names "раз" and narrows "человек". */
function nameThing(after: Thing | null, label: Thing | null): Thing | null {
  if (after === null || label === null) return after ?? label;
  const modifier = (...stems: string[]): string[] => [...new Set(stems)];
  if (after.head === 'раз') {
    return { ...label, modifier: modifier(...label.modifier, after.head, ...after.modifier) };
  }
  if (!ANY_PERSON_WORD.test(after.head)) return after;
  return {
    ...after,
    modifier: modifier(...after.modifier, ...(isPerson(label.head) ? [] : [label.head]), ...label.modifier),
  };
}

const ANY_PERSON_WORD = /^(?:человек|адам)$/u;

/** The thing named in front of a figure: "Встречи –2", "Эксперты 2", "Уровень знаний: 80%". */
function labelOf(
  tokens: readonly QuantityToken[],
  figure: Figure,
  after: PhraseRead | null,
  text: string,
  kazakh: boolean,
): PhraseRead | null {
  const mark = tokens[figure.first - 1];
  const marked = mark?.kind === 'dash' || mark?.kind === 'colon';
  if (!marked && !mayTouchLabel(tokens, figure, after)) return null;
  const label = phraseBefore(tokens, figure.first - (marked ? 2 : 1), text, kazakh);
  // "План: 25" is the plan's figure; "План -2" alone means two plans.
  const form = label?.thing.head === 'план' && label.thing.modifier.length === 0;
  if (form && (after !== null || mark?.kind !== 'dash' || /факт/iu.test(text))) return null;
  return label;
}

/** Without a dash only "Эксперты 2;" and "знания выросли на 80%" have their thing in front. */
function mayTouchLabel(tokens: readonly QuantityToken[], figure: Figure, after: PhraseRead | null): boolean {
  const before = tokens[figure.first - 1];
  if (before?.kind !== 'word' || after !== null) return false;
  if (figure.unit === 'percent') return true;
  const behind = tokens[figure.next]?.kind;
  const closes =
    behind === undefined ||
    behind === 'break' ||
    behind === 'comma' ||
    behind === 'close' ||
    behind === 'open';
  return figure.unit === 'thing' && closes && !isPreposition(before.lower);
}

/** "Задача 2", "статья 5": the figure names the one thing before it. */
function namesSomething(tokens: readonly QuantityToken[], at: number, figure: Figure): boolean {
  const before = tokens[at - 1];
  return figure.first === at && !figure.inWords && before?.kind === 'word' && isNumbered(before.lower);
}

const isTotal = wordMatches(TOTAL);
const saysEach = wordMatches(EACH);
const isNumbered = wordMatches(NUMBERED);
const isPreposition = wordMatches(PREPOSITION);
const isPerson = wordMatches(PERSON);

const FARTHEST = 6;
const PERIOD = /^(?:неделю|месяц|день|год|квартал|сутки|полугодие)$/u;
const isPeriod = wordMatches(PERIOD);

/** The words in front of a figure within its part of the sentence, nearest first. */
function wordsInFront(tokens: readonly QuantityToken[], first: number): string[] {
  const words: string[] = [];
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.lower);
    else if (token?.kind !== 'dash' && token?.kind !== 'colon' && token?.kind !== 'place') break;
  }
  return words;
}

function wordsBehind(tokens: readonly QuantityToken[], next: number): string[] {
  const words: string[] = [];
  for (let at = next; at < next + FARTHEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    words.push(token.lower);
  }
  return words;
}

function isEach(tokens: readonly QuantityToken[], figure: Figure, after: PhraseRead | null): boolean {
  const behind = wordsBehind(tokens, figure.next);
  // "по 3 каналам" is a place of three channels, "по 3 канала" three channels each.
  if (figure.distributive && (after === null || !/[ая][мх]$/u.test(behind[0] ?? ''))) return true;
  if (behind.some((word, index) => saysEach(word) || (isPeriod(word) && behind[index - 1] === 'в')))
    return true;
  const front = wordsInFront(tokens, figure.first);
  const each = front.findIndex((word) => saysEach(word));
  const total = front.findIndex((word) => isTotal(word));
  return each !== -1 && (total === -1 || each < total);
}

/** A text without a digit and any of these names no number; "он" and the like count in Kazakh texts only. */
const SIGN_OF_NUMBER_WORD =
  /од(?:ин|н[аоуиы])|дв[аеу]|тр(?:и|[её][хм])|четыр|пят|шест|сем|вос[еь]м|девят|десят/iu;

/** A text without any of these speaks of no part. */
const SIGN_OF_PART = /них|котор|числ|т\.|ішінде|олардың/iu;

/** From each "из них" or "в том числе" to the end of its sentence, line or list item. */
function partPassages(text: string): { start: number; end: number }[] {
  if (!SIGN_OF_PART.test(text)) return [];
  return [...text.matchAll(PART_OF)].map((match) => {
    const start = match.index + match[0].length;
    const length = text.slice(start, start + LONGEST_SENTENCE).search(/[;\n]|\.\s+\p{Lu}/u);
    return { start, end: length === -1 ? start + LONGEST_SENTENCE : start + length };
  });
}

/** Bounds the search for the end of a sentence, so that reading stays linear. */
const LONGEST_SENTENCE = 500;
