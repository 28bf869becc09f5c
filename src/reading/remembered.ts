/** Distinct words of a language and of one long report together; the bound keeps a long session small. */
const MOST_WORDS = 10_000;

/**
 * The same function, remembering what it gave for each word: prose repeats its words, and a look into a map is many
 * times faster than a pattern. Only for pure functions. It starts anew when it remembers too many words.
 */
export function remembered<Result>(read: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = read(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, result);
    return result;
  };
}

/** Whether a word matches a pattern, remembered by word. The pattern must not be a global one. */
export function wordMatches(pattern: RegExp): (word: string) => boolean {
  return remembered((word) => pattern.test(word));
}
