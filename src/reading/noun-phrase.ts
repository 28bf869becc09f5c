import { isDash } from './quantity-tokens';
import type { QuantityToken, WordToken } from './quantity-tokens';
import { thingOf } from './thing';
import type { Thing } from './thing';
import { wordOf, wordTrait, type Word } from './word';
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
const KAZAKH_ADJECTIVE = /(?:^дөңгелек|лық|лік|дық|дік|тық|тік|ған|ген|қан|кен|ғы|гі)$/u;
/** Verbs that end a phrase: "150 человек прошли опрос", "4 топ құрылды". */
const VERB =
  /(?:[аяыуо]ли(?:сь)?|(?<!т)или(?:сь)?|[сзкгш]ли(?:сь)?|вели(?:сь)?|.{3}(?:ены|ена|ено)|.{4}(?:аны|ано)|[аяиыео]л(?:ся|ась|ось|ись)|[ую]т(?:ся)?|[уе]ется|ится)$/u;
/** "Белсенді", an active person, only looks like one. */
const KAZAKH_VERB = /(?:ды|(?<!белсен)ді|ты|ті|лады|леді|йды|йді)$/u;
/** Prepositions behind which nothing narrows the thing: "2 программы с диалогом", "3 поста для жителей". */
const ANOTHER_THOUGHT = /^(?:с|со|из|от|до|для|при|за|под|без|после|перед|через)$/u;
/** "Проведены", "привлечено": not the thing, but what was done to it. */
const DONE =
  /^(?:провед|созда|подготов|разработ|привлеч|размещ|изда|выпущ|направл|получ|составл|организов|охвач|обуч|посещ|приня|опублик|распростран|снят)\S*(?:ен|ан|ят|т)[оыа]?$/u;
const PIECE = /^(?:шт|штук[аи]?|экз|экземпляр(?:а|ов)?|ед|единиц[аы]?|дана)$/u;
/** Possessive: the second of two Kazakh nouns, and then the head ("ауыл тұрғыны"). */
const OWNED = /(?:сы|сі|[^ш][ыі])$/u;

const endsPhrase = wordTrait(PHRASE_END);
const isPreposition = wordTrait(PREPOSITION);
const isNoThing = wordTrait(NOT_A_THING);
const isTotal = wordTrait(TOTAL);
const isNumberOf = wordTrait(NUMBER_OF);
const isDone = wordTrait(DONE);
const leadsAway = wordTrait(ANOTHER_THOUGHT);
const isAdjective = wordTrait(ADJECTIVE);
const isKazakhAdjective = wordTrait(KAZAKH_ADJECTIVE);
const isKazakhVerb = wordTrait(KAZAKH_VERB);
const isPiece = wordTrait(PIECE);
const isPerson = wordTrait(/^(?:чел|человек|адам)/u);
const ownsNothing = wordTrait({
  test: (lower) => PERSON.test(lower) || EXPERT.test(lower) || KIND_OF_PEOPLE.test(lower),
});
const hasOwnerEnding = wordTrait(OWNED);
const isRussianVerb = wordTrait({
  test: (lower) => VERB.test(lower) && !/(?:тели|недели|модели|цели|роли|отрасли|страны|смены)$/u.test(lower),
});

const isWord = (token: QuantityToken | undefined): token is WordToken => token?.kind === 'word';

/** The thing behind a figure: "25 | информационных постов", "40 | человек – участники обменной программы". */
export function phraseAfter(
  tokens: readonly QuantityToken[],
  from: number,
  text: string,
  kazakh: boolean,
): PhraseRead | null {
  const begin = tokens[from];
  const start = isWord(begin) && isPiece(begin.word) ? from + 1 : from;
  const narrowing: Word[] = [];
  let words = 0;
  let head: WordToken | null = null;
  let at = start;
  let headEnd = 0;
  let behindPreposition = false;
  for (; at < tokens.length && at - start < LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'place' && head !== null) {
      narrowing.push(wordOf(token.root));
      continue;
    }
    if (!isWord(token)) break;
    const { word } = token;
    if (endsPhrase(word) || (kazakh && isKazakhVerb(word))) break;
    if (isPreposition(word)) {
      if (head === null || kazakh || leadsAway(word)) break;
      behindPreposition = true;
      continue;
    }
    if (head !== null && (isVerb(word, kazakh) || isNoThing(word))) break;
    const next = tokens[at + 1];
    words += 1;
    if (head !== null || (isAttribute(word, kazakh) && continuesPhrase(next, kazakh))) {
      narrowing.push(word);
    } else if (kazakh && isWord(next) && isOwned(word, next.word)) {
      narrowing.push(word);
      continue;
    } else {
      head = token;
      headEnd = token.end;
    }
    if (head !== null && !behindPreposition) headEnd = token.end;
    if (kazakh && head !== null) {
      at += 1;
      break;
    }
  }
  const first = tokens[start];
  if (head === null || first === undefined || (words === 1 && isNumberOf(head.word))) return null;
  if (isPerson(head.word)) narrowing.push(...wordsBehindDash(tokens, at));
  const thing = thingOf(head.word, narrowing, text.slice(first.start, headEnd), kazakh);
  return { thing, start: first.start, end: headEnd, next: at };
}

function isAttribute(word: Word, kazakh: boolean): boolean {
  // "Ұсыным" and "жарияланым" are Kazakh nouns, not Russian adjectives.
  if (kazakh) return isKazakhAdjective(word) || (isAdjective(word) && !word.lower.endsWith('ым'));
  return isAdjective(word);
}

function continuesPhrase(next: QuantityToken | undefined, kazakh: boolean): boolean {
  if (!isWord(next) || endsPhrase(next.word) || isPreposition(next.word)) return false;
  return !isVerb(next.word, kazakh);
}

function isVerb(word: Word, kazakh: boolean): boolean {
  return kazakh ? isKazakhVerb(word) : isRussianVerb(word);
}

function isOwned(first: Word, second: Word): boolean {
  return !ownsNothing(first) && hasOwnerEnding(second) && !isKazakhVerb(second) && !endsPhrase(second);
}

/** "40 человек – участники обменной программы": what stands behind the dash says which people. */
function wordsBehindDash(tokens: readonly QuantityToken[], dash: number): Word[] {
  const words: Word[] = [];
  if (!isDash(tokens[dash])) return words;
  for (let at = dash + 1; at - dash <= LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (!isWord(token) || endsPhrase(token.word) || isVerb(token.word, false)) break;
    if (!isPreposition(token.word)) words.push(token.word);
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
  let numberOf = -1;
  for (; at >= 0 && before - at < LONGEST_LABEL; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'place') break;
    if (isWord(token) && isNumberOf(token.word)) numberOf = at;
  }
  // "4 фокус-группы: 2 онлайн": the words in front are another figure's thing.
  if (tokens[at]?.kind === 'number') return null;
  // Kazakh says "қатысушылар саны": the thing stands in front. Russian says "количество участников".
  const first = at + 1;
  const counted =
    kazakh && numberOf > first
      ? tokens.slice(first, numberOf)
      : tokens.slice(numberOf === -1 ? first : numberOf + 1, before + 1);
  const read = headOfLabel(counted, text, kazakh);
  return read && { ...read, next: before + 1 };
}

function headOfLabel(label: readonly QuantityToken[], text: string, kazakh: boolean): PhraseRead | null {
  const meaning = label.filter((token) => !isWord(token) || (!isNoThing(token.word) && !isTotal(token.word)));
  const narrowing: Word[] = [];
  let head: WordToken | null = null;
  let first: WordToken | null = null;
  let last: WordToken | null = null;
  for (let index = 0; index < meaning.length; index += 1) {
    const token = meaning[index];
    if (token?.kind === 'place') {
      if (head !== null) narrowing.push(wordOf(token.root));
      continue;
    }
    if (!isWord(token)) continue;
    const { word } = token;
    const next = meaning[index + 1];
    if (isPreposition(word)) {
      if (head === null) return null;
      continue;
    }
    if (endsPhrase(word) || isVerb(word, kazakh)) {
      if (head !== null) break;
      continue;
    }
    if (head === null && isDone(word) && isWord(next)) continue;
    const attribute = isAttribute(word, kazakh) && continuesPhrase(next, kazakh);
    const owned = kazakh && isWord(next) && isOwned(word, next.word);
    if (head === null && !attribute && !owned) head = token;
    else narrowing.push(word);
    first ??= token;
    last = token;
  }
  if (head === null || first === null || last === null) return null;
  const thing = thingOf(head.word, narrowing, text.slice(first.start, last.end), kazakh);
  return { thing, start: first.start, end: last.end, next: 0 };
}
