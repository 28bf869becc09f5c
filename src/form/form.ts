import type { LocalizedText } from './languages';
import type { Column, FixedRow, RowsTable, Table } from './types';

/** One place where a table, or some of its columns, stands on a sheet. */
export interface Block {
  readonly table: string;
  /** The columns that stand here; all of the table's where none are named. */
  readonly columns?: readonly string[];
}

/** A sheet of a form: one block below another. */
export interface FormSheet {
  /** Tells the sheets of a form apart. */
  readonly id: string;
  /** The sheet's tab; at most 31 characters in every language. */
  readonly tab: LocalizedText;
  readonly title: LocalizedText;
  /** As the form numbers its sections, `1`…`6` or `header`. */
  readonly section: string;
  readonly tabColor?: string;
  readonly blocks: readonly Block[];
}

/** How a form's things are called in a workbook, so that two forms can stand in one. */
export interface FormNames {
  /** Begins every defined name: `Report_`. */
  readonly prefix: string;
  /** Begins the name of every Excel table: `Table_`. Excel keeps both kinds of names in one list. */
  readonly tablePrefix: string;
  /** Begins the key of every setting in the workbook: `ngoFinalReport.`. */
  readonly settingsPrefix: string;
}

/** A form as a value: what the engine is handed. It knows no form of its own. */
export interface Form {
  readonly id: string;
  readonly edition: string;
  readonly title: LocalizedText;
  /** The tab of the sheet that lists the others. */
  readonly frontSheet: LocalizedText;
  /** The tab of the sheet that the check writes. */
  readonly summarySheet: LocalizedText;
  readonly names: FormNames;
  /** The tables in the order in which the report presents them. */
  readonly tables: readonly Table[];
  readonly sheets: readonly FormSheet[];
}

/** What `defineForm` is given. Where no sheets are said, every table has one of its own. */
export type FormDefinition<Tables extends readonly Table[]> = Omit<Form, 'tables' | 'sheets'> & {
  readonly tables: Tables;
  readonly sheets?: readonly FormSheet[];
};

/** A form whose tables' ids the compiler knows. */
export type FormOf<Tables extends readonly Table[]> = Form & { readonly tables: Tables };

/**
 * Makes a form of its tables, and keeps their ids as types.
 *
 * @throws Error when the form contradicts itself: a name used twice, a sheet of a table or column that it lacks, a
 *   column that stands nowhere.
 */
export function defineForm<const Tables extends readonly Table[]>(
  definition: FormDefinition<Tables>,
): FormOf<Tables> {
  const form = { ...definition, sheets: definition.sheets ?? definition.tables.map(sheetOf) };
  const [problem] = problemsOf(form);
  if (problem !== undefined) throw new Error(`${form.id}: ${problem}`);
  return form;
}

/** The sheet of a table that has one of its own. */
export function sheetOf({ id, sheet, title, section, tabColor }: Table): FormSheet {
  return {
    id,
    tab: sheet,
    title,
    section,
    ...(tabColor === undefined ? {} : { tabColor }),
    blocks: [{ table: id }],
  };
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** How the names of the engine's own cells begin after the form's prefix. */
const namesOfEngine: readonly string[] = [
  'about',
  'chart',
  'contents',
  'live',
  'receipt',
  'register',
  'state',
  'summary',
  'unchanged',
  'verdict',
];

function problemsOf(form: Form): string[] {
  const stands = new Set(
    form.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => standing(form, block))),
  );
  return [
    ...repeated(form.tables.map(({ id }) => id)).map((id) => `two tables are called ${id}`),
    ...form.tables
      .filter(({ id }) => namesOfEngine.includes(id))
      .map(({ id }) => `${id} is what a name of ours begins with, so no table is called so`),
    ...form.tables.flatMap(({ id, columns }) =>
      repeated(columns.map((column) => column.id)).map((column) => `${id} has two columns ${column}`),
    ),
    ...repeated(form.sheets.map(({ id }) => id)).map((id) => `two sheets are called ${id}`),
    ...form.sheets.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) =>
        standing(form, block).length === 0 ? [`the sheet ${id} has a block of nothing: ${block.table}`] : [],
      ),
    ),
    ...growingTables(form)
      .filter(({ id }) => blocksOf(form, id).length > 1)
      .map(({ id }) => `${id} grows, so it stands in one block`),
    ...form.tables.flatMap(({ id, columns }) =>
      columns
        .filter((column) => !stands.has(`${id}.${column.id}`))
        .map((column) => `${id}.${column.id} stands on no sheet`),
    ),
  ];
}

/** The columns of a block that the form has, as `table.column`. */
function standing(form: Form, block: Block): string[] {
  const table = form.tables.find(({ id }) => id === block.table);
  const columns = table?.columns.filter(({ id }) => block.columns?.includes(id) ?? true) ?? [];
  return columns.map(({ id }) => `${block.table}.${id}`);
}

/** The blocks in which a table stands, in the order of the sheets. */
export function blocksOf({ sheets }: Pick<Form, 'sheets'>, table: string): Block[] {
  return sheets.flatMap(({ blocks }) => blocks.filter((block) => block.table === table));
}

/** The sheet of a form on which a column of a table stands. */
export function sheetOfColumn({ sheets }: Form, table: string, column: string): FormSheet | undefined {
  return sheets.find(({ blocks }) =>
    blocks.some((block) => block.table === table && (block.columns?.includes(column) ?? true)),
  );
}

/** The table of a form with this id; throws where the form has none. */
export function tableOf(form: Form, id: string): Table {
  const table = form.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`The form ${form.id} has no table ${id}.`);
  return table;
}

/** The columns that a person fills: all but those that the form prints in every row itself. */
export function inputColumns(table: Table): readonly Column[] {
  return table.kind === 'fixedRows' ? table.columns.filter(({ type }) => type !== 'fixed') : table.columns;
}

/** The columns that must be filled. A table of figures is full when every category has one. */
export function columnsToFill(table: Table): readonly Column[] {
  return inputColumns(table).filter((column) => column.required === true || table.kind === 'singleRow');
}

/** The column of a table with a role; undefined where it has none. */
export function columnWithRole(table: Table, role: Column['role']): Column | undefined {
  return table.columns.find((column) => column.role === role);
}

/** The named rows of a table; none where the form names no rows in it. */
export function fixedRowsOf(table: Table): readonly FixedRow[] {
  return table.kind === 'fixedRows' ? table.rows : [];
}

/** The tables of a form that grow. */
export function growingTables(form: Form): readonly RowsTable[] {
  return form.tables.filter((table) => table.kind === 'rows');
}
