import type { ColumnId, EffectId, TableId, TableIdOfKind } from '../form/ids';

/**
 * Which row of a table: its id where the form names the rows, its number from 1 where the person adds rows,
 * null where the table has one row only.
 */
export type RowKey = string | number | null;

/** Names one field of the report, whatever workbook it stands in. */
export interface FieldPath {
  readonly table: TableId;
  readonly row: RowKey;
  readonly column: ColumnId;
}

/** A field of a table that has one row: `field('gender', 'men')`. */
export function field<Id extends TableIdOfKind<'fields' | 'singleRow'>>(
  table: Id,
  column: ColumnId<Id>,
): FieldPath {
  return { table, row: null, column };
}

/** A field of the effects table: `effectField('staff', 'plan')`. */
export function effectField(effect: EffectId, column: ColumnId<'effects'>): FieldPath {
  return { table: 'effects', row: effect, column };
}

/** A text that is the same for the same field and differs for others: `effects.staff.plan`, `activities.3.plan`. */
export function fieldKey({ table, row, column }: FieldPath): string {
  return row === null ? `${table}.${column}` : `${table}.${row}.${column}`;
}
