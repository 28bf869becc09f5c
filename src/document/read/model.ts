/** A paragraph as a reader sees it; changes in tracking are taken as accepted. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Line breaks are `\n`, tabs `\t`. */
  readonly text: string;
  /** The number that Word prints before it: "1.", "б)"; empty for none and for bullets. */
  readonly number: string;
  /** What stands in text boxes that hang on it. */
  readonly boxes: readonly Block[];
}

export interface TableCell {
  /** The columns of the grid that it covers: from `start` up to and not including `end`. */
  readonly start: number;
  readonly end: number;
  /** True for the lower cells of a vertical merge. */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** The width of each column of the grid, in twentieths of a point; 1 where the file does not say. */
  readonly grid: readonly number[];
}

export type Block = Paragraph | WordTable;

/** Text that stands outside the flow of the document. */
export interface Aside {
  readonly kind: 'footnote' | 'endnote' | 'comment' | 'header' | 'footer' | 'hidden' | 'embedded';
  readonly text: string;
}

export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  /** Pictures and embedded objects, which hold no text that could be read. */
  readonly pictures: number;
}

/** The text of blocks as lines: a paragraph a line, a row a line with its cells between tabs. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n').trim();
}

/** What a paragraph shows: its number and its text. */
export function shownText(paragraph: Paragraph): string {
  return paragraph.number === '' ? paragraph.text : `${paragraph.number} ${paragraph.text}`;
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [shownText(block)];
  return block.rows.map(({ cells }) =>
    cells
      .map((cell) => textOfCell(cell).replace(/\n/gu, ' '))
      .join('\t')
      .trim(),
  );
}

const textsOfCells = new WeakMap<TableCell, string>();

/** The text of a cell; what stands in its text boxes is not among it. It is asked for often, and made once. */
export function textOfCell(cell: TableCell): string {
  const before = textsOfCells.get(cell);
  if (before !== undefined) return before;
  const text = textOfBlocks(cell.blocks);
  textsOfCells.set(cell, text);
  return text;
}

/** Every text box in the blocks, however deep in tables. */
export function boxesIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.boxes
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => boxesIn(cell.blocks))),
  );
}
