import type { Quantity } from './quantity-type';

/** What the plan said, or what was done. */
export type FigureSide = 'plan' | 'actual';

const WORDS: Readonly<Record<FigureSide, RegExp>> = {
  plan: /(?<!\p{L})(?:за)?(?:план|жоспар)/iu,
  actual: /(?<!\p{L})(?:факт(?!ор)|нақты)/iu,
};
const BOUNDARY = /[;,/\n(]/u;

/**
 * The figures of a text without those that it gives of the other side: of "план 10 / факт 12", read for what was
 * done, only the 12. A text that does not speak of both keeps all.
 */
export function figuresOfSide(
  text: string,
  quantities: readonly Quantity[],
  side: FigureSide,
): readonly Quantity[] {
  const [own, foreign] = side === 'plan' ? [WORDS.plan, WORDS.actual] : [WORDS.actual, WORDS.plan];
  if (quantities.length < 2 || !foreign.test(text) || !own.test(text)) return quantities;
  const kept = quantities.filter(({ start, end }, index) => {
    const before = text.slice(quantities[index - 1]?.end ?? 0, start);
    const behind = text.slice(end, quantities[index + 1]?.start ?? text.length);
    const around = `${before.split(BOUNDARY).at(-1) ?? ''}|${behind.split(BOUNDARY)[0] ?? ''}`;
    return !foreign.test(around) || own.test(around);
  });
  return kept.length > 0 ? kept : quantities;
}
