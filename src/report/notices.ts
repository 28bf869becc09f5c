import type { PastedTable } from './pasted-rows';

/** A column of the form that a workbook does not have: a person deleted it, or it is newer than the workbook. */
export interface MissingColumn {
  readonly table: string;
  readonly column: string;
}

/** What a person should know of a workbook before trusting a check of it. It is no finding: the report may be in order. */
export type WorkbookNotice =
  /** The workbook was made for another edition of the form than the one that it is checked by. */
  | { readonly kind: 'other-edition'; readonly made: string }
  /** Sheets stand as an earlier version of the add-in made them. */
  | { readonly kind: 'earlier-version' }
  /** Tables that were not checked, because their sheets are not there. */
  | { readonly kind: 'missing-tables'; readonly tables: readonly string[] }
  /** Columns that were not checked, because the workbook does not have them. */
  | { readonly kind: 'missing-columns'; readonly columns: readonly MissingColumn[] }
  /** Tables that look as if they were pasted from the paper form, with its headings or merged cells. */
  | { readonly kind: 'pasted-rows'; readonly tables: readonly PastedRows[] };

/** The tables whose sheets are not there. */
export function missingTables(notices: readonly WorkbookNotice[]): readonly string[] {
  return notices.flatMap((notice) => (notice.kind === 'missing-tables' ? notice.tables : []));
}

/** How much of a table is not in its place after pasting (`findPastedRows`). */
export type PastedRows = Pick<PastedTable, 'table' | 'headings' | 'blanks' | 'parted'>;
