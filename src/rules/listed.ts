import type { MessageValue } from './rule';

/** A message names so many things one by one; of the others it says how many there are. */
const named = 6;

/** The first things of a list for a message, `rows`, and how many it leaves out, `more`. */
export function listed(items: readonly MessageValue[]): {
  readonly rows: MessageValue;
  readonly more: number;
} {
  return { rows: { kind: 'list', items: items.slice(0, named) }, more: Math.max(0, items.length - named) };
}
