import { figuresOfSide } from '../sides';
import type { Quantity } from '../quantities/quantity';
import { quantityReads } from '../quantities/read';
import { Text } from '../text/text';
import { pairSideOf, type PairSide } from './pairs';
import { treeOf } from './tree';
import { countsAtLarge, peopleAmong, type Place } from './who-counts';

/** One exact figure of a breakdown: so many women of so many people, so many students of so many. */
export interface BrokenDown {
  readonly quantity: Quantity;
  /** The side of a pair that it names; null for a kind of people that is none ("62 студента"). */
  readonly side: PairSide | null;
  /** The figure that it is a part of; null where it stands for itself ("18 женщин, 12 мужчин"). */
  readonly whole: Quantity | null;
}

/**
 * The kinds of people that a text counts, each with what it is a part of: sides of pairs, and kinds that a noun names. Of
 * a text that gives plan and actual only the actual ones. Bounds, estimates and figures for each are left out. Linear in
 * the text's length.
 *
 * @example breakdownOf('50 участников (31 жен., 19 муж.)') // 31 and 19, both of the 50
 */
export function breakdownOf(source: string | Text, place: Place): readonly BrokenDown[] {
  const text = Text.of(source);
  const reads = figuresOfSide(
    text.text,
    quantityReads(text).map((read) => ({
      read,
      start: text.tokens[read.first]?.start ?? 0,
      end: text.tokens[read.next - 1]?.end ?? 0,
    })),
    'actual',
  ).map(({ read }) => read);
  return treeOf(text, peopleAmong(text, reads, place)).flatMap((branch): BrokenDown[] => {
    const { quantity } = branch.read;
    const { bound, upper, each, thing } = quantity;
    if (bound !== 'exact' || upper !== null || each || branch.repeats) return [];
    // What is broken down itself is a whole, though a side of its parts stands beside it.
    if (branch.parts.some(({ side: of }) => of !== null)) return [];
    const side = pairSideOf(text, branch.read);
    const kind = thing !== null && thing.people && !countsAtLarge(branch.read) && thing.modifier.length === 0;
    if (side === null && !kind) return [];
    return [{ quantity, side, whole: branch.whole?.read.quantity ?? null }];
  });
}
