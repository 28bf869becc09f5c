import type { IsoDate } from './iso-date';

/** The days that dates are read against: the first and last of the project, both included. */
export interface ReadingPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * A day, or the days from one to another, as a text names them. `precision` says what was written:
 * "Июнь 2023 г." is 2023-06-01 … 2023-06-30 with precision `month`, and so is a quarter; "лето 2023" is a `season`,
 * "весь период" the `period`.
 */
export interface DateRange {
  /** The first day, inclusive. */
  start: IsoDate;
  /** The last day, inclusive; the same as `start` for a single day. */
  end: IsoDate;
  /** The last day on which it may have begun: the end of the first day, month, quarter or year that is named. */
  startBy: IsoDate;
  /** The first day on which it may have ended: the beginning of the last day, month, quarter or year that is named. */
  endFrom: IsoDate;
  precision: 'day' | 'month' | 'season' | 'year' | 'period';
  /** The passage: `cell.slice(startIndex, endIndex)`. */
  text: string;
  startIndex: number;
  endIndex: number;
}

/** What is wrong with a date as written; none of these is among the dates. */
export type DateFinding = {
  /** The passage: `cell.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'no-such-day' }
  /** A range that ends before it begins. */
  | { readonly kind: 'runs-backwards' }
  /** A weekday, from Monday as 1, beside a day that is another. */
  | {
      readonly kind: 'wrong-weekday';
      readonly day: IsoDate;
      readonly written: number;
      readonly actual: number;
    }
  /** "с 15:00 до 13:00". */
  | { readonly kind: 'hours-run-backwards' }
);

/** Everything that a text says of dates. */
export interface DatesReading {
  /** In the order written. */
  readonly ranges: readonly DateRange[];
  readonly findings: readonly DateFinding[];
}
