import type { Bound } from '../lexicon/bounds';
import type { Thing } from './thing';

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
  /** True for how or how long something was: the 2 of "отчет на 2 языках". It need not be said in another cell. */
  aside: boolean;
  /** The passage, `cell.slice(start, end)`: the figure with its bound and what it counts. */
  text: string;
  start: number;
  end: number;
}

/** A quantity with the tokens behind it, while a text is read. Its places are those of `Text.text`. */
export interface QuantityRead {
  readonly quantity: Quantity;
  /** The tokens from `first` up to and not including `next`: the figure with its bound, and what it counts behind it. */
  readonly first: number;
  readonly next: number;
  /** The noun in front of the figure, in its form: "Встречи –2". Null where there is none. */
  readonly label: string | null;
  /** Whether what is counted is named behind the figure: "4 тренинга". */
  readonly named: boolean;
  /** The figure that this one is a part of, and how the text says so. */
  partOf: { readonly whole: QuantityRead; readonly how: PartMark } | null;
}

/**
 * How a text says that figures are parts of the one before: in brackets, behind a colon, behind "из них", or all of it
 * "again" ("все 25").
 */
export type PartMark = 'brackets' | 'colon' | 'of-them' | 'again';

/** The least and the most that a figure can mean; the same for an exact one. */
export interface Span {
  readonly least: number;
  readonly most: number;
}
