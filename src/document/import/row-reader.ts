import type { Column, FixedRowsTable } from '../../form/types';
import { languages } from '../../form/languages';
import { unitText } from '../../form/units';
import { likeness, looseText } from '../labels/loose-text';
import { textOfBlocks, textOfCell, type TableCell, type TableRow } from '../read/model';
import type { Draft } from './draft';
import { numbersRows, type Headings, type Leaf } from './headings';
import { RowNames } from './row-names';
import { moneyWord } from './amount';
import { cleanText } from './values';

const alikeUnit = 0.85;

/** Columns whose cell, merged over several rows, says one thing once: a figure would be counted twice. */
const figureTypes = new Set<Column['type']>(['number', 'count', 'money', 'quantities']);

/** Reads the rows under the headings of one table into the draft. */
export class RowReader {
  private readonly edges: number[];
  /** What stands in the cells that go on downwards. */
  private above = new Map<string, string>();
  /** A task written across the table, for the rows under it. */
  private across = '';
  private acrossUsed = true;
  private readonly names: RowNames | null;
  private rowsRead = 0;
  private lastSpread = '';

  constructor(
    private readonly headings: Headings,
    grid: readonly number[],
    private readonly draft: Draft,
  ) {
    this.edges = [0];
    for (const width of grid) this.edges.push((this.edges.at(-1) ?? 0) + width);
    const { id } = headings.table;
    this.names = headings.table.kind === 'fixedRows' ? new RowNames(headings.table) : null;
    draft.see(id);
    for (const { column } of headings.leaves) if (column !== null) draft.see(id, column.id);
  }

  sameHeadings(other: Headings): boolean {
    const ids = ({ leaves }: Headings): string => leaves.map(({ column }) => column?.id ?? '').join();
    return other.table === this.headings.table && ids(other) === ids(this.headings);
  }

  /** Whether rows without headings go on with this table: as many cells in most of them. */
  continuesIn(rows: readonly TableRow[]): boolean {
    const alike = rows.filter(({ cells }) => cells.length === this.headings.leaves.length).length;
    return alike > rows.length / 2 && this.headings.table.kind !== 'singleRow';
  }

  /** The text of a row that is one cell across the table, or null. */
  acrossTable(row: TableRow): string | null {
    const filled = row.cells.filter((cell) => textOfCell(cell) !== '');
    const only = filled[0];
    if (only === undefined || filled.length > 1 || only.continues) return null;
    const wide = row.cells.length === 1 || row.cells.length < this.headings.leaves.length / 2;
    return wide && this.headings.leaves.length > 1 ? textOfCell(only) : null;
  }

  read(row: TableRow, more: boolean): void {
    const across = this.acrossTable(row);
    if (across !== null) {
      this.startAcross(across);
      return;
    }
    if (this.rowsRead === 0 && more && isCountOfColumns(row)) return;
    this.rowsRead += 1;
    const texts = this.textsOf(row);
    switch (this.headings.table.kind) {
      case 'rows':
        this.addRow(texts, row);
        break;
      case 'fixedRows':
        this.fillNamedRow(this.headings.table, texts, row);
        break;
      default:
        this.fillFields(texts, row);
    }
  }

  /** Says what was left unsaid: a task across the table without any row under it. */
  end(): void {
    if (!this.acrossUsed) this.draft.leave('row', this.across);
    this.across = '';
    this.acrossUsed = true;
    this.above = new Map();
  }

  private startAcross(text: string): void {
    if (!this.acrossUsed) this.draft.leave('row', this.across);
    const spreads = this.headings.part.spread !== undefined;
    if (!spreads) this.draft.leave('row', text);
    this.across = spreads ? text : '';
    this.acrossUsed = !spreads;
    this.above = new Map();
  }

  private left(gridColumn: number): number {
    const last = this.edges.length - 1;
    return (this.edges[Math.min(gridColumn, last)] ?? 0) + Math.max(0, gridColumn - last);
  }

  /** The heading that a cell stands under: by order where the row has as many cells, else by the widest overlap. */
  private leafOf(cell: TableCell, at: number, cells: number): Leaf | undefined {
    const { leaves } = this.headings;
    if (cells === leaves.length) return leaves[at];
    const from = this.left(cell.start);
    const to = this.left(cell.end);
    let best: Leaf | undefined;
    let widest = 0;
    for (const leaf of leaves) {
      const overlap = Math.min(to, this.left(leaf.end)) - Math.max(from, this.left(leaf.start));
      if (overlap > widest) [best, widest] = [leaf, overlap];
    }
    return best;
  }

  /** The texts of a row by column; those of merged cells are repeated where that is harmless. */
  private textsOf(row: TableRow): Map<string, string> {
    const texts = new Map<string, string>();
    const above = new Map<string, string>();
    row.cells.forEach((cell, at) => {
      const leaf = this.leafOf(cell, at, row.cells.length);
      const column = leaf?.column ?? null;
      if (column === null) {
        this.leaveCell(leaf, cell);
        return;
      }
      const own = textIn(cell, column);
      const merged = cell.continues && own === '' ? (this.above.get(column.id) ?? '') : '';
      above.set(column.id, own === '' ? merged : own);
      const text = own !== '' || figureTypes.has(column.type) ? own : merged;
      if (text !== '') texts.set(column.id, joined(texts.get(column.id), text));
    });
    this.above = above;
    return texts;
  }

  private leaveCell(leaf: Leaf | undefined, cell: TableCell): void {
    const text = cleanText(textOfCell(cell));
    const isRowNumber = numbersRows(leaf?.heading ?? '') && /^\d{1,4}(?:[.)]|\.\d{1,3}\.?)?$/u.test(text);
    if (text === '' || isRowNumber) return;
    const heading = leaf?.heading.replace(/\s+/gu, ' ') ?? '';
    this.draft.leave('cell', heading === '' ? text : `${heading}: ${text}`);
  }

  private addRow(texts: Map<string, string>, row: TableRow): void {
    if (this.isTotal(row)) {
      this.draft.leave('row', lineOf(row));
      return;
    }
    const { spread } = this.headings.part;
    const { table } = this.headings;
    const own = [...texts].filter(([id]) => id !== spread && !this.isFixed(id));
    const ownSpread = spread !== undefined && texts.has(spread) && texts.get(spread) !== this.lastSpread;
    if (own.length === 0 && !ownSpread) {
      if (spread !== undefined) this.lastSpread = texts.get(spread) ?? this.lastSpread;
      return;
    }
    if (spread !== undefined) {
      if (!texts.has(spread) && this.across !== '') texts.set(spread, this.across);
      if (texts.get(spread) === this.across) this.acrossUsed = true;
      this.lastSpread = texts.get(spread) ?? '';
    }
    this.draft.addRow(table.id, texts);
  }

  /** A row of sums under the others is none of them. */
  private isTotal(row: TableRow): boolean {
    const first = row.cells.map(textOfCell).find((text) => text !== '' && !/^\d/u.test(text)) ?? '';
    const [word = ''] = looseText(first.slice(0, 40)).words;
    return this.draft.layout.totals.includes(word);
  }

  private isFixed(id: string): boolean {
    return this.draft.column(this.headings.table.id, id)?.type === 'fixed';
  }

  private fillFields(texts: ReadonlyMap<string, string>, row: TableRow): void {
    const { id } = this.headings.table;
    const filled = [...texts].filter(([, text]) => cleanText(text) !== '');
    if (filled.some(([column]) => this.draft.field(id, column) !== '' && column !== 'total')) {
      this.draft.leave('row', lineOf(row));
      return;
    }
    for (const [column, text] of filled) {
      const before = this.draft.field(id, column);
      if (before === '') this.draft.setField(id, column, text);
      else if (before !== text) this.draft.leave('cell', text);
    }
  }

  private fillNamedRow(table: FixedRowsTable, texts: ReadonlyMap<string, string>, row: TableRow): void {
    const name = this.names?.find(table, texts, row) ?? null;
    const filled = [...texts].filter(([id, text]) => !this.isFixed(id) && cleanText(text) !== '');
    if (name === null) {
      this.draft.leave('row', lineOf(row));
      return;
    }
    const cells = this.draft.namedRow(table.id, name.id);
    if (filled.some(([id]) => cells.has(id))) {
      this.draft.leave('row', lineOf(row));
      return;
    }
    for (const [id, text] of filled) cells.set(id, text);
    this.leaveOtherUnit(name, texts);
  }

  /** A figure in another unit than the form's would be misread, so its unit is told. */
  private leaveOtherUnit(
    { unit, label }: FixedRowsTable['rows'][number],
    texts: ReadonlyMap<string, string>,
  ): void {
    const written = cleanText(texts.get('unit') ?? '');
    if (
      written === '' ||
      languages.map((language) => unitText(unit, language)).some((usual) => isUnit(usual, written))
    )
      return;
    this.draft.leave('cell', `${label.ru}: ${written}`);
  }
}

/** The same unit, cut short or with a letter wrong: "чел.", "тг". */
function isUnit(usual: string, written: string): boolean {
  const [full, short] = [looseText(usual), looseText(written)];
  if (moneyWord.test(full.letters) && moneyWord.test(short.letters)) return true;
  const isCut = short.letters.length > 1 && full.letters.startsWith(short.letters);
  return isCut || likeness(full, short) >= alikeUnit;
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} ${text}`;
}

/** What a cell says to its column: the numbers that Word prints are part of a text, not of a figure. */
function textIn(cell: TableCell, column: Column): string {
  const shown = textOfCell(cell);
  if (!figureTypes.has(column.type) || column.type === 'quantities') return cleanText(shown);
  const bare = textOfBlocks(
    cell.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, number: '' } : block)),
  );
  return cleanText(bare);
}

function lineOf(row: TableRow): string {
  return row.cells
    .map((cell) => textOfCell(cell).replace(/\n/gu, ' '))
    .filter((text) => text !== '')
    .join(' | ');
}

/** "1 | 2 | 3": the numbers that official forms print under their headings. */
function isCountOfColumns(row: TableRow): boolean {
  return row.cells.length > 2 && row.cells.every((cell, at) => textOfCell(cell) === String(at + 1));
}
