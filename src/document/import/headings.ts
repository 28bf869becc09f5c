import type { Column, Table } from '../../form/types';
import { tableOf, type DocumentForm, type TablePart, type WordLayout } from '../layout';
import { LabelIndex } from '../labels/label-index';
import { isPartOf, looseText, type LooseText } from '../labels/loose-text';
import { textOfCell, type TableCell, type TableRow } from '../read/model';

/** A column of the document's table, and the column of the form that it is; null for one that the form has not. */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  readonly column: Column | null;
}

/** The headings of one of the form's tables, found in a row of the document or in two. */
export interface Headings {
  readonly table: Table;
  readonly part: TablePart;
  readonly leaves: readonly Leaf[];
  /** How many rows they take. */
  readonly height: 1 | 2;
  /** The sum of the likenesses. */
  readonly score: number;
}

interface KnownTable {
  readonly table: Table;
  readonly part: TablePart;
  readonly columns: readonly Column[];
}

/** Which heading of which table a label is. */
interface LabelOf {
  readonly table: number;
  readonly column: number;
}

/** From here on a heading is taken for a column's; below it other forms begin. */
const alike = 0.62;
/** So sure must two headings at least be before a table is taken for the form's. */
const sure = 0.8;
/** What a heading is worth that only has its words among those of the column: "Участники". */
const partWorth = 0.66;
/** Figures of an age group say which it is, whatever words stand around them. */
const figuresWorth = 0.82;
const longestHeading = 300;
const shortestHalf = 4;
const numberHeadings = new Set(['№', '№пп', '№пн', 'n', 'no', '#', 'пп', '№рс', 'рс', '']);

/** How many different texts are remembered with their scores; a document has few headings, many times. */
const mostRemembered = 2_000;

/** Finds tables of the form by what the headings of their columns say. */
export class HeadingFinder {
  private readonly known: readonly KnownTable[];
  private readonly labels: readonly LabelOf[];
  private readonly index: LabelIndex;
  private readonly exact: ReadonlySet<string>;
  private readonly remembered = new Map<string, ReadonlyMap<number, number>>();

  constructor(
    form: DocumentForm,
    private readonly layout: WordLayout,
  ) {
    this.known = layout.parts.flatMap((part): KnownTable[] => {
      if (part.kind !== 'table') return [];
      const table = tableOf(form, part.table);
      const columns = part.columns.flatMap(({ column }) => table.columns.filter(({ id }) => id === column));
      return [{ table, part, columns }];
    });
    const labels = this.known.flatMap(({ part, columns }, table) =>
      columns.flatMap((column, at) => {
        const { alsoRead = [] } = part.columns.find((place) => place.column === column.id) ?? {};
        const texts = [...Object.values(column.label), ...alsoRead];
        const bare = texts.map((text) => text.replace(/\([^)]*\)/gu, ' '));
        return [...new Set([...texts, ...bare])].map((text) => ({
          text: this.loose(text),
          table,
          column: at,
        }));
      }),
    );
    this.labels = labels;
    this.index = new LabelIndex(labels.map(({ text }) => text));
    this.exact = new Set(labels.map(({ text }) => text.letters));
  }

  private loose(text: string): LooseText {
    return looseText(text, this.layout.abbreviations);
  }

  /** How well a text names each column: by table and column, for those that it may name at all. */
  private scores(text: string): ReadonlyMap<number, number> {
    const before = this.remembered.get(text);
    if (before !== undefined) return before;
    const byLabel = new Map<number, number>();
    for (const part of readingsOfHeading(text)) this.addLikeness(this.loose(part), byLabel);
    const scores = new Map<number, number>();
    for (const [id, score] of byLabel) {
      const label = this.labels[id];
      if (label === undefined) continue;
      const key = keyOf(label.table, label.column);
      if (score > (scores.get(key) ?? 0)) scores.set(key, score);
    }
    if (this.remembered.size < mostRemembered) this.remembered.set(text, scores);
    return scores;
  }

  private addLikeness(text: LooseText, byLabel: Map<number, number>): void {
    const put = (id: number, score: number): void => {
      if (score > (byLabel.get(id) ?? 0)) byLabel.set(id, score);
    };
    for (const [id, score] of this.index.near(text, alike)) put(id, score);
    for (const id of this.index.sharingWords(text)) {
      const label = this.index.labels[id];
      if (label !== undefined) put(id, worthOfParts(label, text));
    }
  }

  /** Whether a row may be headings at all: cheap, for rows deep in a table. */
  mayBeHeadings(row: TableRow): boolean {
    let hits = 0;
    for (const cell of row.cells) {
      const text = textOfCell(cell);
      if (text.length > longestHeading || text === '') continue;
      if (this.exact.has(this.loose(text).letters)) hits += 1;
      if (hits === 2) return true;
    }
    return false;
  }

  /** The table of the form whose headings begin in this row, or null. */
  find(row: TableRow, below: TableRow | undefined): Headings | null {
    let best: Headings | null = null;
    this.known.forEach((known, at) => {
      const found = this.inRows(known, at, row, below);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    });
    return best;
  }

  /** The column of a table that a label beside a value names: tables are also filled in turned by a quarter. */
  columnNamed(table: Table, text: string): Column | null {
    const at = this.known.findIndex((candidate) => candidate.table === table);
    const scores = this.scores(text.slice(0, longestHeading));
    let best: Column | null = null;
    let score = sure;
    this.known[at]?.columns.forEach((column, index) => {
      const own = scores.get(keyOf(at, index)) ?? 0;
      if (own > score || (own === score && best === null)) [best, score] = [column, own];
    });
    return best;
  }

  /** The tables of the form that a document may hold. */
  tables(): readonly { readonly table: Table; readonly part: TablePart }[] {
    return this.known;
  }

  private inRows(known: KnownTable, at: number, row: TableRow, below: TableRow | undefined): Headings | null {
    const one = this.match(known, at, leavesOf(row.cells), 1);
    if (below === undefined) return one;
    const two = this.match(known, at, leavesOfTwo(row, below), 2);
    if (two === null) return one;
    const merged = below.cells.some((cell) => cell.continues);
    if (one === null || count(two) > count(one) || (merged && count(two) === count(one))) return two;
    return one;
  }

  private match(
    known: KnownTable,
    table: number,
    columns: readonly RawLeaf[],
    height: 1 | 2,
  ): Headings | null {
    const pairs = columns.flatMap((leaf, at) => {
      const texts = leaf.texts
        .filter((text) => text.length <= longestHeading)
        .map((text) => this.scores(text));
      return known.columns.flatMap((column, to) => {
        const score = isRowNumber(column)
          ? Number(numbersRows(leaf.heading))
          : Math.max(0, ...texts.map((scores) => scores.get(keyOf(table, to)) ?? 0));
        return score >= alike ? [{ at, to, score }] : [];
      });
    });
    // The surest pairs first; of equals the one further left, as the form orders its columns.
    pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.to - b.to);
    const columnAt = new Map<number, Column>();
    const taken = new Set<number>();
    let score = 0;
    let sureCount = 0;
    for (const pair of pairs) {
      const column = known.columns[pair.to];
      if (columnAt.has(pair.at) || taken.has(pair.to) || column === undefined) continue;
      columnAt.set(pair.at, column);
      taken.add(pair.to);
      if (column.id === 'number' || column.type === 'fixed') continue;
      score += pair.score;
      if (pair.score >= sure) sureCount += 1;
    }
    const headed = columns.filter(({ heading }) => heading.trim() !== '').length;
    const usual = known.columns.filter(({ addedByUs }) => addedByUs !== true).length;
    const enough = columnAt.size >= usual / 2 || columnAt.size >= headed * 0.75;
    if (sureCount < 2 || columnAt.size < headed / 2 || !enough) return null;
    const leaves = columns.map(({ start, end, heading }, at) => ({
      start,
      end,
      heading,
      column: columnAt.get(at) ?? null,
    }));
    return { table: known.table, part: known.part, leaves, height, score };
  }
}

const count = ({ leaves }: Headings): number => leaves.filter(({ column }) => column !== null).length;

interface RawLeaf {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  readonly texts: readonly string[];
}

function leavesOf(cells: readonly TableCell[]): RawLeaf[] {
  return cells.map((cell) => {
    const text = textOfCell(cell);
    return { start: cell.start, end: cell.end, heading: text, texts: [text] };
  });
}

/** The columns under two rows of headings: the lower cells, each with what stands over it. */
function leavesOfTwo(row: TableRow, below: TableRow): RawLeaf[] {
  return below.cells.map((cell) => {
    const middle = (cell.start + cell.end) / 2;
    const over = row.cells.find(({ start, end }) => start <= middle && middle < end);
    const upper = over === undefined ? '' : textOfCell(over);
    const lower = textOfCell(cell);
    const texts = lower === '' ? [upper] : [lower, upper, `${upper} ${lower}`];
    return { start: cell.start, end: cell.end, heading: lower === '' ? upper : lower, texts };
  });
}

/** A heading, and its halves where it says the same in two languages: "Роль / Рөлі". */
function readingsOfHeading(text: string): string[] {
  const halves = text.split(/[/|\n]/u).filter((half) => half.trim().length >= shortestHalf);
  return halves.length === 2 ? [text, ...halves] : [text];
}

/** Whether a column only numbers the rows. */
export function numbersRows(heading: string): boolean {
  return numberHeadings.has(heading.toLowerCase().replace(/[^\p{L}\p{N}№#]/gu, ''));
}

/** What a text is worth that is not like a label, but says the same figures or has its words among the other's. */
function worthOfParts(label: LooseText, text: LooseText): number {
  if (text.letters === '') return 0;
  if (label.figures.length > 1 && label.figures.join() === text.figures.join()) return figuresWorth;
  const [short, long] = text.letters.length <= label.letters.length ? [text, label] : [label, text];
  return short.letters.length >= 4 && short.figures.length === 0 && isPartOf(short, long) ? partWorth : 0;
}

const isRowNumber = ({ id, type }: Column): boolean => type === 'fixed' && id === 'number';

/** One number for a column of a table: a form has far fewer than a thousand columns. */
const keyOf = (table: number, column: number): number => table * 1_000 + column;
