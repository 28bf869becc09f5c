import type { QuantityToken } from './quantity-tokens';
import { remembered, wordMatches } from './remembered';
import { thingOf } from './thing';
import type { Thing } from './thing';
import {
  EXPERT,
  KIND_OF_PEOPLE,
  NOT_A_THING,
  NUMBER_OF,
  PERSON,
  PHRASE_END,
  PREPOSITION,
  TOTAL,
} from './words';

type WordToken = QuantityToken & { kind: 'word' };

/** A thing read from tokens, and where its words stand in the text. */
export interface PhraseRead {
  thing: Thing;
  start: number;
  end: number;
  /** The token behind the phrase. */
  next: number;
}

/** More words than this are a sentence, not a name; the bound keeps the reading linear. */
const LONGEST_PHRASE = 8;
const LONGEST_LABEL = 16;

/** Adjectives by their ending. -ий and -ие only behind the letters where a noun would not have them. */
const ADJECTIVE =
  /(?:ый|ая|яя|ое|ые|ых|ого|его|ому|ему|ыми|ими|ую|юю|ым|[нвтлс]ой|[кгхшщжч]ой|[кгхшщжч]ий|[кгхшщжч]ие|[кгхшщжчн]их|[кгхшщжчн]им|[кгхшщжчн]ее|(?:последн|средн|внешн|внутренн|летн|зимн|осенн|весенн|домашн|соседн|дошкольн)(?:ий|ие))$/u;
const KAZAKH_ADJECTIVE = /(?:лық|лік|дық|дік|тық|тік|ған|ген|қан|кен|ғы|гі)$/u;
/** Verbs that end a phrase: "150 человек прошли опрос", "4 топ құрылды". */
const VERB =
  /(?:[аяыуо]ли(?:сь)?|(?<!т)или(?:сь)?|[сзкгш]ли(?:сь)?|вели(?:сь)?|.{3}(?:ены|ена|ено)|.{4}(?:аны|ано)|[аяиыео]л(?:ся|ась|ось|ись)|[ую]т(?:ся)?|[уе]ется|ится)$/u;
const KAZAKH_VERB = /(?:ды|ді|ты|ті|лады|леді|йды|йді)$/u;
/** Prepositions behind which nothing narrows the thing: "2 программы с диалогом", "3 поста для жителей". */
const ANOTHER_THOUGHT = /^(?:с|со|из|от|до|для|при|за|под|без|после|перед|через)$/u;
/** "Проведены", "привлечено": not the thing, but what was done to it. */
const DONE =
  /^(?:провед|созда|подготов|разработ|привлеч|размещ|изда|выпущ|направл|получ|составл|организов|охвач|обуч|посещ|приня|опублик|распростран|снят)\S*(?:ен|ан|ят|т)[оыа]?$/u;
const PIECE = /^(?:шт|штук[аи]?|экз|экземпляр(?:а|ов)?|ед|единиц[аы]?|дана)$/u;
/** Possessive: the second of two Kazakh nouns, and then the head ("ауыл тұрғыны"). */
const OWNED = /(?:сы|сі|[^ш][ыі])$/u;

const endsPhrase = wordMatches(PHRASE_END);
const isPreposition = wordMatches(PREPOSITION);
const isNoThing = wordMatches(NOT_A_THING);
const isTotal = wordMatches(TOTAL);
const isNumberOf = wordMatches(NUMBER_OF);
const isDone = wordMatches(DONE);
const leadsAway = wordMatches(ANOTHER_THOUGHT);
const isAdjective = wordMatches(ADJECTIVE);
const isKazakhVerb = wordMatches(KAZAKH_VERB);
const isPiece = wordMatches(PIECE);
const isRussianVerb = remembered(
  (lower) => VERB.test(lower) && !/(?:тели|недели|модели|цели|роли|отрасли|страны|смены)$/u.test(lower),
);

const isWord = (token: QuantityToken | undefined): token is WordToken => token?.kind === 'word';

/** The thing behind a figure: "25 | информационных постов", "40 | человек – участники обменной программы". */
export function phraseAfter(
  tokens: readonly QuantityToken[],
  from: number,
  text: string,
  kazakh: boolean,
): PhraseRead | null {
  const begin = tokens[from];
  const start = isWord(begin) && isPiece(begin.lower) ? from + 1 : from;
  const words: WordToken[] = [];
  const narrowing: string[] = [];
  let head: WordToken | null = null;
  let at = start;
  let headEnd = 0;
  let behindPreposition = false;
  for (; at < tokens.length && at - start < LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'place' && head !== null) {
      narrowing.push(token.root);
      continue;
    }
    if (!isWord(token) || endsPhrase(token.lower) || (kazakh && isKazakhVerb(token.lower))) break;
    if (isPreposition(token.lower)) {
      if (head === null || kazakh || leadsAway(token.lower)) break;
      behindPreposition = true;
      continue;
    }
    if (head !== null && (isVerb(token.lower, kazakh) || isNoThing(token.lower))) break;
    const next = tokens[at + 1];
    if (head === null && isAttribute(token.lower, kazakh) && continuesPhrase(next, kazakh)) {
      narrowing.push(token.text);
    } else if (head === null) {
      if (kazakh && isWord(next) && isOwned(token.lower, next.lower)) {
        narrowing.push(token.text);
        words.push(token);
        continue;
      }
      head = token;
      headEnd = token.end;
    } else {
      if (kazakh) break;
      narrowing.push(token.text);
    }
    words.push(token);
    if (head !== null && !behindPreposition) headEnd = token.end;
    if (kazakh && head !== null) {
      at += 1;
      break;
    }
  }
  const first = tokens[start];
  if (head === null || first === undefined || (isNumberOf(head.lower) && words.length === 1)) return null;
  const more = /^(?:чел|человек|адам)/u.test(head.lower) ? wordsBehindDash(tokens, at) : [];
  const thing = thingOf(head.text, [...narrowing, ...more], text.slice(first.start, headEnd), kazakh);
  return { thing, start: first.start, end: headEnd, next: at };
}

function isAttribute(lower: string, kazakh: boolean): boolean {
  return isAdjective(lower) || (kazakh && KAZAKH_ADJECTIVE.test(lower));
}

function continuesPhrase(next: QuantityToken | undefined, kazakh: boolean): boolean {
  if (!isWord(next) || endsPhrase(next.lower) || isPreposition(next.lower)) return false;
  return !isVerb(next.lower, kazakh);
}

function isVerb(lower: string, kazakh: boolean): boolean {
  return kazakh ? isKazakhVerb(lower) : isRussianVerb(lower);
}

function isOwned(first: string, second: string): boolean {
  if (PERSON.test(first) || EXPERT.test(first) || KIND_OF_PEOPLE.test(first)) return false;
  return OWNED.test(second) && !isKazakhVerb(second) && !endsPhrase(second);
}

/** "40 человек – участники обменной программы": what stands behind the dash says which people. */
function wordsBehindDash(tokens: readonly QuantityToken[], dash: number): string[] {
  const words: string[] = [];
  if (tokens[dash]?.kind !== 'dash') return words;
  for (let at = dash + 1; at - dash <= LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (!isWord(token) || endsPhrase(token.lower) || isVerb(token.lower, false)) break;
    if (!isPreposition(token.lower)) words.push(token.text);
  }
  return words;
}

/**
 * The thing in front of a figure: "Количество участников – | 40", "Эксперты | 2", "Қатысушылар саны – | 40".
 * `before` is the token in front of the figure and its bound.
 */
export function phraseBefore(
  tokens: readonly QuantityToken[],
  before: number,
  text: string,
  kazakh: boolean,
): PhraseRead | null {
  let at = before;
  const label: QuantityToken[] = [];
  while (at >= 0 && before - at < LONGEST_LABEL) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'place') break;
    label.unshift(token);
    at -= 1;
  }
  // "4 фокус-группы: 2 онлайн": the words in front are another figure's thing.
  if (tokens[at]?.kind === 'number') return null;
  const numberOf = label.findIndex((token) => isWord(token) && isNumberOf(token.lower));
  // Kazakh says "қатысушылар саны": the thing stands in front. Russian says "количество участников".
  const counted = kazakh && numberOf > 0 ? label.slice(0, numberOf) : label.slice(numberOf + 1);
  const read = headOfLabel(counted, text, kazakh);
  return read && { ...read, next: before + 1 };
}

function headOfLabel(label: readonly QuantityToken[], text: string, kazakh: boolean): PhraseRead | null {
  const meaning = label.filter(
    (token) => !isWord(token) || (!isNoThing(token.lower) && !isTotal(token.lower)),
  );
  const words: WordToken[] = [];
  const narrowing: string[] = [];
  let head: WordToken | null = null;
  for (const [index, token] of meaning.entries()) {
    if (token.kind === 'place') {
      if (head !== null) narrowing.push(token.root);
      continue;
    }
    if (!isWord(token)) continue;
    const next = meaning[index + 1];
    if (isPreposition(token.lower)) {
      if (head === null) return null;
      continue;
    }
    if (endsPhrase(token.lower) || isVerb(token.lower, kazakh)) {
      if (head !== null) break;
      continue;
    }
    if (head === null && isDone(token.lower) && isWord(next)) continue;
    const attribute = isAttribute(token.lower, kazakh) && continuesPhrase(next, kazakh);
    if (kazakh && isWord(next) && !attribute && head === null && isOwned(token.lower, next.lower)) {
      narrowing.push(token.text);
    } else if (head === null && !attribute) {
      head = token;
    } else {
      narrowing.push(token.text);
    }
    words.push(token);
  }
  const first = words[0];
  const last = words.at(-1);
  if (head === null || first === undefined || last === undefined) return null;
  const thing = thingOf(head.text, narrowing, text.slice(first.start, last.end), kazakh);
  return { thing, start: first.start, end: last.end, next: 0 };
}
