import { closedPairs } from '../lexicon/people';
import { wordsOf } from '../lexicon/word-list';
import type { QuantityRead } from '../quantities/quantity';
import type { Text } from '../text/text';
import { isDash, isWord } from '../text/tokens';

/** One side of a pair that makes up a whole: women of women and men. */
export interface PairSide {
  readonly pair: number;
  readonly side: 0 | 1;
}

const SIDES = closedPairs.map(([one, other]) => [wordsOf(one), wordsOf(other)] as const);
/** Words beside a figure, not those of the whole sentence. */
const NEAR = 6;

/** The side of a pair that the words beside a figure name; null where they name none, or both ("25 девушек и женщин и мужчин"). */
export function pairSideOf(text: Text, read: QuantityRead): PairSide | null {
  const words = wordsBeside(text, read);
  for (const [pair, [isOne, isOther]] of SIDES.entries()) {
    const [one, other] = [words.some(isOne), words.some(isOther)];
    if (one && other) return null;
    if (one || other) return { pair, side: one ? 0 : 1 };
  }
  return null;
}

/** The words that a figure has to itself: those behind it up to a mark, and the one in front of its dash or colon. */
function wordsBeside({ tokens }: Text, { first, next, named, label: noun }: QuantityRead): string[] {
  const words: string[] = [];
  for (let at = first; at < next + NEAR; at += 1) {
    const token = tokens[at];
    const goesOn = isWord(token) || isDash(token) || token?.kind === 'open' || token?.kind === 'close';
    if (at >= next && !goesOn) break;
    if (at > first && token?.kind === 'number') break;
    if (isWord(token)) words.push(token.lower);
  }
  if (!named && noun !== null) words.push(noun);
  const [mark, label] = [tokens[first - 1], tokens[first - 2]];
  if (!named && (isDash(mark) || mark?.kind === 'colon') && isWord(label)) words.push(label.lower);
  return words;
}
