import {
  asidePostpositions,
  asidePrepositions,
  asideThings,
  conjunctions,
  fulfilment,
  makings,
  numbered,
  numberedGroups,
  ordinals,
  prepositions,
  totals,
} from '../lexicon/grammar';
import { families } from '../lexicon/people';
import { wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isDash, isWord, type Token } from '../text/tokens';
import { boundAfter, isDeniedAt } from './bounds';
import { FARTHEST, frontOf, isDividing, isEach, isEvent, isShare, saysEach } from './each';
import { markEnumerated } from './enumerated';
import { figureAt, type Figure } from './figures';
import { withImpliedOnes } from './implied-ones';
import { markParts } from './parts';
import { phraseAfter, phraseBefore, type PhraseRead } from './phrases';
import type { Quantity, QuantityRead } from './quantity';
import { shareNouns } from './shared-nouns';
import { ABLATIVE, tellBeforeFromAfter, withoutWholes } from './some-of-whole';
import { isPerson, thingOf, type Thing } from './thing';

const isTotal = wordsOf(totals);
const isAnd = wordsOf(conjunctions);
const isNumbered = wordsOf(numbered);
const isOneOfSome = wordsOf(numberedGroups);
const isMaking = wordsOf(makings);
const isPreposition = wordsOf(prepositions);
const isOrdinal = wordsOf(ordinals);
const isAsideBehind = wordsOf(asidePostpositions);
/** Households are counted as such: "30 семей по 4 человека". */
const isFamily = wordsOf(families);

/** What texts were read as. Nobody changes it afterwards. */
const alreadyRead = new WeakMap<Text, readonly QuantityRead[]>();

/** Every quantity of a text with the tokens behind it, in the order written. See `readQuantities`. */
export function quantityReads(text: Text): readonly QuantityRead[] {
  const before = alreadyRead.get(text);
  if (before !== undefined) return before;
  const quantities = quantitiesIn(text);
  alreadyRead.set(text, quantities);
  return quantities;
}

function quantitiesIn(text: Text): readonly QuantityRead[] {
  const { tokens } = text;
  const reads: QuantityRead[] = [];
  let at = 0;
  while (at < tokens.length) {
    const kind = tokens[at]?.kind;
    const figure = kind === 'number' || kind === 'word' ? figureAt(text, at) : null;
    if (figure === null || namesSomething(text, at, figure)) {
      at += 1;
      continue;
    }
    const whole = isOfWhole(text, figure) ? figureAt(text, figure.next + 1) : null;
    const read = readQuantity(text, figure, whole?.next ?? figure.next);
    if (read !== null) {
      const { quantity } = read;
      if (quantity.each) quantity.eachOf = figure.times ?? timesOf(reads.at(-1), figure, text);
      reads.push(read);
      if (figure.distributive) reads.push(...othersOfList(text, read));
    }
    at = whole?.next ?? figure.next;
  }
  countTimesBehind(text, reads);
  countTimesOfNamed(text, reads);
  multiply(text, reads);
  shareNouns(text, reads);
  tellBeforeFromAfter(text, reads);
  const all = withImpliedOnes(text, withoutWholes(text, reads));
  markParts(text, all);
  markEnumerated(text, all);
  return all;
}

/**
 * "По 6 экскурсий и мастер-классов" are six of the ones and six of the others: no figure for each. Gives the others.
 */
function othersOfList(text: Text, read: QuantityRead): QuantityRead[] {
  const { quantity, next } = read;
  const { thing, each: forEach, eachOf } = quantity;
  const link = text.tokens[next];
  const alone = forEach && eachOf === null && thing !== null && !thing.people;
  if (!alone || !isWord(link) || !isAnd(link.lower)) return [];
  const other = phraseAfter(text, next + 1);
  if (other === null || other.thing.people || other.thing.expert) return [];
  const behind = text.tokens.slice(other.next, other.next + FARTHEST);
  if (behind.some((token) => isWord(token) && saysEach(token.lower))) return [];
  quantity.each = false;
  const passage = text.passage(other.start, other.end);
  return [
    { ...read, quantity: { ...quantity, thing: other.thing, ...passage }, first: next + 1, next: other.next },
  ];
}

/** "2 из 3 тренингов" are two: the figure behind "из" is what they are two of. "9 из 5 сел" are nine. */
function isOfWhole(text: Text, figure: Figure): boolean {
  const [link, behind] = [text.tokens[figure.next], text.tokens[figure.next + 1]];
  if (!isWord(link) || link.lower !== 'из' || behind?.kind !== 'number') return false;
  return figure.unit === 'thing' && behind.value >= figure.value;
}

/** Reads what a figure counts; what it is to other figures is not known here: `part` is false, `eachOf` null. */
function readQuantity(text: Text, figure: Figure, behind: number): QuantityRead | null {
  const { tokens } = text;
  const direct = boundAfter(text, behind);
  const from = direct?.next ?? behind;
  const after = figure.unit === 'money' ? null : phraseAfter(text, from);
  const label = labelOf(text, figure, after);
  if (isDeniedAt(text, after?.next ?? from)) return null;
  const bare = after === null && figure.unit === 'thing';
  if (bare && figure.inWords && label === null) return null;
  const trailing = after === null ? null : boundAfter(text, after.next);
  const first = tokens[figure.first];
  const last = tokens[(trailing?.next ?? from) - 1];
  if (first === undefined || last === undefined) return null;
  const start = after === null && label !== null ? label.start : first.start;
  const shared = (trailing ?? direct) === null && isShare(text, after, from);
  const quantity: Quantity = {
    value: figure.value,
    upper: figure.upper,
    bound: direct?.bound ?? trailing?.bound ?? figure.bound,
    unit: figure.unit,
    thing:
      figure.unit === 'percent' && tellsOfPlan(after)
        ? null
        : nameThing(after?.thing ?? null, label?.thing ?? null),
    each: figure.times !== null || shared || isEach(text, figure, after),
    eachOf: null,
    part: false,
    total: isTotalOf(text, figure),
    aside: isAside(text, figure, after),
    ...text.passage(start, Math.max(last.end, after?.end ?? 0)),
  };
  return {
    quantity,
    first: figure.first,
    next: trailing?.next ?? after?.next ?? from,
    label: label?.noun ?? null,
    named: after !== null,
    partOf: null,
  };
}

const isFulfilment = wordsOf(fulfilment);
const tellsOfPlan = (after: PhraseRead | null): boolean => after !== null && isFulfilment(after.thing.head);

/** "3 тренинга | по 20 участников": how many things of an exact figure right in front a figure is for. */
function timesOf(before: QuantityRead | undefined, figure: Figure, text: Text): number | null {
  if (before === undefined || figure.bound !== 'exact') return null;
  const { value, bound, unit, thing, each: forEach } = before.quantity;
  const family = thing !== null && isFamily(thing.head);
  const counts =
    bound === 'exact' && unit === 'thing' && thing !== null && (!thing.people || family) && !forEach;
  if (counts && saysEachBetween(text, before.next, figure.first)) return value;
  const link = text.tokens[before.next];
  const comma = link?.kind === 'comma' || (isWord(link) && link.lower === 'бойынша') ? 1 : 0;
  const distributive = figure.distributive ? 1 : 0;
  return counts && figure.first - before.next <= comma + distributive ? value : null;
}

/** "3 топ, әрқайсысында | 10 адам", "2 лагерь ұйымдастырылды, әр лагерьде | 20 баладан". */
function saysEachBetween({ tokens }: Text, from: number, to: number): boolean {
  const between = to - from <= FARTHEST ? tokens.slice(from, to) : [];
  return (
    between.some((token) => isWord(token) && saysEach(token.lower)) &&
    between.every(
      (token) => isWord(token) || token.kind === 'comma' || token.kind === 'colon' || isDash(token),
    )
  );
}

/** "5 команд × 6 чел.", "6 чел. х 5 команд": so many people in each of the others. */
function multiply({ tokens }: Text, reads: readonly QuantityRead[]): void {
  for (const [index, right] of reads.entries()) {
    const left = reads[index - 1];
    const times = tokens[right.first - 1]?.kind === 'times';
    if (left === undefined || !times || left.next !== right.first - 1) continue;
    const [share, number] = left.quantity.thing?.people === true ? [left, right] : [right, left];
    const countable = [share, number].every(
      ({ quantity }) => quantity.unit === 'thing' && quantity.bound === 'exact',
    );
    // "30 человек × 2 дня": the same thirty on both.
    if (!countable || share.quantity.each || measures(number.quantity.thing?.head ?? '')) continue;
    share.quantity.each = true;
    share.quantity.eachOf = number.quantity.value;
  }
}

/**
 * "2 лагерь ұйымдастырылды, 50 бала демалды: әр лагерьде | 25 баладан", "3 группы, 60 чел.: в каждой группе | 20": what a figure is for
 * each of is counted elsewhere. Where each had as many as all of them, they were the same people.
 */
function countTimesOfNamed(text: Text, reads: readonly QuantityRead[]): void {
  const exact = reads.filter(({ quantity: { unit, bound } }) => unit === 'thing' && bound === 'exact');
  const counted = new Map<string, number>();
  const figures = new Set<number>();
  for (const { quantity } of exact) {
    const { each: forEach, thing, value } = quantity;
    if (forEach || thing === null) continue;
    if (thing.people) figures.add(value);
    else counted.set(thing.head, value);
  }
  for (const { quantity, first } of exact) {
    if (!quantity.each || quantity.eachOf !== null || figures.has(quantity.value)) continue;
    // Of several events the same people may have come to each, where the text says how many they were.
    const named = dividedBy(text, first, figures.size === 0);
    quantity.eachOf = (named === null ? undefined : counted.get(named)) ?? null;
  }
}

/** The head of what a figure is for each of, where it divides people: "в каждой | группе", "әр | лагерьде". */
function dividedBy(text: Text, first: number, eventsToo: boolean): string | null {
  for (let at = first - 1; at >= first - FARTHEST; at -= 1) {
    const [token, named] = [text.tokens[at], text.tokens[at + 1]];
    if (!isWord(token) && !isDash(token) && token?.kind !== 'colon') return null;
    if (!isWord(token) || !saysEach(token.lower)) continue;
    // Whoever is from one school is from no other: "әр мектептен", "от каждого села".
    const link = text.tokens[at - 1];
    const from =
      isWord(named) &&
      (ABLATIVE.test(named.lower) || (isWord(link) && (link.lower === 'от' || link.lower === 'из')));
    const divides = isWord(named) && (isDividing(named.lower) || (eventsToo && isEvent(named.lower)));
    if (!isWord(named) || !(from || divides)) return null;
    return thingOf({ lower: named.lower, kazakh: text.isKazakhAt(named.start) }, [], '').head;
  }
  return null;
}

/** "по 15 чел. | в 3 группах", "по 30 в каждом из 4 сел": how many there are of what an `each` figure is for. */
function countTimesBehind({ tokens }: Text, reads: readonly QuantityRead[]): void {
  for (const [index, { quantity, first, next }] of reads.entries()) {
    const behind = reads[index + 1];
    if (!quantity.each || quantity.eachOf !== null || behind === undefined || behind.first - next > 3)
      continue;
    // "по 2 представителя от 20 НПО": "от" leads to the others, and bounds nothing.
    const link = tokens[behind.first];
    if (next === behind.first && isWord(link) && link.lower === 'от' && behind.quantity.upper === null) {
      behind.quantity.bound = 'exact';
      quantity.eachOf = behind.quantity.value;
      continue;
    }
    const { value, bound, unit, thing, each: forEach } = behind.quantity;
    // "Әрқайсысында 20 адамнан 3 семинар": what a Kazakh share is for stands right behind it.
    const share = tokens[next - 1];
    const touches = next === behind.first || (tokens[next]?.kind === 'comma' && next + 1 === behind.first);
    const ofAblative = touches && isWord(share) && ABLATIVE.test(share.lower);
    if (ofAblative && bound === 'exact' && unit === 'thing' && thing?.people === false && !forEach) {
      quantity.eachOf = value;
      continue;
    }
    const from = Math.max(first + 1, behind.first - 3);
    const between = tokens.slice(from, behind.first).map((token) => (isWord(token) ? token.lower : ';'));
    const words = IN_SO_MANY.exec(between.join(' '));
    const counts = bound === 'exact' && unit === 'thing' && thing !== null && !thing.people;
    // "в каждом из 4 сел": the four are not for each of something, though the word stands in front of them.
    const ofAll = words?.[1] !== undefined;
    const sure = quantity.bound === 'exact' || quantity.upper !== null;
    if (words === null || !counts || !sure || (forEach && !ofAll)) continue;
    quantity.eachOf = value;
    if (ofAll) behind.quantity.each = false;
  }
}

const IN_SO_MANY = /(?:^| )(?:в|во|на|для|от|из)( кажд\S* из)?$/u;

/** What stands behind the figure names the thing; what stands in front of it names "раз" and narrows "человек". */
function nameThing(after: Thing | null, label: Thing | null): Thing | null {
  if (after === null || label === null) return after ?? label;
  const modifier = (...stems: string[]): string[] => [...new Set(stems)];
  if (after.head === 'раз') {
    return { ...label, modifier: modifier(...label.modifier, after.head, ...after.modifier) };
  }
  // "Эксперты – 2 чел." are experts.
  if (label.expert && isPerson(after.head)) return label;
  // "Тираж – 200 экз.": a copy is of what is named in front.
  if ((after.head === 'экземпляр' || after.head === 'дана') && after.modifier.length === 0) return label;
  if (after.head !== 'человек' && after.head !== 'адам') return after;
  const narrowing = isPerson(label.head) ? [] : [label.head];
  return { ...after, modifier: modifier(...after.modifier, ...narrowing, ...label.modifier) };
}

const isPlanStem = (head: string | undefined): boolean => head === 'план' || head === 'жоспар';

/** The thing named in front of a figure: "Встречи –2", "Эксперты 2", "Уровень знаний: 80%". */
function labelOf(text: Text, figure: Figure, after: PhraseRead | null): PhraseRead | null {
  const mark = text.tokens[figure.first - 1];
  const marked = isDash(mark) || mark?.kind === 'colon';
  if (!marked && !mayTouchLabel(text.tokens, figure, after)) return null;
  const label = phraseBefore(text, figure.first - (marked ? 2 : 1));
  // "План: 25" is the plan's figure; "План -2" alone means two plans.
  const form = isPlanStem(label?.thing.head) && label?.thing.modifier.length === 0;
  if (form && (after !== null || !isDash(mark) || /факт|нақты/iu.test(text.text))) return null;
  return label;
}

/** Without a dash only "Эксперты 2;" and "знания выросли на 80%" have their thing in front. */
function mayTouchLabel(tokens: readonly Token[], figure: Figure, after: PhraseRead | null): boolean {
  const before = tokens[figure.first - 1];
  // "Тираж методички 200 экз.": a copy has its name in front.
  const copies = after?.thing.head === 'экземпляр' && after.thing.modifier.length === 0;
  if (!isWord(before) || figure.inWords) return false;
  if (after !== null) return copies && figure.unit === 'thing' && beginsWithCopies(tokens, figure.first);
  if (figure.unit === 'percent') return true;
  const behind = tokens[figure.next]?.kind;
  const closes = behind === undefined || ['break', 'comma', 'close', 'open'].includes(behind);
  return figure.unit === 'thing' && closes && !isPreposition(before.lower);
}

/** "Тираж методички", and not "издан сборник тиражом", in front of a figure. */
function beginsWithCopies(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (first - at < FARTHEST && isWord(tokens[at - 1])) at -= 1;
  const begin = tokens[at];
  return isWord(begin) && begin.lower === 'тираж' && at < first - 1;
}

const saysHow = wordsOf(asidePrepositions);
const measures = wordsOf(asideThings);

/** "отчет на 2 языках", "курс за 3 дня", "сборник 48 стр.": how something was, beside what was counted. */
function isAside({ tokens }: Text, { first, unit }: Figure, after: PhraseRead | null): boolean {
  const before = tokens[first - 1];
  if (after === null || unit !== 'thing') return false;
  const behind = tokens[after.next];
  if (!measures(after.thing.head)) return after.thing.head === 'раз' && isInBrackets(tokens, first);
  if (LOCATIVE_OF_TIME.test(after.noun)) return true;
  if ((isWord(behind) && isAsideBehind(behind.lower)) || isInBrackets(tokens, first)) return true;
  if (!isWord(before)) return false;
  return saysHow(before.lower) || !isPreposition(before.lower);
}

/** "24 занятия (2 раза в неделю, 3 месяца)": whether a bracket that is not closed yet stands near in front. */
function isInBrackets(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'open') return at > 0;
    if (kind === 'close' || kind === 'break') return false;
  }
  return false;
}
const LOCATIVE_OF_TIME = /^(?:ай|апта|жыл|күн|сағат|тіл|бет)(?:да|де|те)$/u;

/** "Задача 2", "статья 5": the figure names the one thing before it. */
function namesSomething({ tokens }: Text, at: number, figure: Figure): boolean {
  const before = tokens[at - 1];
  if (figure.first !== at || figure.inWords || !isWord(before)) return false;
  // "В 1-й день 40": the day has its number in front.
  const number = tokens[at - 2];
  if ((isWord(number) && isOrdinal(number.lower)) || (number?.kind === 'number' && number.ending !== ''))
    return false;
  // "Выпуск 2 сборников" makes two.
  const behind = tokens[figure.next];
  if (isMaking(before.lower) && isWord(behind) && !isPreposition(behind.lower)) return false;
  return isNumbered(before.lower) || (isOneOfSome(before.lower) && hasFigureBehindMark(tokens, figure.next));
}

/** "Группа 1: 15", "поток 2 – 20": a figure stands behind the mark. */
function hasFigureBehindMark(tokens: readonly Token[], at: number): boolean {
  const [mark, behind] = [tokens[at], tokens[at + 1]];
  return (isDash(mark) || mark?.kind === 'colon') && behind?.kind === 'number';
}

/** Whether the words in front of a figure call it a total: "всего 80 человек", "15 + 15 = 30". */
function isTotalOf({ tokens, text }: Text, { first }: Figure): boolean {
  const mark = tokens[first - 1];
  if (mark?.kind === 'break' && text.slice(mark.start, mark.end) === '=') return true;
  const front = frontOf(tokens, first);
  return tokens.slice(front, first).some((token) => isWord(token) && isTotal(token.lower));
}
