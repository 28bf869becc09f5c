/**
 * Every match of a global pattern in a text, none of them empty. `String.matchAll` gives the same, but makes a new
 * pattern at each call, which costs more than reading a short text.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
