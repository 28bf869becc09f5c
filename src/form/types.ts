import type { LocalizedText } from './languages';

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

/** The units that the engine knows: it counts in some and words its help for others. */
export type KnownUnit = 'person' | 'organisation' | 'organisation/person' | 'KZT' | 'KZT thousand';

/** The unit of a figure: one of those, or one of the form's own as it is printed. */
export type Unit = KnownUnit | LocalizedText;

export interface ChoiceOption {
  readonly id: string;
  readonly label: LocalizedText;
}

/**
 * What a column is for. The engine goes by roles, never by the ids of one form.
 *
 * - `rowNumber`, `rowLabel`, `rowUnit`: printed by the form in each of its named rows;
 * - `plan`, `actual`, `justification`: an indicator planned and reached, and why they differ;
 * - `total`: what the other figures of the row make together;
 * - `periodStart`, `periodEnd`: the first and last day of what the report is about;
 * - `contacts`: a telephone number or an e-mail address, among other words;
 * - `letter`: the number and date of a letter;
 * - `organisation`, `project`: whose report it is and on what; they stand at the head of every printed page.
 */
export type ColumnRole =
  | 'rowNumber'
  | 'rowLabel'
  | 'rowUnit'
  | 'plan'
  | 'actual'
  | 'justification'
  | 'total'
  | 'periodStart'
  | 'periodEnd'
  | 'contacts'
  | 'letter'
  | 'organisation'
  | 'project';

export interface Column {
  readonly id: string;
  readonly type: ColumnType;
  readonly label: LocalizedText;
  readonly required?: boolean;
  /** The number that the paper form prints before the label. */
  readonly number?: number;
  readonly unit?: Unit;
  /** What the column is for, whatever form it stands in. */
  readonly role?: ColumnRole;
  /** Its width on a sheet in characters; where none is given, what suits the table's kind. */
  readonly width?: number;
  /** The heading under which the paper form puts this column and its neighbours of the same group. */
  readonly group?: LocalizedText;
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
  /** The colour of the sheet's tab, `#RRGGBB`; tables of one section share it. */
  readonly tabColor?: string;
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

/** Rows that the form itself names, such as a list of indicators. */
export interface FixedRowsTable extends TableBase {
  readonly kind: 'fixedRows';
  readonly rows: readonly FixedRow[];
}

/** As many rows as the person needs. */
export interface RowsTable extends TableBase {
  readonly kind: 'rows';
  /** How many empty rows a new sheet offers. */
  readonly blankRows: number;
  /** A table without a row leaves the report `incomplete`, or may be right and is `asked` about. */
  readonly whenEmpty?: 'incomplete' | 'asked';
  /** The column by which rows belong together; a darker line parts the groups. */
  readonly groupedBy?: string;
  /** The column by which a person knows a row: it stays in sight, with those before it. */
  readonly knownBy?: string;
}

export type Table = FieldsTable | SingleRowTable | FixedRowsTable | RowsTable;
