import type { Column, Table } from '../../form/types';
import { readingsOf, tableOf, type DocumentForm, type TablePart, type WordLayout } from '../layout';
import { isPartOf, likeness, likenessBound, looseText, type LooseText } from '../labels/loose-text';
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

interface Known {
  readonly column: Column;
  readonly texts: readonly LooseText[];
  readonly group: boolean;
}

interface KnownTable {
  readonly table: Table;
  readonly part: TablePart;
  readonly columns: readonly Known[];
  readonly groups: readonly LooseText[];
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
const numberHeadings = new Set(['№', '№ п/п', '№ п/н', '№п/п', 'n', 'no', '#', 'п/п', '№ р/с', 'р/с', '']);

/** Finds tables of the form by what the headings of their columns say. */
export class HeadingFinder {
  private readonly known: readonly KnownTable[];
  private readonly exact: ReadonlySet<string>;

  constructor(
    form: DocumentForm,
    private readonly layout: WordLayout,
  ) {
    const loose = (text: string): LooseText => looseText(text, layout.abbreviations);
    this.known = layout.parts.flatMap((part): KnownTable[] => {
      if (part.kind !== 'table') return [];
      const table = tableOf(form, part.table);
      const columns = part.columns.flatMap((place): Known[] => {
        const column = table.columns.find(({ id }) => id === place.column);
        if (column === undefined) return [];
        const texts = [...Object.values(column.label), ...(place.alsoRead ?? [])];
        const bare = texts.map((text) => text.replace(/\([^)]*\)/gu, ' '));
        return [
          { column, texts: [...new Set([...texts, ...bare])].map(loose), group: column.group !== undefined },
        ];
      });
      const groups = Object.values(part.groups ?? {})
        .flatMap(readingsOf)
        .map(loose);
      return [{ table, part, columns, groups }];
    });
    this.exact = new Set(
      this.known.flatMap(({ columns }) =>
        columns.flatMap(({ texts }) => texts.map(({ letters }) => letters)),
      ),
    );
  }

  /** Whether a row may be headings at all: cheap, for rows deep in a table. */
  mayBeHeadings(row: TableRow): boolean {
    let hits = 0;
    for (const cell of row.cells) {
      const text = textOfCell(cell);
      if (text.length > longestHeading || text === '') continue;
      if (this.exact.has(looseText(text, this.layout.abbreviations).letters)) hits += 1;
      if (hits === 2) return true;
    }
    return false;
  }

  /** The table of the form whose headings begin in this row, or null. */
  find(row: TableRow, below: TableRow | undefined): Headings | null {
    let best: Headings | null = null;
    for (const known of this.known) {
      const found = this.inRows(known, row, below);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
    return best;
  }

  /** The column of a table that a label beside a value names: tables are also filled in turned by a quarter. */
  columnNamed(table: Table, text: string): Column | null {
    const known = this.known.find((candidate) => candidate.table === table);
    const loose = looseText(text.slice(0, longestHeading), this.layout.abbreviations);
    let best: { column: Column; score: number } | null = null;
    for (const { column, texts } of known?.columns ?? []) {
      const score = Math.max(...texts.map((label) => scoreOf(label, loose)));
      if (score >= sure && (best === null || score > best.score)) best = { column, score };
    }
    return best?.column ?? null;
  }

  /** The tables of the form that a document may hold. */
  tables(): readonly { readonly table: Table; readonly part: TablePart }[] {
    return this.known;
  }

  private inRows(known: KnownTable, row: TableRow, below: TableRow | undefined): Headings | null {
    const one = this.match(known, leavesOf(row.cells), 1);
    if (below === undefined) return one;
    const two = this.match(known, leavesOfTwo(row, below), 2);
    if (two === null) return one;
    const merged = below.cells.some((cell) => cell.continues);
    if (one === null || count(two) > count(one) || (merged && count(two) === count(one))) return two;
    return one;
  }

  private match(known: KnownTable, columns: readonly RawLeaf[], height: 1 | 2): Headings | null {
    const texts = columns.map((leaf) =>
      leaf.texts
        .filter((text) => text.length <= longestHeading)
        .map((text) => looseText(text, this.layout.abbreviations)),
    );
    const pairs = texts.flatMap((candidates, at) =>
      known.columns.flatMap((column, to) => {
        const score = bestScore(column, candidates, columns[at]);
        return score >= alike ? [{ at, to, score }] : [];
      }),
    );
    // The surest pairs first; of equals the one further left, as the form orders its columns.
    pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.to - b.to);
    const columnAt = new Map<number, Column>();
    const taken = new Set<number>();
    let score = 0;
    let sureCount = 0;
    for (const pair of pairs) {
      const column = known.columns[pair.to]?.column;
      if (columnAt.has(pair.at) || taken.has(pair.to) || column === undefined) continue;
      columnAt.set(pair.at, column);
      taken.add(pair.to);
      if (column.id === 'number' || column.type === 'fixed') continue;
      score += pair.score;
      if (pair.score >= sure) sureCount += 1;
    }
    const headed = texts.filter((candidates) => candidates.some(({ letters }) => letters !== '')).length;
    const usual = known.columns.filter(({ column }) => column.addedByUs !== true).length;
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

function bestScore(
  { column, texts }: Known,
  candidates: readonly LooseText[],
  leaf: RawLeaf | undefined,
): number {
  if (column.type === 'fixed' && column.id === 'number') {
    return numberHeadings.has((leaf?.heading ?? '-').trim().toLowerCase()) ? 1 : 0;
  }
  let best = 0;
  for (const label of texts) for (const text of candidates) best = Math.max(best, scoreOf(label, text));
  return best;
}

function scoreOf(label: LooseText, text: LooseText): number {
  if (text.letters === '') return 0;
  if (label.letters === text.letters) return 1;
  const alikeness = likenessBound(label, text) < alike ? 0 : likeness(label, text);
  const sameFigures = label.figures.length > 1 && label.figures.join() === text.figures.join();
  if (sameFigures) return Math.max(alikeness, figuresWorth);
  const [short, long] = text.letters.length <= label.letters.length ? [text, label] : [label, text];
  const isPart = short.letters.length >= 4 && short.figures.length === 0 && isPartOf(short, long);
  return isPart ? Math.max(alikeness, partWorth) : alikeness;
}
