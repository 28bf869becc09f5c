import { stem } from './stem';
import { Text } from './text';
import { isWord } from './tokens';

/** The stems of the words of a text, each by its language. */
export function stemsIn(source: string): ReadonlySet<string> {
  const text = Text.of(source);
  return new Set(
    text.tokens.flatMap((token) => (isWord(token) ? [stem(token.lower, text.isKazakhAt(token.start))] : [])),
  );
}
