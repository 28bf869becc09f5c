import type { HeadingFinder, Headings } from './headings';
import { isLineNumber, type Flow, type TableReader } from './flow';
import { textOfBlocks, textOfCell, type TableRow, type WordTable } from '../read/model';
import type { Draft } from './draft';
import { RowReader } from './row-reader';
import { readTurned } from './turned-table';

/** Headings stand among the first rows of a table, behind its rows of labels; deeper they only repeat. */
const rowsOfHeadings = 12;

/** Puts the tables of a document into the draft of a report. */
export class FormTables implements TableReader {
  /** The table read last, while nothing but white space stands behind it. */
  private last: RowReader | null = null;
  private before = '';
  private readonly read = new Set<string>();

  constructor(
    private readonly draft: Draft,
    private readonly finder: HeadingFinder,
  ) {}

  /** A table that comes again behind others is a second copy, as in a form in two languages; not a second half. */
  private isSecondCopy(table: string): boolean {
    return this.read.has(table) && this.before !== table;
  }

  interrupt(): void {
    this.last = null;
  }

  place(table: WordTable, flow: Flow): boolean {
    const rows = table.rows.filter(({ cells }) => cells.length > 0);
    if (rows.every((row) => row.cells.every((cell) => textOfBlocks(cell.blocks) === ''))) return false;
    if (this.placeHeaded(rows, table.grid, flow)) return true;
    if (this.last?.continuesIn(rows) === true) {
      this.readRows(this.last, rows, flow);
      return true;
    }
    if (readTurned(rows, this.finder, this.draft)) {
      this.last = null;
      return true;
    }
    return this.placeLabels(table, flow);
  }

  /** A table, or several that grew together, each under its headings. */
  private placeHeaded(rows: readonly TableRow[], grid: readonly number[], flow: Flow): boolean {
    let reader = null as RowReader | null;
    let before: TableRow[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at];
      if (row === undefined) continue;
      const headings = this.headingsAt(rows, at, reader);
      if (headings === null) {
        if (reader === null) before.push(row);
        else this.readRow(reader, row, rows[at + 1] !== undefined, flow);
        continue;
      }
      at += headings.height - 1;
      before.forEach((label) => this.labelRow(label, flow));
      before = [];
      if (reader?.sameHeadings(headings) === true) continue;
      flow.close();
      reader?.end();
      const { id } = headings.table;
      if (this.isSecondCopy(id)) {
        this.draft.leave('table', rowsAsText(rows.slice(at + 1 - headings.height)));
        return true;
      }
      this.before = id;
      this.read.add(id);
      reader = new RowReader(headings, grid, this.draft);
    }
    if (reader === null) return false;
    reader.end();
    this.last = reader;
    return true;
  }

  private headingsAt(rows: readonly TableRow[], at: number, reader: RowReader | null): Headings | null {
    const row = rows[at];
    if (row === undefined || row.cells.length < 2) return null;
    if ((at >= rowsOfHeadings || reader !== null) && !this.finder.mayBeHeadings(row)) return null;
    return this.finder.find(row, rows[at + 1]);
  }

  private readRows(reader: RowReader, rows: readonly TableRow[], flow: Flow): void {
    rows.forEach((row, at) => this.readRow(reader, row, rows[at + 1] !== undefined, flow));
    reader.end();
  }

  private readRow(reader: RowReader, row: TableRow, more: boolean, flow: Flow): void {
    const only = reader.acrossTable(row);
    if (only !== null && flow.startsField(only)) this.labelRow(row, flow);
    else reader.read(row, more);
  }

  /** A row over the headings, or without any: labels with their values, or text that belongs nowhere. */
  private labelRow(row: TableRow, flow: Flow): void {
    for (const cell of row.cells) {
      for (const block of cell.blocks) flow.block(block);
    }
    flow.closeFilled();
  }

  /** A table that only lays out labels and texts, one beside or under the other, or other tables. */
  private placeLabels(table: WordTable, flow: Flow): boolean {
    const cells = table.rows.flatMap((row) => row.cells);
    const nested = cells.some((cell) => cell.blocks.some(({ kind }) => kind === 'table'));
    const labelled = cells.some((cell) =>
      cell.blocks.some((block) => block.kind === 'paragraph' && flow.startsField(block.text)),
    );
    const title = cells.some((cell) => flow.startsLabel(textOfCell(cell)));
    if (!nested && !labelled && !(title && cells.length === 1)) {
      this.draft.leave('table', textOfBlocks([table]));
      return false;
    }
    for (const row of table.rows) {
      row.cells.forEach((cell, at) => {
        const next = row.cells[at + 1];
        const numbersNext =
          next !== undefined && isLineNumber(textOfCell(cell)) && flow.startsField(textOfCell(next));
        if (!numbersNext) cell.blocks.forEach((block) => flow.block(block));
      });
      flow.closeFilled();
    }
    return true;
  }
}

function rowsAsText(rows: readonly TableRow[]): string {
  return textOfBlocks([{ kind: 'table', rows, grid: [] }]);
}
