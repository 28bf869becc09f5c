import { inEveryLanguage, type Language, type LocalizedText } from './languages';
import type {
  Column,
  FieldsTable,
  FixedRow,
  FixedRowsTable,
  RowsTable,
  SingleRowTable,
  Table,
} from './types';

/**
 * Labels as data beside ids: a form's tables stand in one place, and what each language calls them in a file of that
 * language. `withLabels` puts them together into the tables that the engine knows.
 */

/** A column without words: options and the shared heading are ids, which the labels name. */
export type UnlabelledColumn = Omit<Column, 'label' | 'group' | 'options'> & {
  readonly group?: string;
  readonly options?: readonly string[];
};

/** A table of a kind without words: `as const satisfies Unlabelled<RowsTable>`. */
export type Unlabelled<Of extends Table> = Omit<Of, 'sheet' | 'title' | 'columns' | 'rows'> & {
  readonly columns: readonly UnlabelledColumn[];
} & (Of extends FixedRowsTable ? { readonly rows: readonly Omit<FixedRow, 'label'>[] } : unknown);

type UnlabelledTable =
  Unlabelled<FieldsTable> | Unlabelled<SingleRowTable> | Unlabelled<FixedRowsTable> | Unlabelled<RowsTable>;

type ColumnOf<Of extends UnlabelledTable> = Of['columns'][number];
type ColumnWithOptions<Of extends UnlabelledTable> = Extract<
  ColumnOf<Of>,
  { readonly options: readonly string[] }
>;
type GroupOf<Of extends UnlabelledTable> = Extract<ColumnOf<Of>, { readonly group: string }>['group'];

/** What a language calls a table and everything in it, by ids. */
export type TableLabels<Of extends UnlabelledTable> = {
  /** The sheet's tab; at most 31 characters. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: { readonly [Id in ColumnOf<Of>['id']]: string };
} & (Of extends { readonly rows: readonly { readonly id: infer Row extends string }[] }
  ? { readonly rows: { readonly [Id in Row]: string } }
  : unknown) &
  ([ColumnWithOptions<Of>] extends [never]
    ? unknown
    : {
        /** The answers of every column that offers some. */
        readonly options: {
          readonly [Each in ColumnWithOptions<Of> as Each['id']]: {
            readonly [Id in Each['options'][number]]: string;
          };
        };
      }) &
  ([GroupOf<Of>] extends [never]
    ? unknown
    : {
        /** The headings that neighbouring columns share. */
        readonly groups: { readonly [Id in GroupOf<Of>]: string };
      });

/** What a language calls a form and everything in it. */
export interface FormLabels<Tables extends readonly UnlabelledTable[]> {
  readonly title: string;
  /** The tab of the front sheet; at most 31 characters. */
  readonly frontSheet: string;
  /** The tab of the sheet that the check writes; at most 31 characters. */
  readonly summarySheet: string;
  readonly tables: { readonly [Of in Tables[number] as Of['id']]: TableLabels<Of> };
}

type LabelledColumn<Of extends UnlabelledColumn> = Omit<Of, 'group' | 'options'> &
  Pick<Column, 'label' | 'group' | 'options'>;

type LabelledColumns<Of extends readonly UnlabelledColumn[]> = {
  readonly [Index in keyof Of]: LabelledColumn<Of[Index]>;
};

type LabelledTable<Of extends UnlabelledTable> = Omit<Of, 'columns' | 'rows'> &
  Pick<Table, 'sheet' | 'title'> & {
    readonly columns: LabelledColumns<Of['columns']>;
  } & (Of extends { readonly rows: infer Rows extends readonly Omit<FixedRow, 'label'>[] }
    ? { readonly rows: { readonly [Index in keyof Rows]: Rows[Index] & Pick<FixedRow, 'label'> } }
    : unknown);

/** What a form takes from its tables and their labels. */
export interface Labelled<Tables extends readonly UnlabelledTable[]> {
  readonly title: LocalizedText;
  readonly frontSheet: LocalizedText;
  readonly summarySheet: LocalizedText;
  readonly tables: { readonly [Index in keyof Tables]: LabelledTable<Tables[Index]> };
}

/** Labels of any table, as they are looked up at run time. */
interface LooseTableLabels {
  readonly sheet: string;
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly groups?: Readonly<Record<string, string>>;
}

interface LooseLabels {
  readonly title: string;
  readonly frontSheet: string;
  readonly summarySheet: string;
  readonly tables: Readonly<Record<string, LooseTableLabels>>;
}

/** Finds one label in those of a table, in every language. */
type Finder = (what: string, find: (labels: LooseTableLabels) => string | undefined) => LocalizedText;

/**
 * Puts tables and their labels together; ids stay the literal types that they are.
 *
 * `defineForm({ id, edition, names, ...withLabels(tables, labels) })`
 *
 * @throws Error where a language lacks a label; the types do not let it come to that.
 */
export function withLabels<const Tables extends readonly UnlabelledTable[]>(
  tables: Tables,
  labels: Readonly<Record<Language, FormLabels<Tables>>>,
): Labelled<Tables>;
// The types say by ids what is looked up here by plain texts.
export function withLabels(
  tables: readonly UnlabelledTable[],
  labels: Readonly<Record<Language, LooseLabels>>,
): object {
  return {
    title: inEveryLanguage((language) => labels[language].title),
    frontSheet: inEveryLanguage((language) => labels[language].frontSheet),
    summarySheet: inEveryLanguage((language) => labels[language].summarySheet),
    tables: tables.map((table) => labelledTable(table, finderFor(table.id, labels))),
  };
}

function finderFor(table: string, labels: Readonly<Record<Language, LooseLabels>>): Finder {
  return (what, find) =>
    inEveryLanguage((language) => {
      const ofTable = labels[language].tables[table];
      const label = ofTable === undefined ? undefined : find(ofTable);
      if (label === undefined) throw new Error(`${table} has no label for ${what} in ${language}.`);
      return label;
    });
}

function labelledTable(table: UnlabelledTable, label: Finder): Table {
  const labels = {
    sheet: label('its sheet', ({ sheet }) => sheet),
    title: label('its title', ({ title }) => title),
    columns: table.columns.map((column) => labelledColumn(column, label)),
  };
  if (table.kind !== 'fixedRows') return { ...table, ...labels };
  const rows = table.rows.map((row) => ({
    ...row,
    label: label(`the row ${row.id}`, (of) => of.rows?.[row.id]),
  }));
  return { ...table, ...labels, rows };
}

function labelledColumn({ group, options, ...column }: UnlabelledColumn, label: Finder): Column {
  const { id } = column;
  return {
    ...column,
    label: label(`the column ${id}`, ({ columns }) => columns[id]),
    ...(group === undefined ? {} : { group: label(`the heading ${group}`, ({ groups }) => groups?.[group]) }),
    ...(options === undefined
      ? {}
      : {
          options: options.map((option) => ({
            id: option,
            label: label(`the option ${option} of ${id}`, (of) => of.options?.[id]?.[option]),
          })),
        }),
  };
}
