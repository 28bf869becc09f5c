import type { Cell } from '../report/cell';
import type { Row } from '../report/report';

/** One difference between two reports of a form, at its place in the later one where it has one. */
export type Change =
  | {
      readonly kind: 'cell';
      readonly before: Cell;
      readonly after: Cell;
      /** A total, or a figure that was reached, is lower than it was. */
      readonly fell: boolean;
    }
  | { readonly kind: 'row-added'; readonly after: Row }
  | { readonly kind: 'row-removed'; readonly before: Row }
  /** A row says what it said, but no longer in its order among the others. */
  | { readonly kind: 'row-moved'; readonly before: Row; readonly after: Row };

/** A column of the form. */
export interface ColumnOfTable {
  readonly table: string;
  readonly column: string;
}
