import { columnWithRole, fixedRowsOf, tableOf, type Form } from '../form/form';
import type { SingleRowTable } from '../form/types';
import type { FieldPath } from '../report/field-path';
import type { SummaryDefinition } from '../sheets/form-kit';

/** The tables of people: a row of figures of which one is the total. */
export function peopleTables(form: Form): readonly SingleRowTable[] {
  return form.tables.filter(
    (table): table is SingleRowTable =>
      table.kind === 'singleRow' && columnWithRole(table, 'total') !== undefined,
  );
}

/** The fields that together say what was spent: what was reached in tenge among the form's indicators. */
export function spendingRows(form: Form, { indicators }: SummaryDefinition): readonly FieldPath[] {
  if (indicators === null) return [];
  const table = tableOf(form, indicators);
  const actual = columnWithRole(table, 'actual');
  if (actual === undefined) return [];
  return fixedRowsOf(table)
    .filter(({ unit }) => unit === 'KZT')
    .map(({ id }) => ({ table: table.id, row: id, column: actual.id }));
}

/** What a field of the report's head is in a register: a text by which projects are told apart, a day, or money. */
export type HeadKind = 'text' | 'date' | 'money';

export function headKind(form: Form, { table, column }: FieldPath): HeadKind {
  const type = tableOf(form, table).columns.find(({ id }) => id === column)?.type;
  return type === 'date' ? 'date' : type === 'money' || type === 'number' ? 'money' : 'text';
}
