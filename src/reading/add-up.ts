import type { Quantity } from './quantities/quantity';

/** The sum of the figures; whether they may be added up is for the caller to know. */
export function addUp(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, { value }) => sum + value, 0);
}
