import {
  adjectivesOfTwo,
  doneTo,
  kazakhNounsLikeVerbs,
  makings,
  noThings,
  numberOf,
  phraseEnds,
  prepositions,
  prepositionsAway,
  totals,
} from '../lexicon/grammar';
import { personsAtLarge, young } from '../lexicon/people';
import { pieces } from '../lexicon/units';
import { anyOf, wordsOf } from '../lexicon/word-list';
import { stem } from '../text/stem';
import type { Text } from '../text/text';
import { isDash, isWord, type Token, type WordToken } from '../text/tokens';
import { isNoPeopleHead } from './no-people';
import { isExpert, isFirstPart, isKindOfPeople, isPerson, thingOf, type Noun, type Thing } from './thing';

/** A thing read from tokens, and where its words stand. */
export interface PhraseRead {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
  /** The token behind the phrase. */
  readonly next: number;
  /** The head noun in the form in which it stands. */
  readonly noun: string;
}

/** More words than this are a sentence, not a name; the bound keeps the reading linear. */
const LONGEST_PHRASE = 8;
const LONGEST_LABEL = 16;

/** Adjectives by their ending. -ий and -ие only behind the letters where a noun would not have them. */
const ADJECTIVE =
  /(?:ый|ая|яя|ое|ые|ых|ого|его|ому|ему|ыми|ими|ую|юю|ым|[нвтлс]ой|[кгхшщжч]ой|[кгхшщжч]ий|[кгхшщжч]ие|[кгхшщжчн]их|[кгхшщжчн]им|[кгхшщжчн]ее|(?:последн|средн|внешн|внутренн|летн|зимн|осенн|весенн|домашн|соседн|дошкольн)(?:ий|ие))$/u;
const KAZAKH_ADJECTIVE =
  /(?:^дөңгелек|^жеке|^цифрлық|лық|лік|дық|дік|тық|тік|ған|ген|қан|кен|ғы|гі|балалы)$/u;
/** Verbs that end a phrase: "150 человек прошли опрос", "4 топ құрылды". */
const VERB =
  /(?:[аяыуо]ли(?:сь)?|(?<!т)или(?:сь)?|[сзкгш]ли(?:сь)?|вели(?:сь)?|.{3}(?:ены|ена|ено)|.{4}(?:аны|ано)|[аяиыео]л(?:ся|ась|ось|ись)|[ую]т(?:ся)?|[уе]ется|ится)$/u;
const NO_VERB =
  /(?:тели|недели|модели|цели|роли|отрасли|страны|смены|медали|детали|мобили|стили|профили|фестивали)$/u;
/** "Все 25 получили сертификаты": right behind a figure stands what they did. */
const DID = /[аяыуоие]ли(?:сь)?$/u;
/** -ты stands only behind a voiceless consonant: "қатысты" is a verb, "сағаты" and "студенті" are nouns. */
const KAZAKH_VERB_ENDING = /(?:ды|ді|(?<=[кқпстшщхцчф])(?:ты|ті))$/u;
const isNounLikeVerb = wordsOf(kazakhNounsLikeVerbs);
const isKazakhVerb = (lower: string): boolean => KAZAKH_VERB_ENDING.test(lower) && !isNounLikeVerb(lower);
/** "Проведены", "привлечено": not the thing, but what was done to it. */
const DONE = new RegExp(`^(?:${anyOf(doneTo)})\\S*(?:ен|ан|ят|т)[оыа]?$`, 'u');
/** Possessive: the second of two Kazakh nouns, and then the head ("ауыл тұрғыны", "аудан тұрғынын"). */
const OWNED = /(?:сы|сі|[^ш][ыі])(?:н|ның|нің|на|не|нан|нен)?$/u;

const endsPhrase = wordsOf(phraseEnds);
const isPreposition = wordsOf(prepositions);
const leadsAway = wordsOf(prepositionsAway);
const isNoThing = wordsOf(noThings);
const isTotal = wordsOf(totals);
const isNumberOf = wordsOf(numberOf);
const isPiece = wordsOf(pieces);
const isAtLarge = wordsOf(personsAtLarge);
/** "Жас" is a young person, and young in front of another word. */
const isYoung = wordsOf(young);
const isMaking = wordsOf(makings);
/** Copies of what is printed count by themselves where nothing is named behind them: "200 экз." */
const isCopy = wordsOf({ words: 'экз экземпляр экземпляра экземпляров дана' });

const ownsNothing = (lower: string): boolean => isPerson(lower) || isExpert(lower) || isKindOfPeople(lower);

const isVerb = ({ lower, kazakh }: Noun): boolean =>
  kazakh ? isKazakhVerb(lower) : VERB.test(lower) && !NO_VERB.test(lower);

/** "Ұсыным" and "жарияланым" are Kazakh nouns, not Russian adjectives. */
const isAttribute = ({ lower, kazakh }: Noun): boolean =>
  kazakh
    ? KAZAKH_ADJECTIVE.test(lower) || (ADJECTIVE.test(lower) && !lower.endsWith('ым'))
    : ADJECTIVE.test(lower);

/** "Волонтер кітапшасы" is a booklet; "жас тұрғыны" is no thing that the young own. */
const isOwned = (first: string, second: string): boolean =>
  (!ownsNothing(first) || isNoPeopleHead(stem(second, true))) &&
  OWNED.test(second) &&
  !isKazakhVerb(second) &&
  !endsPhrase(second);

const PLURAL_IN_CASE = /[лдт][ае]р(?:ға|ге|ды|ді|дың|дің|мен|дан|ден)?$/u;

/** "50 жетім бала" are children; "10 буклет студенттерге" are booklets. */
const saysWhichPeople = ({ lower }: Noun, next: string): boolean =>
  (isYoung(lower) || !ownsNothing(lower)) &&
  !isNoPeopleHead(stem(lower, true)) &&
  (isPerson(next) || isKindOfPeople(next)) &&
  !PLURAL_IN_CASE.test(next);

const nounOf = (text: Text, { lower, start }: WordToken): Noun => ({ lower, kazakh: text.isKazakhAt(start) });

/** Whether a phrase goes on behind an attribute. */
function continues(text: Text, next: Token | undefined): boolean {
  if (!isWord(next) || endsPhrase(next.lower) || isPreposition(next.lower)) return false;
  return !isVerb(nounOf(text, next));
}

/** "Высадка саженцев", "выпуска подкаста": a deed in front of the thing that it was done to. */
function isMakingOf(text: Text, { lower, kazakh }: Noun, next: Token | undefined): boolean {
  return !kazakh && isMaking(lower) && continues(text, next);
}

/** "бизнес планов" is one name, as "бизнес-планов" is; null where the token begins no such name. */
function compoundAt(text: Text, at: number): { readonly noun: Noun; readonly last: WordToken } | null {
  const [first, last] = [text.tokens[at], text.tokens[at + 1]];
  if (!isWord(first) || !isWord(last) || !isFirstPart(first.lower) || !continues(text, last)) return null;
  const noun = nounOf(text, last);
  return isAttribute(noun) ? null : { noun: { ...noun, lower: `${first.lower}-${noun.lower}` }, last };
}

/** The thing behind a figure: "25 | информационных постов", "40 | человек – участники обменной программы". */
export function phraseAfter(text: Text, from: number): PhraseRead | null {
  const { tokens } = text;
  const begin = tokens[from];
  const piece = isWord(begin) && isPiece(begin.lower);
  const phrase = nounPhrase(text, piece ? from + 1 : from);
  if (phrase !== null || !isWord(begin) || !piece || !isCopy(begin.lower)) return phrase;
  const thing = thingOf(nounOf(text, begin), [], text.text.slice(begin.start, begin.end));
  return { thing, start: begin.start, end: begin.end, next: from + 1, noun: begin.lower };
}

function nounPhrase(text: Text, start: number): PhraseRead | null {
  const { tokens } = text;
  const narrowing: Noun[] = [];
  let head: Noun | null = null;
  let [at, headEnd, words] = [start, 0, 0];
  let behindPreposition = false;
  for (; at < tokens.length && at - start < LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'place' && head !== null) {
      narrowing.push({ lower: token.root, kazakh: text.isKazakhAt(token.start) });
      continue;
    }
    if (!isWord(token)) break;
    const noun = nounOf(text, token);
    const next = tokens[at + 1];
    const ends = endsPhrase(noun.lower);
    if (ends && !(isWord(next) && adjectivesOfTwo.includes(`${noun.lower} ${next.lower}`))) break;
    if (noun.kazakh && isKazakhVerb(noun.lower)) break;
    if (isPreposition(noun.lower)) {
      if (head === null || noun.kazakh || leadsAway(noun.lower)) break;
      behindPreposition = true;
      continue;
    }
    if (at === start && DID.test(noun.lower) && !NO_VERB.test(noun.lower)) return null;
    if (head !== null && (isVerb(noun) || DONE.test(noun.lower) || isNoThing(noun.lower))) break;
    words += 1;
    // "25 мүгедектігі бар адам": who have something.
    if (head === null && isWord(next) && next.lower === 'бар' && isWord(tokens[at + 2])) {
      narrowing.push(noun);
      at += 1;
      continue;
    }
    if (head !== null || ((ends || isAttribute(noun)) && continues(text, next))) {
      narrowing.push(noun);
      if (head !== null && !behindPreposition) headEnd = token.end;
      continue;
    }
    if (
      noun.kazakh &&
      isWord(next) &&
      (isOwned(noun.lower, next.lower) || saysWhichPeople(noun, next.lower))
    ) {
      narrowing.push(noun);
      continue;
    }
    if (isMakingOf(text, noun, next)) continue;
    const compound = compoundAt(text, at);
    head = compound?.noun ?? noun;
    headEnd = compound?.last.end ?? token.end;
    if (compound !== null) at += 1;
    // A Kazakh noun stands last in its phrase.
    if (noun.kazakh) {
      at += 1;
      break;
    }
  }
  const first = tokens[start];
  if (head === null || first === undefined || (words === 1 && isNumberOf(head.lower))) return null;
  if (isAtLarge(head.lower)) narrowing.push(...wordsBehindDash(text, at));
  const thing = thingOf(head, narrowing, text.text.slice(first.start, headEnd));
  return { thing, start: first.start, end: headEnd, next: at, noun: head.lower };
}

/** "40 человек – участники обменной программы": what stands behind the dash says which people. */
function wordsBehindDash(text: Text, dash: number): Noun[] {
  const words: Noun[] = [];
  if (!isDash(text.tokens[dash])) return words;
  for (let at = dash + 1; at - dash <= LONGEST_PHRASE; at += 1) {
    const token = text.tokens[at];
    if (!isWord(token) || endsPhrase(token.lower) || isVerb({ lower: token.lower, kazakh: false })) break;
    if (!isPreposition(token.lower)) words.push(nounOf(text, token));
  }
  return words;
}

/**
 * The thing in front of a figure: "Количество участников – | 40", "Эксперты | 2", "Қатысушылар саны – | 40".
 * `before` is the token in front of the figure and its bound.
 */
export function phraseBefore(text: Text, before: number): PhraseRead | null {
  const { tokens } = text;
  let at = before;
  let numberOfAt = -1;
  for (; at >= 0 && before - at < LONGEST_LABEL; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'place') break;
    if (isWord(token) && isNumberOf(token.lower)) numberOfAt = at;
  }
  // "4 фокус-группы: 2 онлайн": the words in front are another figure's thing.
  const behind = tokens[at];
  if (behind?.kind === 'number' && !behind.joined && behind.ending === '') return null;
  // Kazakh says "қатысушылар саны": the thing stands in front. Russian says "количество участников".
  const first = at + 1;
  const kazakh = text.isKazakhAt(tokens[before]?.start ?? 0);
  const counted =
    kazakh && numberOfAt > first
      ? tokens.slice(first, numberOfAt)
      : tokens.slice(numberOfAt === -1 ? first : numberOfAt + 1, before + 1);
  const read = headOfLabel(text, counted);
  return read && { ...read, next: before + 1 };
}

function headOfLabel(text: Text, label: readonly Token[]): PhraseRead | null {
  const meaning = label.filter(
    (token) => !isWord(token) || (!isNoThing(token.lower) && !isTotal(token.lower)),
  );
  const narrowing: Noun[] = [];
  let head: Noun | null = null;
  let first: WordToken | null = null;
  let last: WordToken | null = null;
  for (const [index, token] of meaning.entries()) {
    if (token.kind === 'place') {
      if (head !== null) narrowing.push({ lower: token.root, kazakh: text.isKazakhAt(token.start) });
      continue;
    }
    if (!isWord(token)) continue;
    const noun = nounOf(text, token);
    const next = meaning[index + 1];
    if (isPreposition(noun.lower)) {
      if (head === null) return null;
      continue;
    }
    if (endsPhrase(noun.lower) || isVerb(noun)) {
      if (head !== null) break;
      continue;
    }
    if (head === null && DONE.test(noun.lower) && isWord(next)) continue;
    if (head === null && isMakingOf(text, noun, next)) continue;
    const attribute = isAttribute(noun) && continues(text, next);
    const owned = noun.kazakh && isWord(next) && isOwned(noun.lower, next.lower);
    if (head === null && !attribute && !owned) head = noun;
    else narrowing.push(noun);
    first ??= token;
    last = token;
  }
  if (head === null || first === null || last === null) return null;
  const thing = thingOf(head, narrowing, text.text.slice(first.start, last.end));
  return { thing, start: first.start, end: last.end, next: 0, noun: head.lower };
}
