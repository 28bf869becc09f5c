import { isWithinBounds, type Thresholds, type ThresholdSet } from '../../rules/thresholds';

/** What a person has typed into the fields of thresholds and is not kept yet. */
export type ThresholdDrafts = Readonly<Partial<Record<string, string>>>;

/** `wrong`: no whole number within the bounds; `order`: the fewest sentences would be above the most. */
export type ThresholdTrouble = 'wrong' | 'order';
export type ThresholdTroubles = Readonly<Partial<Record<string, ThresholdTrouble>>>;

/** What came of looking at drafts. */
export interface JudgedDrafts {
  /** What may be kept and differs from what is kept. */
  readonly changes: Thresholds;
  readonly troubles: ThresholdTroubles;
}

/** The pairs that a threshold belongs to and that are out of order. */
function isOutOfOrder({ inOrder }: ThresholdSet, id: string, chosen: Thresholds): boolean {
  return inOrder.some(
    ({ lower, upper }) => (id === lower || id === upper) && (chosen[lower] ?? 0) > (chosen[upper] ?? 0),
  );
}

/** The whole number that a text is; NaN for any other text. Spaces around it and a per cent sign do not count. */
function wholeNumber(text: string): number {
  const [, digits] = /^\s*(\d{1,3})\s*%?\s*$/u.exec(text) ?? [];
  return digits === undefined ? NaN : Number(digits);
}

/**
 * Looks at what was typed, in the light of what is kept. One field that is in trouble does not hold up another
 * that has nothing to do with it; the two of the success story go together.
 *
 * With 5 to 8 sentences kept, `{ leastStorySentences: '10' }` is in trouble, and
 * `{ leastStorySentences: '10', mostStorySentences: '12' }` changes both.
 */
export function judgeDrafts(set: ThresholdSet, drafts: ThresholdDrafts, kept: Thresholds): JudgedDrafts {
  const typed = set.thresholds.flatMap(({ id }) => {
    const text = drafts[id];
    return text === undefined ? [] : [{ id, value: wholeNumber(text) }];
  });
  const within = typed.filter(({ id, value }) => isWithinBounds(set, id, value));
  const together: Thresholds = { ...kept, ...asThresholds(within) };
  const troubleOf = (each: (typeof typed)[number]): ThresholdTrouble | null => {
    if (!within.includes(each)) return 'wrong';
    return isOutOfOrder(set, each.id, together) ? 'order' : null;
  };
  return {
    changes: asThresholds(within.filter((each) => troubleOf(each) === null && each.value !== kept[each.id])),
    troubles: Object.fromEntries(
      typed.flatMap((each) => {
        const trouble = troubleOf(each);
        return trouble === null ? [] : [[each.id, trouble]];
      }),
    ),
  };
}

function asThresholds(values: readonly { readonly id: string; readonly value: number }[]): Thresholds {
  return Object.fromEntries(values.map(({ id, value }) => [id, value]));
}

/** The drafts without some fields: `without(drafts, ['largeOtherPercent'])`. */
export function without<Value>(
  fields: Readonly<Partial<Record<string, Value>>>,
  ids: readonly string[],
): Readonly<Partial<Record<string, Value>>> {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !ids.some((left) => left === id)));
}
