import type { PlannedArea, SheetPlan } from './plan';
import type { Section } from './section';

/** What a block of a table gives to the sheet on which it stands. */
export interface BlockPlan {
  /** Headings and cells together. */
  readonly area: PlannedArea;
  readonly content: Section;
  /** Widths in characters from the sheet's first column, the margin included. */
  readonly columnWidths: readonly number[];
  readonly excelTable: SheetPlan['excelTables'][number] | null;
  /** The last column that must stay in sight for a row to be known; none where all stands side by side. */
  readonly lastHeldColumn?: number;
  /** Where the headings begin when a row of shared ones stands above them. */
  readonly groupRow?: number;
}

/** Where a block stands: the row of its headings, and its first column. */
export interface BlockPlace {
  readonly top: number;
  readonly left: number;
}
