/** So many answers are kept; a report has fewer different words. */
const MOST = 4_000;

/**
 * A function of a word that remembers its answers: a report says the same few thousand words over and over, and many
 * readers ask of each. When too many are kept, all are forgotten.
 */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const answer = of(word);
    if (answers.size >= MOST) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
