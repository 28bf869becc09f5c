import { form } from '../../support/final-report';
import type { Column } from '../../../src/form/types';
import {
  namedRowIn,
  rowIn,
  rowsIn,
  type DocumentCell,
  type DocumentReport,
} from '../../../src/document/report';
import { readSingleDate } from '../../../src/reading/dates';
import { valueIn } from '../../../src/document/import/values';

/**
 * A report as comparisons by value see it: white space as one space, an empty text as none, a figure or a day in the
 * kind of column that holds figures or days, and elsewhere the text of a figure.
 */
export function byValue(report: DocumentReport): Record<string, string | number | null> {
  const cells: Record<string, string | number | null> = {};
  const put = (path: string, column: Column, value: DocumentCell | undefined): void => {
    cells[`${path}.${column.id}`] = plain(column, value ?? null);
  };
  for (const table of form.tables) {
    const columns: readonly Column[] = table.columns;
    const typed = columns.filter(({ type }) => type !== 'fixed');
    switch (table.kind) {
      case 'fields':
      case 'singleRow':
        typed.forEach((column) => put(table.id, column, rowIn(report, table.id)[column.id]));
        break;
      case 'fixedRows':
        for (const { id } of table.rows) {
          typed.forEach((column) =>
            put(`${table.id}.${id}`, column, namedRowIn(report, table.id, id)[column.id]),
          );
        }
        break;
      case 'rows':
        rowsIn(report, table.id).forEach((row, at) =>
          typed.forEach((column) => put(`${table.id}[${at}]`, column, row[column.id])),
        );
    }
  }
  return cells;
}

function plain(column: Column, value: DocumentCell): string | number | null {
  if (value === null) return null;
  if (typeof value === 'number' && ['number', 'count', 'money'].includes(column.type)) return value;
  // A day among the prose of "dates" is printed as people write days.
  const text = column.type === 'dates' ? (readSingleDate(String(value)) ?? String(value)) : String(value);
  const read = valueIn(column, text);
  return typeof read === 'string' ? read.replace(/\s+/gu, ' ') : read;
}
