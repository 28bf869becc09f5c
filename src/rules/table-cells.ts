import { inputColumns } from '../form/form';
import type { Column, Table } from '../form/types';
import type { Cell } from '../report/cell';
import { rowsOf, type Report } from '../report/report';

/** The cells of a table that stand in columns of which something is true, row by row. */
export function cellsWhere(report: Report, table: Table, wanted: (column: Column) => boolean): Cell[] {
  const columns = inputColumns(table)
    .filter(wanted)
    .map(({ id }) => id);
  const found: Cell[] = [];
  if (columns.length === 0) return found;
  for (const { cells } of rowsOf(report, table.id)) {
    for (const column of columns) {
      const cell = cells[column];
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

/** The cells of a whole report that stand in columns of which something is true, table by table. */
export function allCellsWhere(report: Report, wanted: (column: Column) => boolean): Cell[] {
  return report.form.tables.flatMap((table) => cellsWhere(report, table, wanted));
}
