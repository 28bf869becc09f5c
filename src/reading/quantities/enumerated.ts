import { nextOnes } from '../lexicon/grammar';
import type { Text } from '../text/text';
import { markAsPart } from './parts';
import type { QuantityRead } from './quantity';

const NEXT_ONE = new RegExp(`(?<!\\p{L})(?:${nextOnes.join('|')})(?!\\p{L})`, 'iu');
/** Where "второй" is looked for behind "один"; the bound keeps the reading linear. */
const NEAR = 200;

/**
 * Marks what is told one by one as a part of its number: of "2 тренера. Один тренер вел порталы, второй тренер …" the
 * one is of the two.
 */
export function markEnumerated(text: Text, reads: readonly QuantityRead[]): void {
  const counted = new Map<string, QuantityRead>();
  for (const read of reads) {
    const { thing, value, part, each } = read.quantity;
    if (thing === null || part || each) continue;
    const whole = counted.get(thing.head);
    const end = text.tokens[read.next - 1]?.end ?? 0;
    if (value === 1 && whole !== undefined && NEXT_ONE.test(text.text.slice(end, end + NEAR))) {
      markAsPart(read, whole, 'of-them');
    } else if (value > 1) {
      counted.set(thing.head, read);
    }
  }
}
