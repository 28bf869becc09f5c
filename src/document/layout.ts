import type { Language, LocalizedText } from '../form/languages';
import type { Table } from '../form/types';

/** A text of the paper form: what is printed, and what else documents say in its place, in any language. */
export interface Said {
  readonly print: LocalizedText;
  readonly alsoRead?: readonly string[];
}

/** One of several fields that share a line of the paper form. */
export interface LineField {
  readonly column: string;
  /** What is printed before it when it is not the first, and read before it: "тел.". */
  readonly mark?: Said;
}

export type LayoutPart =
  /** The name of the form. */
  | { readonly kind: 'title'; readonly said: Said }
  /** A heading or an instruction that holds nothing of the person's. */
  | { readonly kind: 'heading'; readonly said: Said; readonly level: 'section' | 'table' | 'instruction' }
  /** A line "label: value", its fields in the order of print. */
  | {
      readonly kind: 'line';
      readonly table: string;
      readonly said: Said;
      readonly fields: readonly LineField[];
      /** Which field comes first where a semicolon alone parts two; that of print when absent. */
      readonly firstBeforeSemicolon?: string;
    }
  /** A text of any length after its heading. */
  | {
      readonly kind: 'text';
      readonly table: string;
      readonly column: string;
      readonly said: Said;
      /** Instructions printed under the heading, before the text. */
      readonly instructions?: readonly Said[];
      readonly place: 'same-line' | 'below' | 'bullet';
    }
  | TablePart
  /** What is written by hand on the printed paper. */
  | { readonly kind: 'by-hand'; readonly said: Said; readonly column?: { table: string; column: string } };

export interface TablePart {
  readonly kind: 'table';
  readonly table: string;
  readonly page: 'portrait' | 'landscape';
  readonly columns: readonly ColumnLayout[];
  /** Rows over the headings, across the whole table, each with the field of another table: "Цель проекта: …". */
  readonly labelRows?: readonly { readonly table: string; readonly column: string; readonly said: Said }[];
  /** The column whose cell is merged over the rows that share it. */
  readonly spread?: string;
  /** Headings that stand upright in narrow columns are turned. */
  readonly headings?: 'turned';
  /** Rows offered to the pen when the report has none. */
  readonly emptyRows?: number;
}

export interface ColumnLayout {
  readonly column: string;
  /** Share of the table's width. */
  readonly width: number;
  /** The heading, where the paper form words it otherwise than the form's label. */
  readonly heading?: LocalizedText;
  readonly alsoRead?: readonly string[];
}

/** What a form looks like in Word: the data that import and export go by. */
export interface WordLayout {
  readonly parts: readonly LayoutPart[];
  /** Short words of headings and what they stand for: "кол-во" is "количество". */
  readonly abbreviations: readonly (readonly [short: string, full: string])[];
  /** The first word of rows that only add up the others: "Итого". */
  readonly totals: readonly string[];
  /** How the languages are marked in the document, for spelling. */
  readonly locales: LocalizedText;
}

/** What is needed of a form. */
export interface DocumentForm {
  readonly id: string;
  readonly edition: string;
  readonly title: LocalizedText;
  readonly tables: readonly Table[];
}

export type DocumentLanguage = Language;

/** Everything that may stand for a text of the form. */
export function readingsOf(said: Said): string[] {
  return [...Object.values(said.print), ...(said.alsoRead ?? [])];
}

/** The table of the form with this id; a layout that names another is a mistake in the layout. */
export function tableOf(form: DocumentForm, id: string): Table {
  const table = form.tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`The form has no table ${id}.`);
  return table;
}
