import type { DefinedName } from '../report/defined-names';
import { call, quotedText, writeFormula, type Formula } from '../rules/formula';
import type { StyleName } from './styles';

/** A sheet of ours: the id of a sheet of the form, the front sheet with the list of tables, or the summary. */
export type SheetKey = string;

/** A rectangle on a planned sheet; rows and columns count from 0, both ends included. */
export interface PlannedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What goes into a cell. Text is always written as text, never as a formula; null leaves the cell empty. */
export type PlannedValue = null | number | { readonly text: string } | { readonly formula: string };

/** One cell's content and where it goes. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue;
}

/** What a person may type, and what Excel says while and after they do. */
export interface PlannedValidation {
  readonly area: PlannedArea;
  readonly rule:
    | { readonly kind: 'whole-number'; readonly atLeast: number }
    | { readonly kind: 'decimal'; readonly atLeast: number }
    /** ISO dates, both included. */
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'list'; readonly options: readonly string[] }
    /** No limit: only the message beside the cell. */
    | { readonly kind: 'any' }
    /** The workbook works the cell out: whatever is typed is refused. */
    | { readonly kind: 'computed' };
  readonly title: string;
  /** What Excel shows beside the cell; empty for nothing. */
  readonly prompt: string;
  /** What Excel says when it refuses the entry. */
  readonly error: string;
}

/** Paints the cells of an area whose text begins with a mark; the mark and the word stand in the cell itself. */
export interface PlannedMarks {
  readonly area: PlannedArea;
}

/** Draws a darker line under the last row of each group: where the column's next cell says something else. */
export interface PlannedGroupLines {
  readonly area: PlannedArea;
  /** The column that names the group; rows that leave it blank belong to the group above. */
  readonly column: number;
}

/** Frames the rows of an area that hold anything: what is typed below the ready rows looks like them. */
export interface PlannedFrames {
  readonly area: PlannedArea;
}

/** In-cell bars beside the figure, as long as the figure from zero to `most`. */
export interface PlannedDataBars {
  readonly area: PlannedArea;
  readonly color: string;
  readonly most: number;
}

export interface PlannedPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** What is planned of the sheet and printed. */
  readonly area: PlannedArea;
  /** Whether everything below it is printed too: whole columns, for a table that grows. */
  readonly wholeColumns?: true;
  /** Rows repeated on every page, from 0, both ends included; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** Printed at the head of every page, at the left; may hold two lines. */
  readonly header: string;
  /** When it was checked, at the foot at the left; empty for nothing. */
  readonly checked: string;
  /** At the foot at the right: the page. */
  readonly footer: string;
}

/** What a chart draws. */
export type ChartSource =
  /** A row of headings and the row of figures under it: the block of a table, without so many of its first columns. */
  | { readonly kind: 'block'; readonly block: DefinedName; readonly skipColumns: number }
  /** Two columns of the planned sheet itself. */
  | { readonly kind: 'columns'; readonly categories: DefinedName; readonly values: DefinedName };

/** A chart that Excel draws from cells, on whatever sheet they stand. */
export interface PlannedChart {
  readonly name: string;
  readonly type: 'bar' | 'column';
  readonly title: string;
  readonly source: ChartSource;
  /** The cells that the chart covers. */
  readonly position: PlannedArea;
}

/** Everything that a sheet is made of, as plain data. `excel/` carries it out. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The name of the cells by which the sheet is found again, whatever it is called. */
  readonly block: DefinedName;
  /** The tab's wished name; Excel's writer adds a number when the person's own sheet has it already. */
  readonly name: string;
  readonly tabColor: string;
  /** Widths in characters of the body font, from column A. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Heights in points of rows that do not fit themselves to their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlannedCell[];
  /** Painted in this order, so a later one wins. */
  readonly styles: readonly { readonly area: PlannedArea; readonly style: StyleName }[];
  /** Cells whose number format differs from their style's. */
  readonly numberFormats: readonly { readonly area: PlannedArea; readonly format: string }[];
  readonly names: readonly { readonly name: DefinedName; readonly area: PlannedArea }[];
  readonly excelTables: readonly { readonly name: DefinedName; readonly area: PlannedArea }[];
  readonly validations: readonly PlannedValidation[];
  readonly marks: readonly PlannedMarks[];
  readonly groupLines: readonly PlannedGroupLines[];
  readonly frames: readonly PlannedFrames[];
  readonly dataBars: readonly PlannedDataBars[];
  readonly charts: readonly PlannedChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlannedPrint;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): PlannedArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** A stretch of one row. */
export function rowArea(row: number, left: number, right: number): PlannedArea {
  return { top: row, left, bottom: row, right };
}

/** A stretch of one column. */
export function columnArea(column: number, top: number, bottom: number): PlannedArea {
  return { top, left: column, bottom, right: column };
}

export const text = (value: string): PlannedValue => ({ text: value });
export const formula = (value: Formula): PlannedValue => ({ formula: `=${writeFormula(value)}` });

/** A text in a formula is no longer than this in Excel. */
export const longestLabel = 255;

/** A link to a defined name, which still leads there when the sheet is renamed or moved. */
export function linkTo(target: string, label: string): PlannedValue {
  return formula(call('HYPERLINK', quotedText(`#${target}`), quotedText(label)));
}
