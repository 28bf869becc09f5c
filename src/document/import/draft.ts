import type { Column } from '../../form/types';
import { tableOf, type DocumentForm, type WordLayout } from '../layout';
import type { DocumentCell, DocumentReport, DocumentRow, DocumentTable } from '../report';
import { longestText, valueIn } from './values';

/** A place of the form: a table, or one of its columns. */
export interface Place {
  readonly table: string;
  readonly column: string | null;
}

/** What of the document found no place in the report. */
export interface LeftOver {
  readonly kind:
    | 'paragraph'
    | 'table'
    | 'row'
    | 'cell'
    | 'text-box'
    | 'footnote'
    | 'endnote'
    | 'comment'
    | 'header'
    | 'footer'
    | 'hidden'
    | 'embedded';
  readonly text: string;
}

type TextRow = Map<string, string>;

/** A report while it is being read: texts by table, row and column, and what was found on the way. */
export class Draft {
  readonly leftOver: LeftOver[] = [];
  titleFound = false;
  private readonly rows = new Map<string, TextRow[]>();
  private readonly named = new Map<string, Map<string, TextRow>>();
  private readonly seen = new Set<string>();
  private readonly handed = new Set<object>();

  constructor(
    readonly form: DocumentForm,
    readonly layout: WordLayout,
  ) {}

  column(table: string, id: string): Column | undefined {
    return tableOf(this.form, table).columns.find((column) => column.id === id);
  }

  /** Notes that a table or a label of the form stands in the document, filled in or not. */
  see(table: string, column: string | null = null): void {
    this.seen.add(keyOf(table, column));
  }

  sees(table: string, column: string | null = null): boolean {
    return this.seen.has(keyOf(table, column));
  }

  /** Whether a thing is handed in for the first time. */
  isNew(thing: object): boolean {
    const known = this.handed.has(thing);
    this.handed.add(thing);
    return !known;
  }

  leave(kind: LeftOver['kind'], text: string): void {
    const clean = text.trim();
    if (clean !== '' || kind === 'embedded') this.leftOver.push({ kind, text: clean });
  }

  /** What a field of a table with one row holds so far. */
  field(table: string, column: string): string {
    return this.rows.get(table)?.[0]?.get(column) ?? '';
  }

  setField(table: string, column: string, text: string): void {
    const row = this.rows.get(table)?.[0] ?? new Map<string, string>();
    this.rows.set(table, [row.set(column, this.fitting(text))]);
  }

  rowCount(table: string): number {
    return this.rows.get(table)?.length ?? 0;
  }

  addRow(table: string, cells: ReadonlyMap<string, string>): void {
    const row = new Map([...cells].map(([column, text]) => [column, this.fitting(text)]));
    const rows = this.rows.get(table);
    if (rows === undefined) this.rows.set(table, [row]);
    else rows.push(row);
  }

  /** The named row, to be filled; empty when nothing was said of it. */
  namedRow(table: string, row: string): TextRow {
    const rows = this.named.get(table) ?? new Map<string, TextRow>();
    const cells = rows.get(row) ?? new Map<string, string>();
    this.named.set(table, rows.set(row, cells));
    return cells;
  }

  /** A cell of a workbook holds only so much: what is longer goes on among what is left over. */
  private fitting(text: string): string {
    if (text.length <= longestText) return text;
    const end = Math.max(text.lastIndexOf(' ', longestText), text.lastIndexOf('\n', longestText));
    const cut = end > longestText / 2 ? end : longestText;
    this.leave('cell', text.slice(cut));
    return text.slice(0, cut);
  }

  report(): DocumentReport {
    const tables = this.form.tables.map((table): [string, DocumentTable] => {
      const columns = table.columns.filter(({ type }) => table.kind !== 'fixedRows' || type !== 'fixed');
      const rowOf = (cells: TextRow | undefined): DocumentRow =>
        Object.fromEntries(
          columns.map((column): [string, DocumentCell] => [
            column.id,
            valueIn(column, cells?.get(column.id) ?? ''),
          ]),
        );
      switch (table.kind) {
        case 'fields':
        case 'singleRow':
          return [table.id, rowOf(this.rows.get(table.id)?.[0])];
        case 'fixedRows':
          return [
            table.id,
            Object.fromEntries(table.rows.map(({ id }) => [id, rowOf(this.named.get(table.id)?.get(id))])),
          ];
        case 'rows':
          return [table.id, (this.rows.get(table.id) ?? []).map(rowOf)];
      }
    });
    return { form: this.form.id, edition: this.form.edition, ...Object.fromEntries(tables) };
  }
}

const keyOf = (table: string, column: string | null): string => `${table}.${column ?? ''}`;
