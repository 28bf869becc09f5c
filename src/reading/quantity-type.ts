import type { Thing } from './thing';
import type { Bound } from './words';

/** A figure in prose, what it counts and where it stands. */
export interface Quantity {
  /** The figure; thousands and millions in words are multiplied out. The lower end of a range. */
  value: number;
  /** The upper end of a range ("20–30 человек", "от 20 до 30"), else null. */
  upper: number | null;
  /** `at-least` for a range. */
  bound: Bound;
  unit: 'thing' | 'percent' | 'money';
  /** Null for a figure that stands alone ("25"). */
  thing: Thing | null;
  /** True for a figure for each of something: "по 2 в каждом селе", "1 раз в неделю". It adds to no total. */
  each: boolean;
  /**
   * How many there are of what an `each` figure is for: the 3 of "3 тренинга по 20 участников". Null where the text
   * does not say so exactly.
   */
  eachOf: number | null;
  /** True for a part of a figure before it: the 15 of "40 человек, из них 15 женщин". It adds to no total. */
  part: boolean;
  /** True where the text calls the figure a total: "всего 80 человек". */
  total: boolean;
  /** The passage, `cell.slice(start, end)`: the figure with its bound and what it counts. */
  text: string;
  start: number;
  end: number;
}

/** A quantity, and the token behind it. */
export interface QuantityRead {
  readonly quantity: Quantity;
  readonly next: number;
}
