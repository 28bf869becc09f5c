/**
 * Limits that a funder may set for its own grants. Everything else that the rules hold a report against is the
 * form's or the law's, and stays data (reference.ts).
 */
export interface Thresholds {
  /** "Other categories" of social status are asked about above this share of all participants; whole per cent. */
  readonly largeOtherPercent: number;
  /** The fewest sentences of a success story. */
  readonly leastStorySentences: number;
  /** The most sentences of a success story; not below the fewest. */
  readonly mostStorySentences: number;
}

export type ThresholdId = keyof Thresholds;

/** What holds unless the funder sets another. The sentences are the form's, section 3. */
export const usualThresholds: Thresholds = {
  largeOtherPercent: 20,
  leastStorySentences: 5,
  mostStorySentences: 8,
};

/** Between which whole numbers a threshold may lie, both included. */
export const thresholdBounds: Readonly<
  Record<ThresholdId, { readonly least: number; readonly most: number }>
> = {
  largeOtherPercent: { least: 0, most: 100 },
  leastStorySentences: { least: 1, most: 100 },
  mostStorySentences: { least: 1, most: 100 },
};

export const thresholdIds = Object.keys(thresholdBounds) as readonly ThresholdId[];

/** Whether a number may be set for a threshold, whatever the others are: 30 may, 12.5 and 101 may not. */
export function isWithinBounds(id: ThresholdId, value: number): boolean {
  const { least, most } = thresholdBounds[id];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Whether thresholds may be set together: each within its bounds, and the fewest sentences not above the most. */
export function areAllowed(thresholds: Thresholds): boolean {
  return (
    thresholdIds.every((id) => isWithinBounds(id, thresholds[id])) &&
    thresholds.leastStorySentences <= thresholds.mostStorySentences
  );
}

/** Whether the funder has set nothing of its own. */
export function areUsual(thresholds: Thresholds): boolean {
  return thresholdIds.every((id) => thresholds[id] === usualThresholds[id]);
}
