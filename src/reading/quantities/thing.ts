import { emptyFirstParts, firstParts, greenThings, mediaParts, ofSoMany, soMany } from '../lexicon/grammar';
import { kazakhLetters } from '../lexicon/letters';
import { asParticipants, experts, expertsOrParticipants, kindsOfPeople, persons } from '../lexicon/people';
import { sameThings } from '../lexicon/translations';
import { anyOf, listed, wordsOf } from '../lexicon/word-list';
import { stem } from '../text/stem';

/** What a figure counts. */
export interface Thing {
  /** The stem of the head noun: `групп` for "инициативные группы". */
  head: string;
  /** As written: "инициативные группы". */
  words: string;
  /** Participants, residents, women, civil servants: anyone whom an activity can reach. */
  people: boolean;
  /** Specialists, experts, trainers: people who work for the project; then `people` is false. */
  expert: boolean;
  /** Stems of what narrows the head: "участников обменной программы" has `['обмен', 'программ']`. */
  modifier: string[];
}

/** The stem of any word for a person at large, so that "участники" and "человек" agree. */
export const ANY_PERSON = 'человек';

const byParts =
  (isOf: (word: string) => boolean) =>
  (word: string): boolean =>
    isOf(word) || (word.includes('-') && word.split('-').some(isOf));

/** Whether a word, normalised, is one for any person; for a kind of people; for people who work for a project. */
export const isPerson = wordsOf(persons);
export const isKindOfPeople = byParts(wordsOf(kindsOfPeople));
export const isExpert = byParts(wordsOf(experts));
const mayBeParticipant = wordsOf(expertsOrParticipants);
const saysParticipant = wordsOf(asParticipants);
/** Whether a word may be the first part of a name that is written in two words or with a hyphen. */
export const isFirstPart = wordsOf(firstParts);
const isMedia = wordsOf(mediaParts);
const isEmptyFirstPart = wordsOf(emptyFirstParts);

/** A noun that heads a phrase, and a word that narrows it; `kazakh` says of which language the text around is. */
export interface Noun {
  readonly lower: string;
  readonly kazakh: boolean;
}

/** Makes a thing of its head noun, the words that narrow it, and the words as written. */
export function thingOf(head: Noun, narrowing: readonly Noun[], words: string): Thing {
  const young = mayBeParticipant(head.lower) && narrowing.some(({ lower }) => saysParticipant(lower));
  // "Экспертов-участников": the second word says that they took part.
  const person = isPerson(head.lower) || (head.lower.includes('-') && head.lower.split('-').some(isPerson));
  const expert = !young && !person && isExpert(head.lower);
  const [first, rest] = mediaOf(head.lower);
  const modifier: string[] = first === null ? [] : [stem(first, head.kazakh)];
  for (const word of narrowing) {
    if (person && isPerson(word.lower)) continue;
    const stemmed = stemOf(word);
    if (!modifier.includes(stemmed)) modifier.push(stemmed);
  }
  const people = !expert && (young || person || isKindOfPeople(head.lower));
  return { ...inOneName(stemOf({ ...head, lower: rest }), modifier), words, people, expert };
}

/** Listed names of two words, each by the stems of its parts: "шеберлік-сынып". */
const NAMES_IN_TWO: ReadonlySet<string> = new Set(
  sameThings.flatMap((list) => listed(list).filter((word) => word.includes('-'))),
);

/** "Шеберлік сыныбы" is one name, as "мастер-класс" is: its first word narrows nothing. */
function inOneName(head: string, modifier: string[]): Pick<Thing, 'head' | 'modifier'> {
  const first = modifier.find((word) => NAMES_IN_TWO.has(`${word}-${head}`));
  if (first === undefined) return { head, modifier };
  return { head: `${first}-${head}`, modifier: modifier.filter((word) => word !== first) };
}

const ON_TV = /^теле-?(?=сюжет|репортаж|интервью|ролик)/u;
const GREEN = new RegExp(`^эко-?(?=(?:${anyOf(greenThings)}))`, 'u');

/** "ТВ-сюжет": where it was, and what it is. */
function mediaOf(lower: string): readonly [first: string | null, rest: string] {
  if (GREEN.test(lower)) return ['эко', lower.replace(GREEN, '')];
  if (ON_TV.test(lower)) return ['тв', lower.replace(ON_TV, '')];
  const hyphen = lower.indexOf('-');
  const first = lower.slice(0, Math.max(0, hyphen));
  return isMedia(first) ? [first, lower.slice(hyphen + 1)] : [null, lower];
}

/** "Онлайн-встреча" is a встреча; of other names every part counts, and only the first words of names stay as they are. */
function stemOf({ lower, kazakh }: Noun): string {
  const hyphen = lower.indexOf('-');
  if (hyphen <= 0) return stem(lower, kazakh);
  const [first, rest] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  if (isEmptyFirstPart(first)) return stem(rest, kazakh);
  return isFirstPart(first) ? `${first}-${stem(rest, kazakh)}` : stem(lower, kazakh);
}

/**
 * Whether one thing can be the other: the heads agree and what narrows them does not clash.
 * - `same`: heads and modifiers agree ("4 тренинга", "тренинги – 4").
 * - `narrower`: the one has modifiers that the other has not ("2 группы", "2 инициативные группы"), or the one is any
 *   person and the other a kind of people ("40 человек", "15 женщин").
 * - `different`: else; so are "участники обменной программы" and "участники совместных мероприятий".
 *
 * Heads agree by stem, by the words for a person at large (человек, участник, житель, адам, қатысушы …), and by the
 * small list of words for one thing in lexicon/translations.ts.
 */
export function compareThings(a: Thing, b: Thing): 'same' | 'narrower' | 'different' {
  const heads = compareHeads(a, b);
  if (heads === 'different') return heads;
  const [first, second] = [conceptsOf(a).modifiers, conceptsOf(b).modifiers];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  if (shared < Math.min(first.size, second.size)) return 'different';
  return first.size === second.size ? heads : 'narrower';
}

/** Whether two things are the same or one a narrower name of the other: see `compareThings`. */
export function sameThing(a: Thing, b: Thing): boolean {
  return compareThings(a, b) !== 'different';
}

/**
 * Two things have one key exactly where `compareThings` calls them the same, so that many need not be compared one by
 * one.
 */
export function thingKey(thing: Thing): string {
  return conceptsOf(thing).key;
}

/** Whether things agree but for what narrows them. */
export function haveSameHead(a: Thing, b: Thing): boolean {
  return compareHeads(a, b) === 'same';
}

function compareHeads(a: Thing, b: Thing): 'same' | 'narrower' | 'different' {
  const [first, second] = [conceptsOf(a).head, conceptsOf(b).head];
  if (first === second) return 'same';
  if (!a.people && !b.people) return 'different';
  const kinds = a.people && b.people && (first === ANY_PERSON || second === ANY_PERSON);
  return kinds ? 'narrower' : 'different';
}

/** What the words of a thing mean, whatever their language and spelling. */
export interface Concepts {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  readonly key: string;
}

/** A thing is compared with many others and worked out once; its words never change. */
const worked = new WeakMap<Thing, Concepts>();

/** What the words of a thing mean; worked out once for each. */
export function conceptsOf(thing: Thing): Concepts {
  const before = worked.get(thing);
  if (before !== undefined) return before;
  const head = headOf(thing);
  const modifiers = new Set(thing.modifier.map((word) => knownConcept(word) ?? conceptOf(asNoun(word))));
  const concepts = { head, modifiers, key: [head, ...[...modifiers].toSorted()].join('|') };
  worked.set(thing, concepts);
  return concepts;
}

function headOf(thing: Thing): string {
  return thing.people && isPerson(thing.head) ? ANY_PERSON : conceptOf(thing.head);
}

/** Kazakh letters as people write them who have only Russian ones: "мугалим". */
function folded(word: string): string {
  return word.replace(KAZAKH_LETTER, (letter) => kazakhLetters[letter] ?? letter);
}
const KAZAKH_LETTER = new RegExp(`[${Object.keys(kazakhLetters).join('')}]`, 'gu');

/** The first word of its list for each stem that a listed word has in either language; hyphens do not count. */
const CONCEPTS: ReadonlyMap<string, string> = new Map(
  sameThings.flatMap((list) => {
    const words = listed(list).map(withoutHyphen);
    const stems = new Set(words.flatMap((word) => [stem(word, false), stem(word, true)]));
    return [...stems].map((each): [string, string] => [folded(each), words[0] ?? each]);
  }),
);

const knownConcept = (stemmed: string): string | undefined => CONCEPTS.get(folded(withoutHyphen(stemmed)));

/** "Видео-ролик" and "видеоролик" are one thing, and so are Russian "фестивал(ь)" and Kazakh "фестиваль". */
function conceptOf(stemmed: string): string {
  const bare = folded(withoutHyphen(stemmed));
  const even = /[ьаяйы]$/u.test(bare) ? stem(bare, false) : bare;
  return CONCEPTS.get(bare) ?? CONCEPTS.get(even) ?? even;
}

/** "Дебатный турнир" and "турнир дебатов": an adjective means what its noun does. */
const asNoun = (word: string): string =>
  word.replace(SO_MANY, '').replace(/(?<=.{5})(?:ическ|овск|ск|н)$/u, '');

const SO_MANY = new RegExp(`^(?:${soMany})(?=${anyOf(listed(ofSoMany.stems))})`, 'u');

function withoutHyphen(word: string): string {
  return word.replaceAll('-', '');
}
