import { figurePossessives } from '../lexicon/endings';
import { beforeAndAfter } from '../lexicon/grammar';
import { anyOf, listed } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { QuantityRead } from './quantity';

/** The Kazakh case of "out of", and of so many each. */
export const ABLATIVE = /(?:дан|ден|тан|тен|нан|нен)$/u;
const OF_A_WHOLE = new RegExp(`^-?(?:${anyOf(listed(figurePossessives))})$`, 'u');

/** Whether a figure says that it is some of a whole: the 70 of "120 адамның 70-і әйел". */
export function isSomeOfWhole({ tokens }: Text, { first }: QuantityRead): boolean {
  const figure = tokens[first];
  return figure?.kind === 'number' && OF_A_WHOLE.test(figure.ending);
}

/** "15 ұйымнан 13-і": thirteen organisations; the figure in front only says of how many. */
export function withoutWholes(text: Text, reads: readonly QuantityRead[]): readonly QuantityRead[] {
  const wholes = new Set<QuantityRead>();
  for (const [index, some] of reads.entries()) {
    const whole = reads[index - 1];
    if (whole === undefined || !isSomeOfWhole(text, some)) continue;
    const counted = text.tokens[some.first - 1];
    const of = whole.next === some.first && isWord(counted) && ABLATIVE.test(counted.lower);
    if (!of || whole.quantity.thing === null || whole.quantity.value < some.quantity.value) continue;
    some.quantity.thing ??= whole.quantity.thing;
    if (some.quantity.thing.head === whole.quantity.thing.head) wholes.add(whole);
  }
  return wholes.size === 0 ? reads : reads.filter((read) => !wholes.has(read));
}

/** "100 анкет до и 100 анкет после": one thing counted twice, told apart by when. */
export function tellBeforeFromAfter({ tokens }: Text, reads: readonly QuantityRead[]): void {
  const wordBehind = ({ next }: QuantityRead): string => {
    const token = tokens[next];
    return isWord(token) ? token.lower : '';
  };
  for (const [index, after] of reads.entries()) {
    const before = reads[index - 1];
    const thing = before?.quantity.thing ?? null;
    const other = after.quantity.thing ?? thing;
    if (before === undefined || thing === null || other === null || thing.head !== other.head) continue;
    const words = [wordBehind(before), wordBehind(after)];
    if (!beforeAndAfter.some((pair) => pair.every((word, side) => word === words[side]))) continue;
    before.quantity.thing = { ...thing, modifier: [...thing.modifier, ...words.slice(0, 1)] };
    after.quantity.thing = { ...other, modifier: [...other.modifier, ...words.slice(1)] };
  }
}
