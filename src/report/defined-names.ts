import type { TableId } from '../form/ids';
import type { FieldPath } from './field-path';

/** A name in Excel's Name Manager: letters, digits and underscores, unlike any cell address. */
export type DefinedName = string & { readonly __brand: 'DefinedName' };

/** Every name of ours begins so; a name that does not is the person's own and is left alone. */
export const namePrefix = 'Report_';

/** The whole block of a table, headings included: `Report_gender`. */
export function blockName(table: TableId | 'summary' | 'contents'): DefinedName {
  return `${namePrefix}${table}` as DefinedName;
}

/** One cell of a table with one row or named rows: `Report_gender_men`, `Report_effects_staff_plan`. */
export function fieldName({ table, row, column }: FieldPath): DefinedName {
  return (
    row === null ? `${namePrefix}${table}_${column}` : `${namePrefix}${table}_${row}_${column}`
  ) as DefinedName;
}

/** A column of a table that grows, without its heading: `Report_partners_name`. */
export function columnName(table: TableId, column: string): DefinedName {
  return `${namePrefix}${table}_${column}` as DefinedName;
}

/**
 * The Excel table of a table that grows: `Table_partners`.
 *
 * Excel keeps the names of tables and of ranges in one list, so it must differ from `blockName`.
 */
export function excelTableName(table: TableId): DefinedName {
  return `Table_${table}` as DefinedName;
}
