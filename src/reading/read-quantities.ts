import { boundAfter, figureAt } from './figures';
import type { Figure } from './figures';
import { phraseAfter, phraseBefore } from './noun-phrase';
import type { PhraseRead } from './noun-phrase';
import { isDash, quantityTokens } from './quantity-tokens';
import type { QuantityToken } from './quantity-tokens';
import { wordMatches } from './remembered';
import { markBreakdowns } from './breakdowns';
import { LIKE_NUMBER_WORD, SIGN_OF_KAZAKH, SIGN_OF_NUMBER_WORD, SIGN_OF_PART } from './signs';
import { isKazakh } from './stem';
import type { Quantity, QuantityRead } from './quantity-type';
import type { Thing } from './thing';
import { wordTrait } from './word';
import { EACH, NUMBERED, PART_OF, PERSON, PREPOSITION, TOTAL } from './words';

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
  if (!/\d/u.test(text) && !LIKE_NUMBER_WORD.test(text) && !isKazakh(text)) return [];
  const { tokens, signs } = quantityTokens(text);
  const kazakh = (signs & SIGN_OF_KAZAKH) !== 0 && isKazakh(text);
  const inWords = kazakh || (signs & SIGN_OF_NUMBER_WORD) !== 0;
  const parts = (signs & SIGN_OF_PART) === 0 ? [] : partPassages(text);
  const reads: QuantityRead[] = [];
  let at = 0;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    const mayBegin = kind === 'number' || (inWords && kind === 'word');
    const figure = mayBegin ? figureAt(tokens, at, text, kazakh) : null;
    if (figure === null || namesSomething(tokens, at, figure)) {
      at += 1;
      continue;
    }
    const read = readQuantity(tokens, figure, text, kazakh);
    if (read !== null) {
      const { quantity } = read;
      quantity.part =
        !quantity.total && parts.some(({ start, end }) => quantity.start >= start && quantity.start < end);
      if (quantity.each) quantity.eachOf = timesOf(reads.at(-1), figure);
      reads.push(read);
    }
    at = figure.next;
  }
  markBreakdowns(tokens, reads);
  return reads.map(({ quantity }) => quantity);
}

/** Reads what a figure counts; what it is to other figures is not known here: `part` is false, `eachOf` null. */
function readQuantity(
  tokens: readonly QuantityToken[],
  figure: Figure,
  text: string,
  kazakh: boolean,
): QuantityRead | null {
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
  const quantity: Quantity = {
    value: figure.value,
    upper: figure.upper,
    bound: direct?.bound ?? trailing?.bound ?? figure.bound,
    unit: figure.unit,
    thing: nameThing(after?.thing ?? null, label?.thing ?? null),
    each: isEach(tokens, figure, after) || (kazakh && trailing === null && isShare(tokens, after)),
    eachOf: null,
    part: false,
    total: isTotalOf(tokens, figure),
    text: text.slice(start, end),
    start,
    end,
  };
  return { quantity, next: trailing?.next ?? after?.next ?? from };
}

/** "3 тренинга | по 20 участников": how many things of an exact figure right in front a figure is for. */
function timesOf(before: QuantityRead | undefined, figure: Figure): number | null {
  if (before === undefined || !figure.distributive || figure.bound !== 'exact') return null;
  const { value, bound, unit, thing, each } = before.quantity;
  const counts = bound === 'exact' && unit === 'thing' && thing !== null && !thing.people && !each;
  return counts && figure.first - before.next <= 1 ? value : null;
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
    modifier: modifier(
      ...after.modifier,
      ...(isPersonStem(label.head) ? [] : [label.head]),
      ...label.modifier,
    ),
  };
}

const isPlanStem = (head: string | undefined): boolean => head === 'план' || head === 'жоспар';
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
  const marked = isDash(mark) || mark?.kind === 'colon';
  if (!marked && !mayTouchLabel(tokens, figure, after)) return null;
  const label = phraseBefore(tokens, figure.first - (marked ? 2 : 1), text, kazakh);
  // "План: 25" is the plan's figure; "План -2" alone means two plans.
  const form = isPlanStem(label?.thing.head) && label?.thing.modifier.length === 0;
  if (form && (after !== null || !isDash(mark) || /факт|нақты/iu.test(text))) return null;
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
  return figure.unit === 'thing' && closes && !isPreposition(before.word);
}

/** "Задача 2", "статья 5": the figure names the one thing before it. */
function namesSomething(tokens: readonly QuantityToken[], at: number, figure: Figure): boolean {
  const before = tokens[at - 1];
  return figure.first === at && !figure.inWords && before?.kind === 'word' && isNumbered(before.word);
}

const isTotal = wordTrait(TOTAL);
const saysEach = wordTrait(EACH);
const isNumbered = wordTrait(NUMBERED);
const isPreposition = wordTrait(PREPOSITION);
const isPersonStem = wordMatches(PERSON);

const FARTHEST = 6;
const isPeriod = wordTrait(/^(?:неделю|месяц|день|год|квартал|сутки|полугодие)$/u);

/** The token in front of which the words before a figure, in its part of the sentence, begin. */
function frontOf(tokens: readonly QuantityToken[], first: number): number {
  let at = first - 1;
  for (; at >= 0 && first - at <= FARTHEST; at -= 1) {
    const token = tokens[at];
    const goesOn =
      token?.kind === 'word' || token?.kind === 'colon' || token?.kind === 'place' || isDash(token);
    if (!goesOn) break;
  }
  return at + 1;
}

/** Whether the words in front of a figure call it a total: "всего 80 человек". */
function isTotalOf(tokens: readonly QuantityToken[], { first }: Figure): boolean {
  const front = frontOf(tokens, first);
  for (let at = first - 1; at >= front; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && isTotal(token.word)) return true;
  }
  return false;
}

function isEach(tokens: readonly QuantityToken[], figure: Figure, after: PhraseRead | null): boolean {
  const { first, next } = figure;
  // "по 3 каналам" is a place of three channels, "по 3 канала" three channels each.
  if (figure.distributive && (after === null || !namesChannels(tokens[next]))) return true;
  for (let at = next; at < next + FARTHEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (saysEach(token.word)) return true;
    const before = at > next ? tokens[at - 1] : undefined;
    if (before?.kind === 'word' && before.word.lower === 'в' && isPeriod(token.word)) return true;
  }
  // What stands nearer decides: "каждому, всего 80 человек" is no figure for each.
  const front = frontOf(tokens, first);
  for (let at = first - 1; at >= front; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (isTotal(token.word)) return false;
    if (saysEach(token.word)) return true;
  }
  return false;
}

/** Kazakh says "2 семинардан өткізілді", "20 адамнан" for so many each; "25 адамнан тұратын" is something else. */
function isShare(tokens: readonly QuantityToken[], after: PhraseRead | null): boolean {
  if (after === null) return false;
  const [counted, behind] = [tokens[after.next - 1], tokens[after.next]];
  if (counted?.kind !== 'word' || !ABLATIVE.test(counted.word.lower)) return false;
  const ends = behind === undefined || ['break', 'comma', 'close'].includes(behind.kind);
  return ends || (behind.kind === 'word' && HAPPENED.test(behind.word.lower));
}

const ABLATIVE = /(?:дан|ден|тан|тен|нан|нен)$/u;
const HAPPENED = /(?:өткіз|өтті|бол|жүргіз|ұйымдаст|қатыс|шақыр|жина)/u;

/** A plural in the case of "по каналам" or "в каналах". */
function namesChannels(token: QuantityToken | undefined): boolean {
  return token?.kind === 'word' && /[ая][мх]$/u.test(token.word.lower);
}

/** From each "из них" or "в том числе" to the end of its sentence, line or list item. */
function partPassages(text: string): { start: number; end: number }[] {
  return [...text.matchAll(PART_OF)].map((match) => {
    const start = match.index + match[0].length;
    const length = text.slice(start, start + LONGEST_SENTENCE).search(/[;\n]|\.\s+\p{Lu}/u);
    return { start, end: length === -1 ? start + LONGEST_SENTENCE : start + length };
  });
}

/** Bounds the search for the end of a sentence, so that reading stays linear. */
const LONGEST_SENTENCE = 500;
