import { form } from '../form/form';
import type { TableId } from '../form/ids';
import type { Column, ColumnType, RowsTable } from '../form/types';
import type { Cell } from '../report/cell';
import { inputColumns, rowsOf, tableOf, type Report } from '../report/report';

/** The columns of figures: a check reads numbers there. */
const figureTypes: readonly ColumnType[] = ['number', 'count', 'money'];
export const isFigureColumn = ({ type }: Column): boolean => figureTypes.includes(type);

/** The ids of the form's tables, in its order. */
export const tableIds: readonly TableId[] = form.tables.map(({ id }) => id);

/** The cells of a table that stand in columns of which something is true, row by row. */
export function cellsWhere(report: Report, table: TableId, wanted: (column: Column) => boolean): Cell[] {
  const columns = inputColumns(tableOf(table))
    .filter(wanted)
    .map(({ id }) => id);
  const found: Cell[] = [];
  if (columns.length === 0) return found;
  for (const { cells } of rowsOf(report, table)) {
    for (const column of columns) {
      const cell = cells[column];
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

/** The tables that grow. */
export const growingTables = form.tables.filter(
  (table): table is Extract<(typeof form.tables)[number], RowsTable> => table.kind === 'rows',
);
