import type { Area } from './address';
import type { CellValue } from './cell';
import type { DefinedName } from './defined-names';

/** The used part of one sheet, as it was read. Rows and columns of the sheet count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula of a cell that holds one, in English with commas; null where the cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** A sheet of ours that a command began and could not finish: the next one does. */
export interface Unfinished {
  /** `contents`: cells, names or tables are missing; `looks`: only what window, printer or charts did not take. */
  readonly stage: 'contents' | 'looks';
  /** The sheet on which it was begun, if it is there. */
  readonly sheet: string | null;
}

/** Something of the person's that is called as something of ours could be. */
export interface Taken {
  readonly kind: 'name' | 'table';
  readonly name: string;
}

/** Where a name that was lost belongs, and whether one stands in the workbook that points nowhere. */
export interface LostName {
  readonly area: Area;
  readonly exists: boolean;
}

/** What was read of a workbook in one round trip: plain data, no Excel objects. */
export interface WorkbookSnapshot {
  /** The sheets that hold our blocks. */
  readonly sheets: readonly SheetGrid[];
  /** Our defined names of the workbook; null for a name whose cells were deleted. */
  readonly names: ReadonlyMap<string, Area | null>;
  /** Our Excel tables, headings included. */
  readonly excelTables: ReadonlyMap<string, Area>;
  /** All sheets of the workbook in their order. */
  readonly sheetNames: readonly string[];
  /** The sheets that a person does not see. */
  readonly hiddenSheets: ReadonlySet<string>;
  /** The cell styles of the workbook by name. */
  readonly styleNames: ReadonlySet<string>;
  /** The charts on the summary's sheet by name. */
  readonly chartNames: ReadonlySet<string>;
  /** The workbook's settings that are ours, as they were stored. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Our sheets that are half made, by the id of their table, `contents` or `summary`; none when not told. */
  readonly unfinished?: ReadonlyMap<string, Unfinished>;
  /** What our commands remember of their work from one press to the next, by the same ids (`src/excel/states.ts`). */
  readonly states?: ReadonlyMap<string, string>;
  /** Names that were lost and are known again by headings: among `names` as well, but not in the workbook yet. */
  readonly lostNames?: ReadonlyMap<DefinedName, LostName>;
  /** What the file says of itself; not told where it was not asked. */
  readonly properties?: { readonly title: string; readonly company: string };
  /** The person's own names and tables that are called like ours, in any case; none when not told. */
  readonly taken?: readonly Taken[];
}
