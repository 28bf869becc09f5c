/*
 * Trimming by hand: a regular expression that looks for white space at the end tries anew at every blank, and a
 * document may hold a million of them.
 */

/** The text without these characters and white space at its end. */
export function trimmedEnd(text: string, marks = ''): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1), marks)) end -= 1;
  return text.slice(0, end);
}

/** The text without these characters and white space at its beginning. */
export function trimmedStart(text: string, marks = ''): string {
  let start = 0;
  while (start < text.length && isTrimmed(text.charAt(start), marks)) start += 1;
  return text.slice(start);
}

const isTrimmed = (letter: string, marks: string): boolean => letter.trim() === '' || marks.includes(letter);
