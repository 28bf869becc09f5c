import type { Words } from '../../messages/words';

/** A difference with its sign, so that "more" and "less" are seen: `+1 200`, `−1`. */
export function signed(value: number, words: Words): string {
  if (value === 0) return words.number(0);
  return `${value > 0 ? '+' : '\u2212'}${words.number(Math.abs(value))}`;
}
