import { alternatives, conjunctions } from '../lexicon/grammar';
import { wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { QuantityRead } from './quantity';

const joins = wordsOf(conjunctions, alternatives);
/** No list of figures is longer; the bound keeps the reading linear. */
const LONGEST_LIST = 40;

/**
 * Figures of a list that share one noun get it: all three of "15, 15 и 18 человек" count people. Nothing but commas and
 * "и" may stand between them, and the figures in front have no noun of their own.
 */
export function shareNouns(text: Text, reads: readonly QuantityRead[]): void {
  for (let last = reads.length - 1; last > 0; last -= 1) {
    const owner = reads[last];
    if (owner === undefined || owner.quantity.thing === null || owner.label !== null) continue;
    for (let at = last - 1; at >= 0 && last - at < LONGEST_LIST; at -= 1) {
      const [bare, following] = [reads[at], reads[at + 1]];
      if (bare === undefined || following === undefined || !isListed(text, bare, following, owner)) break;
      bare.quantity.thing = owner.quantity.thing;
      bare.quantity.each = owner.quantity.each;
    }
  }
}

function isListed(text: Text, bare: QuantityRead, following: QuantityRead, owner: QuantityRead): boolean {
  const { unit, thing } = bare.quantity;
  if (thing !== null || unit !== owner.quantity.unit || bare.label !== null) return false;
  const between = text.tokens.slice(bare.next, following.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((token) => token.kind === 'comma' || (isWord(token) && joins(token.lower)))
  );
}
