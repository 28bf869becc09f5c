import { columnsToFill, tableOf } from '../form/form';
import type { Place } from './address';
import { isEmpty } from './cell';
import { cellsOf, firstCellOf, rowsOf, type Report } from './report';

/** How full a table of a report is. */
export interface Fullness {
  readonly table: string;
  /** Cells to be filled that hold something, and how many there are; a table without rows has none. */
  readonly filled: number;
  readonly required: number;
  /** Rows of a growing table; null for the others. */
  readonly rows: number | null;
  /** Where to go on filling: the first required cell that is empty, else where the table begins; null outside a workbook. */
  readonly next: Place | null;
}

/** Counts the required cells of a table that are filled, as the front sheet of the workbook does. */
export function fullnessOfTable(report: Report, id: string): Fullness {
  const table = tableOf(report.form, id);
  const required = columnsToFill(table);
  const rows = rowsOf(report, id);
  const cells = rows.flatMap((row) => required.flatMap((column) => row.cells[column.id] ?? []));
  const blank = cells.find((cell) => isEmpty(cell) && cell.place !== null);
  const [first] = rows.flatMap(cellsOf);
  return {
    table: id,
    filled: cells.filter((cell) => !isEmpty(cell)).length,
    required: cells.length,
    rows: table.kind === 'rows' ? rows.length : null,
    next: (blank ?? first)?.place ?? (table.kind === 'rows' ? firstCellOf(report, id).place : null),
  };
}

/** The same of every table, in the form's order. */
export function fullnessOf(report: Report): Fullness[] {
  return report.form.tables.map(({ id }) => fullnessOfTable(report, id));
}
