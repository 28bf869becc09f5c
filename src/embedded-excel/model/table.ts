import type { Area } from './area';

/** An Excel table. */
export interface Table {
  readonly id: string;
  name: string;
  /** With the header row and the totals row. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: { readonly id: number; name: string }[];
}

/** The rows of a table between its header and its totals. */
export function tableBody(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top - bottom };
}
