import { areKindred, compareThings, inUnitOf, type Quantity } from '../../../../reading/quantity';

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
  const pairBy = (goesWith: (planned: Quantity, done: Quantity) => QuantityPair | null): void => {
    planLeft = planLeft.filter((planned) => {
      for (const done of actualLeft) {
        const pair = goesWith(planned, done);
        if (pair === null) continue;
        pairs.push(pair);
        actualLeft = actualLeft.filter((other) => other !== done);
        return false;
      }
      return true;
    });
  };
  for (const wanted of [2, 1]) {
    pairBy((planned, done) => (likeness(planned, done) === wanted ? { plan: planned, actual: done } : null));
  }
  pairBy(pairInAll);
  pairBy(pairInOneUnit);
  pairBy((planned, done) => (areKindred(planned, done) ? { plan: planned, actual: done } : null));
  const [planned, done] = [planLeft[0], actualLeft[0]];
  const alone = planLeft.length === 1 && actualLeft.length === 1;
  if (alone && planned !== undefined && done !== undefined && planned.unit === done.unit) {
    if (planned.each === done.each && (planned.thing === null || done.thing === null)) {
      pairs.push({ plan: planned, actual: done });
      planLeft = actualLeft = [];
    }
  }
  return addUp({
    pairs: pairs.toSorted((a, b) => a.plan.start - b.plan.start),
    planOnly: planLeft,
    actualOnly: actualLeft,
  });
}

/**
 * Holds what one cell says in one figure against what the other says in several: "10 публикаций" against "7
 * публикаций в газете; 3 публикации на сайте". Most pairs agree, and nothing is added up.
 */
function addUp(paired: PairedQuantities): PairedQuantities {
  let { planOnly, actualOnly } = paired;
  if (planOnly.length + actualOnly.length === 0) return paired;
  const pairs = paired.pairs.map((pair): QuantityPair => {
    if (deviationOf(pair) === null) return pair;
    const actual = together(pair.actual, actualOnly, pair.plan);
    const plan = together(pair.plan, planOnly, pair.actual);
    // Where both sides have figures to spare, nobody can tell which belong together.
    if ((actual === null) === (plan === null)) return pair;
    actualOnly = actualOnly.filter((spare) => actual?.parts.includes(spare) !== true);
    planOnly = planOnly.filter((spare) => plan?.parts.includes(spare) !== true);
    return { plan: plan?.sum ?? pair.plan, actual: actual?.sum ?? pair.actual };
  });
  return { pairs, planOnly, actualOnly };
}

/** A figure and others of its cell, taken together. */
interface Together {
  readonly sum: Quantity;
  readonly parts: readonly Quantity[];
}

/**
 * A figure and those of its cell that belong to it, added up to be held against the other cell's. Where a text may
 * say one figure twice, or a part beside its whole, the sum is a range from the first figure to all. Null where the
 * first stands for itself.
 */
function together(first: Quantity, spares: readonly Quantity[], other: Quantity): Together | null {
  if (!isPlain(first) || other.thing === null) return null;
  const related = spares.filter((spare) => isPlain(spare) && likeness(spare, other) > 0);
  if (related.length === 0) return null;
  const all = addTo(first, related);
  if (deviationOf({ plan: other, actual: all }) === null) return { sum: all, parts: related };

  // Women are some of the participants: only what is named alike adds up.
  const alike = related.filter((spare) => likeness(spare, other) === likeness(first, other));
  const named = addTo(first, alike);
  const ofOneHead = alike.every((spare) => spare.thing?.head === first.thing?.head);
  if (alike.length > 0 && !hasRepeated([first, ...alike]) && (ofOneHead || named.value <= other.value)) {
    return { sum: named, parts: alike };
  }
  const parts = related.filter(({ thing }) => thing?.head === first.thing?.head);
  const upTo = addTo(first, parts);
  const surelyBelow = upTo.value < other.value;
  if (parts.length === 0 || first.value > other.value) return null;
  return { sum: surelyBelow ? upTo : { ...upTo, value: first.value, upper: upTo.value }, parts };
}

/** Whether a figure can be added to others: exact, of named things, and no part of another. */
function isPlain({ bound, upper, each, part, unit, thing }: Quantity): boolean {
  return bound === 'exact' && upper === null && !each && !part && unit !== 'percent' && thing !== null;
}

function addTo(first: Quantity, others: readonly Quantity[]): Quantity {
  return {
    ...first,
    value: others.reduce((sum, { value }) => sum + value, first.value),
    text: [first, ...others].map(({ text }) => text).join(' + '),
  };
}

/** Whether one figure of one thing is said twice. */
function hasRepeated(quantities: readonly Quantity[]): boolean {
  const keys = quantities.map(({ value, thing }) =>
    [value, thing?.head, ...(thing?.modifier ?? [])].join('|'),
  );
  return new Set(keys).size < keys.length;
}

/** "4 тренинга по 30 участников" against "120 участников": what one side gives for each, the other gives in all. */
function pairInAll(planned: Quantity, done: Quantity): QuantityPair | null {
  if (planned.each === done.each) return null;
  const [plan, actual] = [inAll(planned), inAll(done)];
  if (plan === null || actual === null || likeness(plan, actual) === 0) return null;
  const inTotal = { plan, actual };
  // "До 2 минут" against "по 2 минуты" is the length of each, however many there are.
  const long = planned.aside || done.aside;
  return long && deviationOf(inTotal) !== null ? { plan: planned, actual: done } : inTotal;
}

/** "1 тонна макулатуры" against "950 кг макулатуры": the plan in the unit of what was done. */
function pairInOneUnit(planned: Quantity, done: Quantity): QuantityPair | null {
  if (planned.unit !== done.unit || planned.each !== done.each) return null;
  const plan = inUnitOf(planned, done);
  return plan && { plan, actual: done };
}

function inAll(quantity: Quantity): Quantity | null {
  const { each, eachOf, value, bound, upper, text } = quantity;
  if (!each) return quantity;
  if (eachOf === null || bound !== 'exact' || upper !== null) return null;
  return { ...quantity, each: false, value: value * eachOf, text: `${eachOf} × ${text}` };
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
