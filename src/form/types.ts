/** The languages in which the form, the sheets and the pane can be read. */
export const languages = ['ru', 'kk', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Russian is the form's own wording; Kazakh and English are translations. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * What a column holds.
 *
 * - `number`, `count`, `money`: a figure; `count` is whole people or organisations, `money` whole tenge
 *   unless the column's unit says thousand tenge;
 * - `quantities`, `dates`, `phone`: prose from which figures, dates or phones are read;
 * - `choice`: one of `options`; `fixed`: a text that the form itself prints.
 */
export type ColumnType =
  | 'text'
  | 'longText'
  | 'number'
  | 'count'
  | 'money'
  | 'date'
  | 'dates'
  | 'phone'
  | 'quantities'
  | 'choice'
  | 'fixed';

/** The column types whose cells are figures. */
export type FigureType = Extract<ColumnType, 'number' | 'count' | 'money'>;

/** The units in which figures of the form are given. */
export type Unit = 'person' | 'organisation' | 'organisation/person' | 'KZT' | 'KZT thousand';

export interface ChoiceOption {
  readonly id: string;
  readonly label: LocalizedText;
}

export interface Column {
  readonly id: string;
  readonly type: ColumnType;
  readonly label: LocalizedText;
  readonly required?: boolean;
  /** The number that the paper form prints before the label. */
  readonly number?: number;
  readonly unit?: Unit;
  /** The column under whose heading this one stands in the paper form. */
  readonly group?: string;
  readonly options?: readonly ChoiceOption[];
  /** Whole years of age, both included; `ageTo` null has no upper end. */
  readonly ageFrom?: number;
  readonly ageTo?: number | null;
  /** True for a column that the paper form does not have. */
  readonly addedByUs?: boolean;
  /** A remark for developers, from the form's rules. */
  readonly note?: string;
}

export interface FixedRow {
  readonly id: string;
  readonly number: number;
  readonly label: LocalizedText;
  readonly unit: Unit;
}

interface TableBase {
  readonly id: string;
  /** The section of the report, `1`…`6` or `header`, as the form numbers it. */
  readonly section: string;
  /** The sheet's tab; at most 31 characters in every language. */
  readonly sheet: LocalizedText;
  readonly title: LocalizedText;
  readonly columns: readonly Column[];
  readonly note?: string;
}

/** Questions one under another, each with one answer. */
export interface FieldsTable extends TableBase {
  readonly kind: 'fields';
}

/** A row of headings with one row of figures under it. */
export interface SingleRowTable extends TableBase {
  readonly kind: 'singleRow';
}

/** Rows that the form itself names: the nine effects. */
export interface FixedRowsTable extends TableBase {
  readonly kind: 'fixedRows';
  readonly rows: readonly FixedRow[];
}

/** As many rows as the person needs. */
export interface RowsTable extends TableBase {
  readonly kind: 'rows';
  /** How many empty rows a new sheet offers. */
  readonly blankRows: number;
}

export type Table = FieldsTable | SingleRowTable | FixedRowsTable | RowsTable;
