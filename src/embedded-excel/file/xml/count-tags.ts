/** How many tags a text has, closing ones among them; once there are more than the limit, it counts no further. */
export function countTags(text: string, limit = Infinity): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= limit; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

/** Whether a text has more tags than that: counted before they are read, which takes far longer. */
export function hasMoreTags(text: string, limit: number): boolean {
  return text.length >= 3 * limit && countTags(text, limit) > limit;
}
