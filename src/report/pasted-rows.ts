import { growingTables, type Form } from '../form/form';
import { languages } from '../form/languages';
import type { Column, RowsTable } from '../form/types';
import type { Area, Place } from './address';
import { emptyValue, textOf, type CellValue } from './cell';
import { cellReader, type CellReader } from './cell-reader';
import { excelTableName } from './defined-names';
import { fieldLocator } from './locate-field';
import { locateRows, type RowsLocation } from './locate-rows';
import type { WorkbookSnapshot } from './snapshot';

/** What of a table looks as if it was pasted from the paper form, and is not in its place yet. */
export interface PastedTable {
  readonly table: string;
  /** Rows of headings, and of a label with another field's text, among the rows of the table. */
  readonly headings: number;
  /** Rows that leave blank what the paper form merges over several. */
  readonly blanks: number;
  /** Rows that are paragraphs of the row above: Excel parts a cell of Word at its paragraphs. */
  readonly parted: number;
  /** Texts for which no place was found; the table is straightened without them, and they stay where they are. */
  readonly stuck: readonly string[];
  readonly writes: readonly { readonly place: Place; readonly value: CellValue }[];
  /** The rows that go, from the lowest to the highest. */
  readonly removed: readonly PastedRow[];
}

/** A row of a table that goes: the cells that the table takes of it. */
export interface PastedRow {
  readonly area: Area;
  /** Its place in the Excel table, from 0; null below one. */
  readonly inExcelTable: number | null;
}

/** How far to the right of a table headings are looked for: Word's table may have a column more, for numbers. */
const columnsBeside = 3;
/** Headings that are cut off or go on are told from here. */
const shortestStart = 5;
/** Longer texts are no headings, in characters. */
const longestHeading = 200;

/** Finds what was pasted from the paper form into tables that grow, and says how each is put right. Pure. */
export function findPastedRows(form: Form, snapshot: WorkbookSnapshot): PastedTable[] {
  const cell = cellReader(snapshot);
  return growingTables(form).flatMap((table) => {
    const location = locateRows(form, snapshot, table, cell);
    if (location === null) return [];
    const found = new Straightening(form, snapshot, cell, table, location).run();
    return found.headings + found.blanks + found.parted === 0 ? [] : [found];
  });
}

/** Letters and digits alone, in small letters. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** What a heading says, without its number and what stands in brackets. */
function headingLetters(text: string): string {
  const bare = plain(text.replaceAll(/\([^)]*\)/gu, ' ').replace(/^\s*\d+[.)]\s+/u, ''));
  return bare === '' ? plain(text) : bare;
}

type HeadingOf = { readonly kind: 'column'; readonly column: Column } | { readonly kind: 'other' };

/** One row while it is put right: what its columns hold then. */
interface DraftRow {
  readonly row: number;
  readonly before: ReadonlyMap<string, CellValue>;
  readonly after: Map<string, CellValue>;
}

function isBlank({ after }: DraftRow, column: string): boolean {
  return (after.get(column)?.kind ?? 'empty') === 'empty';
}

/** Whether one heading begins the other, or is it: people and programs cut long ones off. */
function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= shortestStart && long.startsWith(short) && long.length < short.length * 4;
}

/** What the headings of a table say, in every language. */
function labelsOf({ columns }: RowsTable): { readonly letters: string; readonly of: HeadingOf }[] {
  return columns.flatMap((column) =>
    languages.flatMap((language) => [
      { letters: headingLetters(column.label[language]), of: { kind: 'column', column } as const },
      ...(column.group === undefined
        ? []
        : [{ letters: headingLetters(column.group[language]), of: { kind: 'other' } as const }]),
    ]),
  );
}

class Straightening {
  private readonly labels: ReturnType<typeof labelsOf>;
  private readonly stuck: string[] = [];
  private readonly writes: { place: Place; value: CellValue }[] = [];
  private readonly removed: number[] = [];
  private headings = 0;
  private blanks = 0;
  private parted = 0;
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly form: Form,
    private readonly snapshot: WorkbookSnapshot,
    private readonly cell: CellReader,
    private readonly table: RowsTable,
    private readonly location: RowsLocation,
  ) {
    this.labels = labelsOf(table);
    const columns = [...location.columns.values()];
    const area = snapshot.excelTables.get(excelTableName(form, table.id));
    this.left = Math.min(area?.left ?? Infinity, ...columns);
    this.right = Math.max(area?.right ?? -1, ...columns);
  }

  run(): PastedTable {
    const { firstRow, lastRow, sheet } = this.location;
    /** Which column of the form each column of the sheet was pasted as; null where they are as they should be. */
    let pasted: ReadonlyMap<number, Column> | null = null;
    const rows: DraftRow[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const headings = this.headingsIn(row);
      if (headings !== null) {
        const below = this.headingsIn(row + 1);
        const all = new Map([...headings, ...(below ?? [])]);
        pasted = this.isInPlace(all) ? null : columnsIn(all);
        this.drop(row);
        if (below !== null) this.drop(++row);
        continue;
      }
      if (this.takeLabel(row)) continue;
      const draft = this.draftOf(row, pasted);
      if (draft !== null) rows.push(draft);
    }
    const kept = this.joinParted(rows);
    this.fillBlanks(kept);
    for (const { row, before, after } of rows) {
      for (const [id, column] of this.location.columns) {
        const value = after.get(id) ?? emptyValue;
        if (textOf({ value }) === textOf({ value: before.get(id) ?? emptyValue })) continue;
        if (this.removed.includes(row)) continue;
        this.writes.push({ place: { sheet, row, column }, value });
      }
    }
    return {
      table: this.table.id,
      headings: this.headings,
      blanks: this.blanks,
      parted: this.parted,
      stuck: this.stuck,
      writes: this.writes,
      removed: [...this.removed].sort((one, other) => other - one).map((row) => this.rowAt(row)),
    };
  }

  private rowAt(row: number): PastedRow {
    const { sheet } = this.location;
    const area = this.snapshot.excelTables.get(excelTableName(this.form, this.table.id));
    return {
      area: { sheet, top: row, bottom: row, left: this.left, right: this.right },
      inExcelTable: area !== undefined && row > area.top && row <= area.bottom ? row - area.top - 1 : null,
    };
  }

  private at(row: number, column: number): CellValue {
    return this.cell(this.location.sheet, row, column);
  }

  private drop(row: number): void {
    this.headings++;
    this.removed.push(row);
  }

  /** The headings in a row, by the column of the sheet; null for a row that is none of headings. */
  private headingsIn(row: number): ReadonlyMap<number, HeadingOf> | null {
    const found = new Map<number, HeadingOf>();
    let filled = 0;
    let exact = 0;
    for (let column = this.left; column <= this.right + columnsBeside; column++) {
      const value = this.at(row, column);
      if (value.kind === 'empty') continue;
      filled++;
      const text = textOf({ value });
      const heading = this.headingOf(text);
      if (heading === null) continue;
      found.set(column, heading.of);
      if (heading.exact) exact++;
    }
    return exact >= 1 && found.size >= 2 && found.size * 2 >= filled ? found : null;
  }

  private headingOf(text: string): { readonly of: HeadingOf; readonly exact: boolean } | null {
    if (text.length > longestHeading) return null;
    if (/^\s*(?:№|n|no|#)?\s*(?:п\s*\/?\s*п|р\s*\/?\s*с)?\.?\s*$/iu.test(text))
      return { of: { kind: 'other' }, exact: false };
    const letters = headingLetters(text);
    const same = this.labels.find((label) => label.letters === letters && label.of.kind === 'column');
    if (same !== undefined) return { of: same.of, exact: true };
    const like = this.labels.find((label) => isBeginning(label.letters, letters));
    return like === undefined ? null : { of: like.of, exact: false };
  }

  private isInPlace(headings: ReadonlyMap<number, HeadingOf>): boolean {
    return [...headings].every(
      ([at, heading]) =>
        heading.kind === 'other' || (this.location.columns.get(heading.column.id) ?? at) === at,
    );
  }

  /** A row of one text that begins with the label of another table's field, as "Цель проекта: …". */
  private takeLabel(row: number): boolean {
    const filled: string[] = [];
    for (let column = this.left; column <= this.right + columnsBeside; column++) {
      const value = this.at(row, column);
      if (value.kind !== 'empty') filled.push(textOf({ value }));
    }
    const [text, ...others] = filled;
    if (text === undefined || others.some((other) => other !== text)) return false;
    const end = text.search(/[:\n]/u);
    if (end < 0) return false;
    const label = plain(text.slice(0, end));
    for (const table of this.form.tables.filter(({ kind }) => kind === 'fields')) {
      const column = table.columns.find((each) =>
        languages.some((language) => headingLetters(each.label[language]) === label),
      );
      if (column === undefined) continue;
      const path = { table: table.id, row: null, column: column.id };
      const place = fieldLocator(this.form, this.snapshot, this.cell)(path);
      const said = text.slice(end + 1).trim();
      const standing = place === null ? null : this.cell(place.sheet, place.row, place.column);
      if (place === null || standing === null) return false;
      if (standing.kind === 'empty') {
        if (said !== '') this.writes.push({ place, value: { kind: 'text', text: said } });
      } else if (said !== '' && plain(textOf({ value: standing })) !== plain(said)) {
        this.stuck.push(text);
        return true;
      }
      this.drop(row);
      return true;
    }
    return false;
  }

  /** What a row holds, and what it should; null for a blank one. */
  private draftOf(row: number, pasted: ReadonlyMap<number, Column> | null): DraftRow | null {
    const columns = [...this.location.columns];
    const before = new Map(columns.map(([id, column]) => [id, this.at(row, column)]));
    if (pasted === null)
      return [...before.values()].every(({ kind }) => kind === 'empty')
        ? null
        : { row, before, after: new Map(before) };
    const after = new Map<string, CellValue>();
    const cleared: Place[] = [];
    for (let column = this.left; column <= this.right + columnsBeside; column++) {
      const value = this.at(row, column);
      if (value.kind === 'empty') continue;
      const to = pasted.get(column);
      if (to !== undefined && this.location.columns.has(to.id)) {
        after.set(to.id, value);
        if (column > this.right) cleared.push({ sheet: this.location.sheet, row, column });
      } else if (!/^\s*\d{1,4}[.)]?\s*$/u.test(textOf({ value }))) {
        // Something that has no heading: the row is left as it is, and told.
        this.stuck.push(textOf({ value }));
        return { row, before, after: new Map(before) };
      }
    }
    for (const place of cleared) this.writes.push({ place, value: emptyValue });
    return { row, before, after };
  }

  /** The column that names a row: the first that must be filled, beside the one that groups rows. */
  private naming(): Column | undefined {
    return this.table.columns.find(({ id, required }) => required === true && id !== this.table.groupedBy);
  }

  /** Joins rows that are paragraphs of the row above; gives the others. */
  private joinParted(rows: readonly DraftRow[]): DraftRow[] {
    const { groupedBy } = this.table;
    const naming = this.naming();
    if (groupedBy === undefined || naming === undefined) return [...rows];
    const kept: DraftRow[] = [];
    let last = -1;
    for (const each of rows) {
      const above = kept.at(-1);
      const filled = [...each.after].filter(([, { kind }]) => kind !== 'empty');
      const isParted =
        above !== undefined &&
        last === each.row - 1 &&
        !isBlank(above, naming.id) &&
        isBlank(each, naming.id) &&
        isBlank(each, groupedBy) &&
        filled.length * 2 <= this.table.columns.length &&
        filled.every(([id]) => !isBlank(above, id));
      last = each.row;
      if (!isParted) {
        kept.push(each);
        continue;
      }
      for (const [id, value] of filled) {
        const text = `${textOf({ value: above.after.get(id) ?? emptyValue })}\n${textOf({ value })}`;
        above.after.set(id, { kind: 'text', text });
      }
      this.parted++;
      this.removed.push(each.row);
    }
    return kept;
  }

  /** Repeats what the paper form merges over several rows. */
  private fillBlanks(rows: readonly DraftRow[]): void {
    const { groupedBy } = this.table;
    const naming = this.naming();
    if (groupedBy === undefined || naming === undefined) return;
    let group: CellValue = emptyValue;
    for (const { after } of rows) {
      const own = after.get(groupedBy) ?? emptyValue;
      if (own.kind !== 'empty') group = own;
      else if (group.kind !== 'empty' && (after.get(naming.id)?.kind ?? 'empty') !== 'empty') {
        after.set(groupedBy, group);
        this.blanks++;
      }
    }
  }
}

/** The columns that headings name; one that is named twice is the first's, and what stands under the second is told. */
function columnsIn(headings: ReadonlyMap<number, HeadingOf>): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [at, heading] of [...headings].sort(([one], [other]) => one - other)) {
    if (heading.kind !== 'column' || [...columns.values()].includes(heading.column)) continue;
    columns.set(at, heading.column);
  }
  return columns;
}
