import { meantFor, nextOnes, theSame } from '../lexicon/grammar';
import { wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isWord } from '../text/tokens';
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
  markSaidAgain(text, reads);
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

const saysAll = wordsOf(theSame);
const saysForWhom = wordsOf(meantFor);

/**
 * "Обучено 25 чел., все 25 получили сертификаты": the second figure says the first again. Of "120 балаға арналған
 * мерекеге 118 бала қатысты" the first only says for how many it was meant.
 */
function markSaidAgain({ tokens }: Text, reads: readonly QuantityRead[]): void {
  const said = new Map<number, QuantityRead>();
  const came = reads.filter(({ quantity: { thing, part } }) => thing?.people === true && !part).at(-1);
  for (const read of reads) {
    const behind = tokens[read.next];
    const planned =
      isWord(behind) && saysForWhom(behind.lower) && came !== undefined && came.first > read.first;
    if (planned && came.quantity.thing?.head === read.quantity.thing?.head) markAsPart(read, came, 'again');
    const { thing, value, part, each, unit } = read.quantity;
    const before = tokens[read.first - 1];
    const first = said.get(value);
    const all = isWord(before) && saysAll(before.lower);
    const alike = thing === null || thing.head === first?.quantity.thing?.head || thing.people;
    if (all && first !== undefined && alike) markAsPart(read, first, 'again');
    else if (!part && !each && unit === 'thing') said.set(value, read);
  }
}
