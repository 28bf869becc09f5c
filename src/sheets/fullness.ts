import { columnsToFill, fixedRowsOf, inputColumns, type Form } from '../form/form';
import type { Table } from '../form/types';
import { fieldName } from '../report/defined-names';
import { filledRows } from '../rules/expression';
import { call, name, type Formula } from '../rules/formula';
import { formulaOf } from '../rules/live-formula';

/** How full a table is: filled cells or rows as a formula, and how many there are to fill; null for rows, which have no end. */
export interface Fullness {
  readonly filled: Formula;
  readonly of: number | null;
}

/** How full a table is, for the front sheet. A table that requires nothing is full when anything stands in it. */
export function fullnessOf(form: Form, table: Table): Fullness {
  if (table.kind === 'rows') return { filled: formulaOf(form, filledRows(table)), of: null };
  const required = columnsToFill(table);
  const wanted = required.length > 0 ? required : inputColumns(table);
  const rows = table.kind === 'fixedRows' ? fixedRowsOf(table).map(({ id }) => id) : [null];
  const cells = rows.flatMap((row) =>
    wanted.map(({ id }) => name(fieldName(form, { table: table.id, row, column: id }))),
  );
  return { filled: call('COUNTA', ...cells), of: cells.length };
}
