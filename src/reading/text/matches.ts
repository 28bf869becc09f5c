/**
 * All matches of a pattern in a text, in their order, as `matchAll` gives them. That makes a copy of the pattern for each
 * text, and an engine that has forgotten the compiled pattern meanwhile compiles the copy: over a folder of reports this
 * took longer than the matching.
 *
 * @param pattern with the flag g.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match of nothing is left by a whole letter, or it would be found for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
