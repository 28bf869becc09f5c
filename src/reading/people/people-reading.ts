import type { Quantity, Span } from '../quantities/quantity';

/** A number of people and where it stands, fit for adding up. */
export type PeopleCount = Quantity;

/** Some people that a cell counts together, and how it breaks them down. */
export interface PeopleGroup {
  /** The figure as it was read; of "3×20" and "3 тренинга по 20 участников" all sixty. */
  readonly quantity: Quantity;
  /** The least and the most that the figure can mean. */
  readonly count: Span;
  /** `attendance` where whoever came twice counts twice: "120 посещений". */
  readonly per: 'person' | 'attendance';
  /** Whether these may be some of those before them: the 15 of "20 человек, 15 женщин". */
  readonly maybePart: boolean;
  readonly parts: readonly PeopleParts[];
}

/** A way in which people are broken down. */
export interface PeopleParts {
  /**
   * - `pair`: what is not the one is the other (women and men, adults and children, online and offline): they make up
   *   the whole;
   * - `named`: by places, days, groups, that make up the whole too;
   * - `series`: k groups of m, one part of k × m;
   * - `open`: parts that may overlap or leave others out ("12 мужчин, 10 молодежи"): they are never added up.
   */
  readonly kind: 'pair' | 'named' | 'series' | 'open';
  readonly groups: readonly PeopleGroup[];
  /** What the parts make together; null for an open list. */
  readonly sum: Span | null;
}

/** What a cell says of people: a tree of wholes and parts. */
export interface PeopleReading {
  /** The least and the most that all together can be; null where the cell counts no people. */
  readonly total: (Span & { readonly exact: boolean }) | null;
  readonly groups: readonly PeopleGroup[];
  /** The passages that were added up, as written: "40 человек + 60 человек". */
  readonly text: string;
}
