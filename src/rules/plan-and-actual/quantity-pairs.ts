import { compareThings, type Quantity } from '../../report/text/quantity';

/** A quantity of the plan and the quantity of the same thing in the actual indicators. */
export interface QuantityPair {
  readonly plan: Quantity;
  readonly actual: Quantity;
}

/** The quantities of two cells: those of the same thing side by side, and those without a partner. */
export interface PairedQuantities {
  readonly pairs: readonly QuantityPair[];
  readonly planOnly: readonly Quantity[];
  readonly actualOnly: readonly Quantity[];
}

/** How well two quantities go together; 0 when they do not. */
function likeness(a: Quantity, b: Quantity): number {
  if (a.unit !== b.unit || a.each !== b.each) return 0;
  if (a.thing === null || b.thing === null) return a.thing === b.thing ? 2 : 0;
  const things = compareThings(a.thing, b.thing);
  return things === 'same' ? 2 : things === 'narrower' ? 1 : 0;
}

/**
 * Pairs what is planned with what was done, in the order written; the same thing goes before a narrower name of
 * it ("группы", "инициативные группы"). One figure left on each side is a pair when one of them stands alone:
 * "25" against "30 постов".
 */
export function pairQuantities(plan: readonly Quantity[], actual: readonly Quantity[]): PairedQuantities {
  const pairs: QuantityPair[] = [];
  let planLeft = [...plan];
  let actualLeft = [...actual];
  for (const wanted of [2, 1]) {
    const rest: Quantity[] = [];
    for (const planned of planLeft) {
      const found = actualLeft.find((done) => likeness(planned, done) === wanted);
      if (found === undefined) {
        rest.push(planned);
        continue;
      }
      pairs.push({ plan: planned, actual: found });
      actualLeft = actualLeft.filter((done) => done !== found);
    }
    planLeft = rest;
  }
  const [planned, done] = [planLeft[0], actualLeft[0]];
  const alone = planLeft.length === 1 && actualLeft.length === 1;
  if (alone && planned !== undefined && done !== undefined && planned.unit === done.unit) {
    if (planned.thing === null || done.thing === null) {
      pairs.push({ plan: planned, actual: done });
      planLeft = actualLeft = [];
    }
  }
  return {
    pairs: pairs.toSorted((a, b) => a.plan.start - b.plan.start),
    planOnly: planLeft,
    actualOnly: actualLeft,
  };
}

/** The least and the greatest that a quantity can mean. Null for an estimate, which bounds nothing. */
function limitsOf({ value, upper, bound, unit }: Quantity): readonly [least: number, most: number] | null {
  // Of things that are counted, "more than 30" means at least 31.
  const next = unit === 'thing' && Number.isInteger(value) ? 1 : 0;
  if (upper !== null) return [value, upper];
  switch (bound) {
    case 'exact':
      return [value, value];
    case 'at-least':
      return [value, Infinity];
    case 'more-than':
      return [value + next, Infinity];
    case 'at-most':
      return [-Infinity, value];
    case 'less-than':
      return [-Infinity, value - next];
    case 'about':
      return null;
  }
}

/** How the actual quantity lies to the planned one, with the two limits that show it; null when neither is certain. */
export function deviationOf({ plan, actual }: QuantityPair): {
  readonly kind: 'below' | 'above';
  readonly expected: number;
  readonly actual: number;
} | null {
  const [planned, done] = [limitsOf(plan), limitsOf(actual)];
  if (planned === null || done === null) return null;
  if (done[1] < planned[0]) return { kind: 'below', expected: planned[0], actual: done[1] };
  if (done[0] > planned[1]) return { kind: 'above', expected: planned[1], actual: done[0] };
  return null;
}
