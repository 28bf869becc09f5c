import { remembered } from './remembered';

/** Words by meaning: whole words, and beginnings of words whose endings do not matter. Lower case, `ё` as `е`. */
export interface WordList {
  readonly words?: string;
  readonly stems?: string;
}

/** The words of a text, as the lists write them: apart by spaces or line breaks. */
export function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/\s+/u).filter((word) => word !== '');
}

/** The alternatives of a pattern, longest first, so that none hides another: `anyOf(['ма', 'мая'])` is `мая|ма`. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, (sign) => (sign === '-' ? '-' : `\\${sign}`)))
    .join('|');
}

/** Asks whether a word, lower case with `ё` as `е`, is of a list. */
export function wordsOf(...lists: readonly WordList[]): (word: string) => boolean {
  const words = new Set(lists.flatMap((list) => listed(list.words)));
  const stems = lists.flatMap((list) => listed(list.stems));
  if (stems.length === 0) return (word) => words.has(word);
  const begins = new RegExp(`^(?:${anyOf(stems)})`, 'u');
  return remembered((word) => words.has(word) || begins.test(word));
}
