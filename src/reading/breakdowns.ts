import { addUp } from './add-up';
import type { QuantityToken } from './quantity-tokens';
import type { Quantity, QuantityRead } from './quantity-type';

/** A breakdown is a short list; the bound keeps reading linear. */
const LONGEST_BREAKDOWN = 60;

/**
 * Marks as parts the people who break down the people in front of them: the 25 and 25 of "50 человек (25 мужчин и 25
 * женщин)", the 80 and 40 of "120 человек: 80 женщин и 40 мужчин". People who are together more than those in front
 * are others, and stay.
 */
export function markBreakdowns(tokens: readonly QuantityToken[], reads: readonly QuantityRead[]): void {
  for (const [index, { quantity, next }] of reads.entries()) {
    if (quantity.unit !== 'thing') continue;
    const end = endOfBreakdown(tokens, next);
    if (end === null) continue;
    const parts: Quantity[] = [];
    const plain: Quantity[] = [];
    const bracketed = tokens[next]?.kind === 'open';
    for (let at = index + 1; at < reads.length; at += 1) {
      const inner = reads[at]?.quantity;
      if (inner === undefined || inner.start >= end) break;
      if (inner.thing?.people === true && !inner.each && !inner.part) parts.push(inner);
      else if (bracketed && isPlainPart(inner, quantity)) plain.push(inner);
    }
    if (quantity.thing?.people !== false && addUp(parts) <= quantity.value)
      for (const part of parts) part.part = true;
    // Other figures, and such without a name, are parts only in brackets and where they add up to the whole.
    if (plain.length > 1 && addUp(plain) === quantity.value) for (const part of plain) part.part = true;
  }
}

/** A bare figure, or one of the same thing: the 7 and 3 of "10 публикаций (7 – на сайте, 3 публикации в газете)". */
function isPlainPart({ unit, thing, each, bound }: Quantity, whole: Quantity): boolean {
  const same = thing === null || (!thing.people && thing.head === whole.thing?.head);
  return unit === 'thing' && bound === 'exact' && !each && same;
}

/** Where the brackets that open at a token close, or the list behind its colon ends; null where neither is there. */
function endOfBreakdown(tokens: readonly QuantityToken[], at: number): number | null {
  const opening = tokens[at]?.kind;
  if (opening !== 'open' && opening !== 'colon') return null;
  const closing = opening === 'open' ? 'close' : 'break';
  const behind = tokens.slice(at + 1, at + 1 + LONGEST_BREAKDOWN);
  return behind.find(({ kind }) => kind === closing)?.start ?? behind.at(-1)?.end ?? null;
}
