import { wordMatches } from './remembered';
import { wordTrait, type Word } from './word';
import { EXPERT, KIND_OF_PEOPLE, PERSON } from './words';

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
const ANY_PERSON = 'человек';

/** Makes a thing of its head noun, the words that narrow it, and the words as written. */
export function thingOf(head: Word, narrowing: readonly Word[], words: string, kazakh: boolean): Thing {
  const expert = isExpert(head);
  const person = isPerson(head);
  const modifier: string[] = [];
  for (const word of narrowing) {
    if (person && isPerson(word)) continue;
    const stem = word.stem(kazakh);
    if (!modifier.includes(stem)) modifier.push(stem);
  }
  return {
    head: head.stem(kazakh),
    words,
    people: !expert && (person || isKindOfPeople(head)),
    expert,
    // A long report has very many things, and an array that grew keeps room for sixteen words more; a copy does not.
    modifier: modifier.slice(),
  };
}

const isExpert = wordTrait(EXPERT);
const isPerson = wordTrait(PERSON);
const isKindOfPeople = wordTrait(KIND_OF_PEOPLE);
const isPersonStem = wordMatches(PERSON);

/**
 * Whether one thing can be the other: the heads agree and what narrows them does not clash.
 * - `same`: heads and modifiers agree ("4 тренинга", "тренинги – 4").
 * - `narrower`: the one has modifiers that the other has not ("2 группы", "2 инициативные группы"), or the one is any
 *   person and the other a kind of people ("40 человек", "15 женщин").
 * - `different`: else; so are "участники обменной программы" and "участники совместных мероприятий".
 *
 * Heads agree by stem. The only synonyms are the words for a person at large (человек, участник, житель, слушатель,
 * адам, қатысушы, тұрғын …). Эксперт, специалист and тренер are not synonyms, nor are пост and публикация, or письмо
 * and обращение: each may be counted apart in one report.
 */
export function compareThings(a: Thing, b: Thing): 'same' | 'narrower' | 'different' {
  const heads = compareHeads(a, b);
  if (heads === 'different') return heads;
  let shared = 0;
  for (const word of a.modifier) if (b.modifier.includes(word)) shared += 1;
  if (shared < Math.min(a.modifier.length, b.modifier.length)) return 'different';
  return a.modifier.length === b.modifier.length ? heads : 'narrower';
}

/** Whether two things are the same or one a narrower name of the other: see `compareThings`. */
export function sameThing(a: Thing, b: Thing): boolean {
  return compareThings(a, b) !== 'different';
}

function compareHeads(a: Thing, b: Thing): 'same' | 'narrower' | 'different' {
  if (a.people === b.people && a.head === b.head) return 'same';
  if (!a.people && !b.people) return 'different';
  const [first, second] = [headOf(a), headOf(b)];
  if (first === second) return 'same';
  const kinds = a.people && b.people && (first === ANY_PERSON || second === ANY_PERSON);
  return kinds ? 'narrower' : 'different';
}

function headOf(thing: Thing): string {
  return thing.people && isPersonStem(thing.head) ? ANY_PERSON : thing.head;
}
