import type { CellValue, Hyperlink } from '../model/cell';
import type { CellStyle } from '../model/style';

/** A sheet as a grid needs it. Sizes are in CSS pixels; rows and columns count from zero. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or an empty string. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly protected: boolean;
  /** How many rows and columns stand still at the top and the left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rectangle that holds every cell with a value or a format, or null in an empty sheet. */
  readonly usedRange: AreaView | null;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  readonly merges: readonly AreaView[];
  readonly charts: readonly ChartView[];
  readonly tables: readonly { readonly name: string; readonly area: AreaView; readonly style: string }[];
}

/** A rectangle of cells that count from zero. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell as a grid draws it. */
export interface CellView {
  readonly value: CellValue;
  /** With its equals sign, or null when the cell has none. */
  readonly formula: string | null;
  /** The value with its number format. */
  readonly displayText: string;
  /** The cell's format with its conditional formats laid over it. */
  readonly style: CellStyle;
  readonly hyperlink: Hyperlink | null;
  /** A data bar's length as a share of the cell, from 0 to 1, and its colour. */
  readonly dataBar: { readonly share: number; readonly color: string } | null;
  readonly validation: ValidationView | null;
}

/** What a cell accepts, as far as a person sees it. */
export interface ValidationView {
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** The choices of a list, or null when the rule is another one. */
  readonly choices: readonly string[] | null;
}

/** A chart with the figures that it draws. Position and size in CSS pixels from the sheet's corner. */
export interface ChartView {
  readonly name: string;
  /** An `Excel.ChartType`, for example `ColumnClustered`. */
  readonly type: string;
  readonly title: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: string | null;
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    readonly categories: readonly string[];
    readonly values: readonly (number | null)[];
    readonly hasDataLabels: boolean;
  }[];
}

/** What is selected: the active sheet and an area on it. */
export interface SelectionView extends AreaView {
  readonly sheetId: string;
}

/** What a person sees of a workbook and may do to it without Office.js. */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  readonly selection: SelectionView;
  cell(sheetId: string, row: number, column: number): CellView;
  /** Puts text into a cell as a person types it: formulas, numbers, dates, and a table below which it stands grows. */
  edit(sheetId: string, row: number, column: number, typedText: string): void;
  select(sheetId: string, row: number, column: number, rowCount?: number, columnCount?: number): void;
  activate(sheetId: string): void;
}
