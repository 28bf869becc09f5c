import { growingTables } from '../form/form';
import type { RowsTable } from '../form/types';
import { isEmpty, textOf, type Cell } from '../report/cell';
import { rowsOf, type Report, type Row } from '../report/report';
import { isPlaceholder } from '../reading/placeholders';

/** Whether a cell is filled with a placeholder alone: `-`, нет, н/д, см. выше. A figure is none, but for a lone 0. */
export function holdsPlaceholder(cell: Cell): boolean {
  return !isEmpty(cell) && isPlaceholder(textOf(cell));
}

/** Whether a cell is empty or holds a placeholder alone. */
export function saysNothing(cell: Cell): boolean {
  return isEmpty(cell) || holdsPlaceholder(cell);
}

/**
 * A report without the rows of growing tables in which nothing stands but placeholders; the other rows keep their
 * numbers. The report itself where there is no such row.
 */
export function withoutEmptyRows(report: Report): Report {
  const emptied = growingTables(report.form).flatMap((table): (readonly [string, readonly Row[]])[] => {
    const rows = rowsOf(report, table.id);
    const kept = rows.filter((row) => saysSomething(table, row));
    return kept.length === rows.length ? [] : [[table.id, kept]];
  });
  return emptied.length === 0
    ? report
    : { ...report, tables: { ...report.tables, ...Object.fromEntries(emptied) } };
}

function saysSomething(table: RowsTable, { cells }: Row): boolean {
  return table.columns.some(({ id, type }) => {
    const cell = cells[id];
    return type !== 'fixed' && cell !== undefined && !saysNothing(cell);
  });
}
