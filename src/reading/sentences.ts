import {
  abbreviations,
  closingAbbreviations,
  sentenceBeginnings,
  yearAbbreviations,
} from './lexicon/abbreviations';
import { Text } from './text/text';
import { matchesOf } from './text/matches';

const END = /[.!?…]+/gu;

/**
 * The number of sentences in a text. A sentence ends with a full stop, an exclamation or question mark or an ellipsis
 * before a capital, a quotation mark, a line break or the end. None ends with an abbreviation (г., с., пос., ул.), an
 * initial (А. Б.), within a number or a date, or inside «…»: a quoted sentence belongs to the one around it. An
 * abbreviation that stands at ends (т.д., т.б., 150 000 тг.) ends one where a capital follows, and that of a year where
 * the next word begins a sentence ("в 2025 г. Она …") or enough was said before it. A line without a full stop is a
 * sentence; one without a letter is none.
 */
export function countSentences(source: string): number {
  return sentencesIn(source).length;
}

/** The sentences of a text, fit for reading, each by the rules of `countSentences`. */
export function sentencesIn(source: string): string[] {
  return lines(Text.of(source).text).flatMap(sentencesOf);
}

/** The lines, save that one that begins small goes on with the sentence before. */
function lines(text: string): string[] {
  // The bound keeps many blank lines from being looked through from each of them.
  return text.split(/\n+(?!\s{0,100}\p{Ll})/u);
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  const depth = quotationDepths(line);
  const add = (sentence: string): void => {
    if (/\p{L}/u.test(sentence)) sentences.push(sentence.trim());
  };
  for (const match of matchesOf(line, END)) {
    const at = match.index + match[0].length;
    if (!endsSentence(line, from, match.index, match[0], at) || (depth[match.index] ?? 0) > 0) continue;
    add(line.slice(from, at));
    from = at;
  }
  add(line.slice(from));
  return sentences;
}

const NEXT_WORD = /^[\s»"”)«“„(–—-]*(\p{L}+)/u;
const LAST_WORD = /(?<![\p{L}\d])(?:\p{L}\.[ ]?)*[\p{L}-]{1,6}$/u;

/** @param from where the sentence begins that the mark at `at` may end. */
function endsSentence(line: string, from: number, at: number, mark: string, next: number): boolean {
  const ahead = line.slice(next, next + 40);
  if (!/^(?:[»"“”)]*\s+[«"“„(–—-]*\s*[\p{Lu}\d]|[»"“”)\s]*$)/u.test(ahead)) return false;
  if (mark !== '.') return true;
  const before = LAST_WORD.exec(line.slice(Math.max(0, at - 10), at))?.[0];
  if (before === undefined) return true;
  if (/^[\s»"”)]*$/u.test(ahead) && next + 40 >= line.length) return true;
  if (/(?:^|[. ])\p{Lu}$/u.test(before)) return false;
  const word = before.toLowerCase().replaceAll(' ', '');
  const following = NEXT_WORD.exec(ahead)?.[1];
  if (following === undefined) return !abbreviations.has(word);
  if (closingAbbreviations.has(word)) return true;
  const ofYear =
    yearAbbreviations.has(word) && /\d[ \u00a0]?$/u.test(line.slice(0, at - before.length).slice(-2));
  if (ofYear) {
    return sentenceBeginnings.has(following.toLowerCase()) || wordsIn(line.slice(from, at)) > LONGEST_DATE;
  }
  return !abbreviations.has(word);
}

/** "В мае 2024 г. Айгерим пришла": so few words before the year only say when. */
const LONGEST_DATE = 5;

const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** How deep in «…» each place stands; a mark that is never closed opens nothing. */
function quotationDepths(line: string): Uint8Array {
  const depths = new Uint8Array(line.length);
  const opened: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '«') opened.push(at);
    else if (line[at] === '»') {
      const start = opened.pop();
      if (start !== undefined && opened.length === 0) depths.fill(1, start, at);
    }
  }
  return depths;
}
