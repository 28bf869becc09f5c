/** So much of what is the same is shown before and after a difference. */
const around = 24;
/** What is longer is cut in the middle of the difference. */
const longest = 160;

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Two texts cut down to where they differ, each with a little of what stands around it. */
export function differingParts(before: string, after: string): readonly [string, string] {
  const [old, fresh] = [tidy(before), tidy(after)];
  // What differs in blanks alone is shown whole: cut down, nothing would be left to see.
  if (old === fresh) return [clipped(before), clipped(after)];
  const least = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < least && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const from = wordBoundary(old, Math.max(0, start - around));
  const kept = Math.max(0, end - around);
  return [cut(old, from, old.length - kept), cut(fresh, from, fresh.length - kept)];
}

/** The start of the word in which a place lies. */
function wordBoundary(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function cut(text: string, from: number, to: number): string {
  const part = clipped(text.slice(from, to));
  return `${from > 0 ? '… ' : ''}${part}${to < text.length ? ' …' : ''}`;
}

/** A text of at most so many characters; the middle of a longer one is left out. */
export function clipped(text: string, most = longest): string {
  const plain = text.trim();
  if (plain.length <= most) return plain;
  const half = Math.floor((most - 3) / 2);
  return `${plain.slice(0, half)} … ${plain.slice(-half)}`;
}
