import { blocksOf, type Block, type Form } from '../form/form';
import type { FieldPath } from './field-path';

/** A name in Excel's Name Manager: letters, digits and underscores, unlike any cell address. */
export type DefinedName = string & { readonly __brand: 'DefinedName' };

/** A name of a form's own: `formName(form, 'summary_findings')` is `Report_summary_findings`. */
export function formName({ names }: Form, rest: string): DefinedName {
  return `${names.prefix}${rest}` as DefinedName;
}

/** The whole block of a table, headings included, or of a sheet of ours: `Report_gender`, `Report_summary`. */
export function blockName(form: Form, block: string): DefinedName {
  return formName(form, block);
}

/** The names of the blocks in which a table stands: the first has the table's own name, `Report_gender`, `Report_gender_2`. */
export function blockNamesOf(form: Form, table: string): DefinedName[] {
  return blocksOf(form, table).map((_, index) => numbered(form, table, index));
}

/** The name of one block of a form. */
export function nameOfBlock(form: Form, block: Block): DefinedName {
  return numbered(form, block.table, blocksOf(form, block.table).indexOf(block));
}

function numbered(form: Form, table: string, index: number): DefinedName {
  return blockName(form, index === 0 ? table : `${table}_${index + 1}`);
}

/** One cell of a table with one row or named rows: `Report_gender_men`, `Report_effects_staff_plan`. */
export function fieldName(form: Form, { table, row, column }: FieldPath): DefinedName {
  return formName(form, row === null ? `${table}_${column}` : `${table}_${row}_${column}`);
}

/** A column of a table that grows, without its heading: `Report_partners_name`. */
export function columnName(form: Form, table: string, column: string): DefinedName {
  return formName(form, `${table}_${column}`);
}

/**
 * The Excel table of a table that grows: `Table_partners`.
 *
 * Excel keeps the names of tables and of ranges in one list, so it must differ from `blockName`.
 */
export function excelTableName({ names }: Form, table: string): DefinedName {
  return `${names.tablePrefix}${table}` as DefinedName;
}

/** A cell that the workbook works out beside a named row: `Report_effects_computed_staff_state`. */
export function computedName(form: Form, { table, row, column }: FieldPath): DefinedName {
  return formName(form, [table, 'computed', ...(row === null ? [] : [row]), column].join('_'));
}

/** The line of a rule beside the table that it judges: `Report_gender_beside_gender_sum`. */
export function besideName(form: Form, table: string, rule: string): DefinedName {
  return formName(form, `${table}_beside_${rule.replaceAll('-', '_')}`);
}

/** The cell of the front sheet with the live outcome of a rule: `Report_live_gender_sum`. */
export function liveName(form: Form, rule: string): DefinedName {
  return formName(form, `live_${rule.replaceAll('-', '_')}`);
}
