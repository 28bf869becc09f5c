/**
 * A text with passages `[start, end)` blanked out, so that what is left keeps its places. The passages stand in the
 * order written and may overlap.
 */
export function blankOut(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of passages) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
