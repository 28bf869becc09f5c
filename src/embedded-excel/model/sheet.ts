import { contains, wholeSheet, isWholeColumns, isWholeRows, type Area } from './area';
import type { Cell } from './cell';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { newPageLayout, type PageLayout } from './page-layout';
import { normalStyle, type CellStyle } from './style';
import type { Table } from './table';
import type { Validation } from './validation';

/** What a row has of its own; the height is in points. */
export interface RowFormat {
  height?: number | undefined;
  hidden?: boolean | undefined;
  style?: CellStyle | undefined;
}

/** What a column has of its own; the width is in whole pixels, as Excel on Windows keeps it. */
export interface ColumnFormat {
  width?: number | undefined;
  hidden?: boolean | undefined;
  style?: CellStyle | undefined;
}

/** A comment on a cell: a note, as files hold them, or the first word of a thread. */
export interface CellComment {
  /** Whether it is a thread, which Excel tells from a note. */
  readonly threaded?: true;
  readonly id: string;
  row: number;
  column: number;
  author: string;
  text: string;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet with its cells. Rows and columns count from zero. */
export class Sheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** Pixels of a column that has no width of its own. */
  standardWidth = 64;
  /** Points of a row that has no height of its own. */
  standardHeight = 15;
  defaultStyle: CellStyle = normalStyle;
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowFormats = new Map<number, RowFormat>();
  readonly columnFormats = new Map<number, ColumnFormat>();
  merges: Area[] = [];
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  comments: CellComment[] = [];
  /** What the opened file has over the cells besides charts that we know, and its pivot tables: counted, and kept as they are. */
  readonly untouched = { shapes: 0, pivotTables: 0 };
  frozen = { rows: 0, columns: 0 };
  pageLayout: PageLayout = newPageLayout();
  /** The allowed actions when the sheet is protected; null when it is not. */
  protection: Record<string, unknown> | null = null;
  /** A hash of the password as the file holds it; kept so that it survives saving. */
  protectionPassword: Record<string, unknown> | null = null;
  readonly customProperties = new Map<string, string>();
  selection: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  autoFilter: Area | null = null;
  /** The part of the opened file that holds this sheet; null for a sheet that is new. */
  part: string | null = null;
  /** Whether cells were put in or taken out since the file was opened, so that what we do not know stands elsewhere. */
  moved = false;
  /** Whether the file has formats of empty cells that were too many to be kept here. */
  formatsLeftOut = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  find(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when there is none. */
  cell(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null }));
    return cell;
  }

  /** The style that a cell shows: its own, else its row's, its column's, the sheet's. */
  styleAt(row: number, column: number): CellStyle {
    return (
      this.find(row, column)?.style ??
      this.rowFormats.get(row)?.style ??
      this.columnFormats.get(column)?.style ??
      this.defaultStyle
    );
  }

  /** Calls back for every cell that exists in the area. */
  forEachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const lastRow = area.row + area.rowCount;
    const lastColumn = area.column + area.columnCount;
    const visitRow = (cells: Map<number, Cell>, row: number) => {
      for (const [column, cell] of cells)
        if (column >= area.column && column < lastColumn) visit(cell, row, column);
    };
    if (area.rowCount < this.rows.size) {
      for (let row = area.row; row < lastRow; row++) {
        const cells = this.rows.get(row);
        if (cells) visitRow(cells, row);
      }
      return;
    }
    for (const [row, cells] of this.rows) if (row >= area.row && row < lastRow) visitRow(cells, row);
  }

  /** Replaces the style of every cell in the area by what `change` makes of it. */
  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const made = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      let result = made.get(style);
      if (!result) made.set(style, (result = change(style)));
      return result;
    };
    const wholeColumns = isWholeColumns(area);
    if (wholeColumns || isWholeRows(area)) {
      this.forEachCell(area, (cell, row, column) => {
        cell.style = changed(this.styleAt(row, column));
      });
      if (wholeColumns && isWholeRows(area)) {
        this.defaultStyle = changed(this.defaultStyle);
        for (const format of this.columnFormats.values())
          if (format.style) format.style = changed(format.style);
        for (const format of this.rowFormats.values()) if (format.style) format.style = changed(format.style);
      } else if (wholeColumns) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          const format = this.columnFormat(column);
          format.style = changed(format.style ?? this.defaultStyle);
        }
      } else {
        for (let row = area.row; row < area.row + area.rowCount; row++) {
          const format = this.rowFormat(row);
          format.style = changed(format.style ?? this.defaultStyle);
        }
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const style = this.styleAt(row, column);
        const result = changed(style);
        if (result !== style) this.cell(row, column).style = result;
      }
    }
  }

  rowFormat(row: number): RowFormat {
    let format = this.rowFormats.get(row);
    if (!format) this.rowFormats.set(row, (format = {}));
    return format;
  }

  columnFormat(column: number): ColumnFormat {
    let format = this.columnFormats.get(column);
    if (!format) this.columnFormats.set(column, (format = {}));
    return format;
  }

  /** Pixels; zero when hidden. */
  columnPixels(column: number): number {
    const format = this.columnFormats.get(column);
    return format?.hidden ? 0 : (format?.width ?? this.standardWidth);
  }

  /** Points; zero when hidden. */
  rowPoints(row: number): number {
    const format = this.rowFormats.get(row);
    return format?.hidden ? 0 : (format?.height ?? this.standardHeight);
  }

  /** The rectangle of all cells with a value or a format of their own, or null. Values alone when told so. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.forEachCell(within, (cell, row, column) => {
      const used =
        cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined);
      if (!used) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0
      ? null
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => contains(area, row, column)) ?? null;
  }

  tableAt(row: number, column: number): Table | null {
    return this.tables.find((table) => contains(table.area, row, column)) ?? null;
  }
}
