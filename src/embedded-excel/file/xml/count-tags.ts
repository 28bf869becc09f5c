/**
 * Whether a text has more tags than that, closing ones among them; counted before they are read, which takes far longer.
 */
export function hasMoreTags(text: string, limit: number): boolean {
  if (text.length < 3 * limit) return false;
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) if (++count > limit) return true;
  return false;
}

/** How many tags a text has. */
export function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}
