/**
 * Limits that a funder may set for its own grants. Everything else that the rules hold a report against is the form's
 * or the law's.
 */
export interface Threshold {
  readonly id: string;
  /** What holds unless the funder sets another. */
  readonly usual: number;
  /** Between which whole numbers it may lie, both included. */
  readonly least: number;
  readonly most: number;
}

/** The thresholds of a form, and which of them must not be above which. */
export interface ThresholdSet {
  readonly thresholds: readonly Threshold[];
  readonly inOrder: readonly { readonly lower: string; readonly upper: string }[];
}

/** Limits by their ids, in whole numbers. */
export type Thresholds = Readonly<Record<string, number>>;

/** What holds unless the funder sets another. */
export function usualThresholds({ thresholds }: ThresholdSet): Thresholds {
  return Object.fromEntries(thresholds.map(({ id, usual }) => [id, usual]));
}

/** Whether a number may be set for a threshold, whatever the others are: 30 may, 12.5 and 101 may not. */
export function isWithinBounds({ thresholds }: ThresholdSet, id: string, value: number): boolean {
  const bounds = thresholds.find((each) => each.id === id);
  return bounds !== undefined && Number.isInteger(value) && value >= bounds.least && value <= bounds.most;
}

/** Whether two thresholds that have an order keep it. */
export function areInOrder({ inOrder }: ThresholdSet, chosen: Thresholds): boolean {
  return inOrder.every(({ lower, upper }) => (chosen[lower] ?? 0) <= (chosen[upper] ?? 0));
}

/** Whether thresholds may be set together: each known and within its bounds, and in order. */
export function areAllowed(set: ThresholdSet, chosen: Thresholds): boolean {
  return (
    set.thresholds.every(({ id }) => isWithinBounds(set, id, chosen[id] ?? NaN)) && areInOrder(set, chosen)
  );
}

/** Whether the funder has set nothing of its own. */
export function areUsual({ thresholds }: ThresholdSet, chosen: Thresholds): boolean {
  return thresholds.every(({ id, usual }) => chosen[id] === usual);
}
