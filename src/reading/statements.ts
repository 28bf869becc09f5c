import { comingVerbs } from './lexicon/coming';
import { deeds, reached } from './lexicon/deeds';
import { womenAndMen } from './lexicon/people';
import { events, notOfProject, ofAllPeople, peopleOfOthers, wholeProject } from './lexicon/scope';
import { anyOf, listed, wordsOf } from './lexicon/word-list';
import { readPeople, type PeopleGroup } from './people';
import { placeNames } from './places/names';
import { monthOf, seasonOf } from './dates/month-words';
import { readQuantities } from './quantities';
import type { Quantity } from './quantities/quantity';
import { compareThings, type Thing } from './quantities/thing';
import { sentencesIn } from './sentences';
import { figuresOfSide } from './sides';
import { matchesOf } from './text/matches';

/** A figure of a sentence, with what the sentence says around it. */
export interface Statement {
  readonly sentence: string;
  readonly quantity: Quantity;
  /** The part of the sentence that speaks of this figure alone: up to the next comma, bracket or figure. */
  readonly clause: string;
  /** From the figure before to the end of the clause: commas and dashes part nothing in front of the figure. */
  readonly passage: string;
  /** What was done to those whom the figure counts, by its id in lexicon/deeds.ts; null where no such word stands by. */
  readonly deed: string | null;
}

const DEEDS = deeds.map(({ id, words }) => ({ id, isWord: wordsOf(words) }));
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const normal = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
/** The words of a text as the lists write them. */
export const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(normal);

/** The figures of every sentence of a text; of a plan beside what was done, only what was done. */
export function statementsIn(text: string): Statement[] {
  return sentencesIn(text).flatMap((sentence) => {
    const quantities = readQuantities(sentence);
    const done = new Set(figuresOfSide(sentence, quantities, 'actual'));
    return quantities.flatMap((quantity, index): Statement[] => {
      if (!done.has(quantity)) return [];
      const clause = clauseOf(sentence, quantity, quantities[index - 1], quantities[index + 1]);
      const passage =
        sentence.slice(quantities[index - 1]?.end ?? 0, quantity.start) + behindIn(clause, quantity);
      return [{ sentence, quantity, clause, passage, deed: deedIn(clause) }];
    });
  });
}

/** A clause from its figure on. */
const behindIn = (clause: string, { text }: Quantity): string =>
  clause.slice(Math.max(0, clause.indexOf(text)));

const BOUNDARY = /[;:()]|,\s|\s[–—]\s|\s(?:и|а|но|және|ал)\s/u;

function clauseOf(sentence: string, { start, end }: Quantity, before?: Quantity, next?: Quantity): string {
  const front =
    sentence
      .slice(before?.end ?? 0, start)
      .split(BOUNDARY)
      .at(-1) ?? '';
  const behind = sentence.slice(end, next?.start ?? sentence.length).split(BOUNDARY)[0] ?? '';
  return front + sentence.slice(start, end) + behind;
}

function deedIn(clause: string): string | null {
  const words = wordsIn(clause);
  return DEEDS.find(({ isWord }) => words.some(isWord))?.id ?? null;
}

/** People of the whole project, as a text gives their number. */
export interface ProjectPeople {
  readonly sentence: string;
  /** All of them; null where the text gives only women and men. */
  readonly all: PeopleGroup | null;
  readonly women: PeopleGroup | null;
  readonly men: PeopleGroup | null;
}

/**
 * The people whom a text says that the project as a whole reached. A sentence about one event, one place, one month,
 * about the plan or about those reached through others is not about the project.
 *
 * @param tellsOfProject whether the text as a whole speaks of the project, so that "всего охвачено" is enough.
 */
export function projectPeopleIn(text: string, tellsOfProject: boolean): ProjectPeople[] {
  const sentences = sentencesIn(text);
  return sentences.flatMap((sentence, index): ProjectPeople[] => {
    const { groups } = readPeople(sentence, 'prose');
    let told: number | undefined;
    const toldBefore = (): number => (told ??= eventsTold(sentences[index - 1] ?? ''));
    const isWhole = (group: PeopleGroup): boolean =>
      tellsOfAll(sentence, group.quantity, tellsOfProject, toldBefore);
    const all = groups.filter((group) => countsAll(group.quantity) && isWhole(group));
    if (all.length > 0) return all.map((group) => ({ sentence, all: group, ...sidesOf(group) }));
    const [women, men] = [0, 1].map((side) =>
      groups.filter(({ quantity }) => isOfSide(quantity, side === 0)),
    );
    const [woman, man] = [women?.[0], men?.[0]];
    if (women?.length !== 1 || men?.length !== 1 || woman === undefined || man === undefined) return [];
    if (groups.length !== 2 || !isWhole(woman)) return [];
    return [{ sentence, all: null, women: woman, men: man }];
  });
}

const isWoman = wordsOf(womenAndMen[0]);
const isMan = wordsOf(womenAndMen[1]);

function isOfSide({ text }: Quantity, women: boolean): boolean {
  const words = wordsIn(text);
  const [ofWomen, ofMen] = [words.some(isWoman), words.some(isMan)];
  return ofWomen !== ofMen && ofWomen === women;
}

/** The women and the men among people, where the text names both. */
function sidesOf({ parts }: PeopleGroup): { women: PeopleGroup | null; men: PeopleGroup | null } {
  const pair = parts.find(({ kind }) => kind === 'pair')?.groups ?? [];
  const only = (women: boolean): PeopleGroup | null => {
    const side = pair.filter(({ quantity }) => isOfSide(quantity, women));
    return side.length === 1 ? (side[0] ?? null) : null;
  };
  const [women, men] = [only(true), only(false)];
  return women === null || men === null ? { women: null, men: null } : { women, men };
}

const anyone: Thing = { head: 'человек', words: '', people: true, expert: false, modifier: [] };
const picksNone = wordsOf(ofAllPeople);

/** Whether a figure counts people at large, and none of their kinds: not "20 человек с инвалидностью". */
function countsAll({ thing, part, each }: Quantity): boolean {
  if (thing === null || !thing.people || part || each) return false;
  return compareThings({ ...thing, modifier: [] }, anyone) === 'same' && thing.modifier.every(picksNone);
}

const EVENT = new RegExp(`(?<!\\p{L})(?:${anyOf(listed(events))})`, 'giu');
const SINGLE_EVENT = /(?<![\p{L}]|\d[ \u00a0])іс-шара(?!лар)/iu;
const stemsOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'iu');
const OTHER = stemsOf([...notOfProject, ...comingVerbs]);
const OTHERS = stemsOf(peopleOfOthers);
const isProject = wordsOf(wholeProject);
const isReached = wordsOf(reached.words);
const TOOK_PART = /участник|бенефициар|қатысушы/iu;
/** "20 человек с инвалидностью", "30 человек старше 60 лет". */
const PICKS_SOME = /^\s*(?:с|со|без|старше|младше|в возрасте|из числа)\s/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** Of a longer sentence only so much around a figure is looked at; the bound keeps the reading linear. */
const LONGEST_CONTEXT = 300;

/** What a sentence says up to a figure and on to the end of its clause. */
function contextOf(sentence: string, { end }: Quantity): string {
  const from = end - LONGEST_CONTEXT;
  // The first word may be cut in two.
  const before = from <= 0 ? sentence.slice(0, end) : sentence.slice(from, end).replace(/^\S+/u, '');
  return before + behindOf(sentence, end);
}

const behindOf = (sentence: string, end: number): string =>
  sentence.slice(end, end + LONGEST_CONTEXT).split(/[,;:().]|\s[–—]\s/u)[0] ?? '';

/**
 * Whether a figure may be of the project as a whole: nothing around it speaks of a place, a year, a month, a season, of
 * the plan, of what comes or was before, of each, or of more besides.
 */
export function mayBeOfProject(sentence: string, quantity: Quantity): boolean {
  const { end } = quantity;
  return end + behindOf(sentence, end).length < firstOther(sentence);
}

/** The figures of a sentence are asked about one after another, and what stands in front of them all is found once. */
let lastAsked: { readonly sentence: string; readonly other: number } = { sentence: '', other: Infinity };

/** Where the first of what speaks of something else ends in a sentence; infinite where nothing does. */
function firstOther(sentence: string): number {
  if (lastAsked.sentence === sentence) return lastAsked.other;
  const endOf = (match: RegExpExecArray | null): number =>
    match === null ? Infinity : match.index + match[0].length;
  const other = Math.min(
    endOf(OTHER.exec(sentence)),
    endOf(YEAR.exec(sentence)),
    placeNames(sentence)[0]?.end ?? Infinity,
    endOf(firstTimeWord(sentence)),
  );
  lastAsked = { sentence, other };
  return other;
}

function firstTimeWord(sentence: string): RegExpExecArray | null {
  for (const match of matchesOf(sentence, WORD)) {
    const word = normal(match[0]);
    if (monthOf(word) !== null || seasonOf(word) !== null) return match;
  }
  return null;
}

/** @param toldBefore how many events the sentence before names; asked only where it matters. */
function tellsOfAll(
  sentence: string,
  quantity: Quantity,
  tellsOfProject: boolean,
  toldBefore: () => number,
): boolean {
  const context = contextOf(sentence, quantity);
  if (!mayBeOfProject(sentence, quantity) || OTHERS.test(context)) return false;
  if (PICKS_SOME.test(behindOf(sentence, quantity.end))) return false;
  const words = wordsIn(context);
  if (!words.some(isReached) && !TOOK_PART.test(context)) return false;
  if (SINGLE_EVENT.test(context)) return false;
  const kinds = eventsIn(context);
  const project = words.some(isProject);
  if (project) return kinds === 0 || (quantity.total && kinds > 1);
  if (!tellsOfProject || kinds === 1) return false;
  return quantity.total ? toldBefore() !== 1 : kinds === 0 && toldBefore() === 0;
}

const eventsTold = (sentence: string): number => eventsIn(sentence) + (SINGLE_EVENT.test(sentence) ? 1 : 0);

/** How many kinds of events a text names. */
export const eventsIn = (text: string): number =>
  new Set(matchesOf(text, EVENT).map(([event]) => event.toLowerCase())).size;
