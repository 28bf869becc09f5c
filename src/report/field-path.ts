/**
 * Which row of a table: its id where the form names the rows, its number from 1 where the person adds rows,
 * null where the table has one row only.
 */
export type RowKey = string | number | null;

/** Names one field of a report by the ids of its form, whatever workbook it stands in. */
export interface FieldPath {
  readonly table: string;
  readonly row: RowKey;
  readonly column: string;
}

/** A text that is the same for the same field and differs for others: `effects.staff.plan`, `activities.3.plan`. */
export function fieldKey({ table, row, column }: FieldPath): string {
  return row === null ? `${table}.${column}` : `${table}.${row}.${column}`;
}
