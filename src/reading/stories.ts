import { phrasesBefore, timesAfter, timesBefore } from './lexicon/stories';
import { anyOf, listed } from './lexicon/word-list';
import { Text } from './text/text';
import { matchesOf } from './text/matches';

/** A year that a story speaks of as of its own time. */
export interface StoryYear {
  readonly year: number;
  /** The passage: `cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The end of a sentence; the point of "2023 г." is none. */
const SENTENCE_END =
  /(?<!\d[ \u00a0]?(?:г|ж))[.!?…]{1,9}(?=[\s»"”]{1,9}[«"“–—-]?\s*(?:\p{Lu}|(?:19|20)\d\d(?!\d)))|\n/gu;
const YEAR =
  /(?<![\d№/-])(?:\d{1,2}\.\d{1,2}\.)?((?:19|20)\d\d)(?:[ \u00a0]*(?:год\p{L}*|г(?!\p{L})\.?|жыл\p{L}*|ж(?!\p{L})\.?)|(?<=\d{1,2}\.\d{1,2}\.\d{4})(?![\d.]))/giu;
const OTHER_TIME = new RegExp(
  `(?<!\\p{L})(?:${anyOf([...listed(timesBefore), ...listed(timesAfter)])})|${phrasesBefore.join('|')}`,
  'iu',
);

/**
 * The years that a text speaks of as of the time of its story: those in whose sentence no word says that it was before
 * or is to come ("раньше", "до проекта", "с 2010 года", "родилась", "планирует").
 */
export function storyYears(source: string | Text): readonly StoryYear[] {
  const text = Text.of(source);
  return sentencesOf(text.text).flatMap(({ start: from, sentence }) =>
    OTHER_TIME.test(sentence)
      ? []
      : matchesOf(sentence, YEAR).map((match): StoryYear => {
          const start = from + match.index;
          return { year: Number(match[1]), ...text.passage(start, start + match[0].length) };
        }),
  );
}

function sentencesOf(text: string): { readonly start: number; readonly sentence: string }[] {
  const ends = matchesOf(text, SENTENCE_END).map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends].map((start, index) => ({ start, sentence: text.slice(start, ends[index]) }));
}
