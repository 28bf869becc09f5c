import { forThisTripOnly } from './ranges';

/** Rows or columns of a sheet's used part; they count from 0. */
export interface LinesToAsk {
  readonly sheet: Excel.Worksheet;
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
}

interface Piece {
  /** Whose lines they are: the place in what was asked. */
  readonly of: number;
  readonly first: number;
  readonly count: number;
}

/** Into so many pieces a stretch is cut in which some lines are hidden and some are not. */
const cuts = 64;

/** So many ranges are asked of Excel at once: on the web a request holds 5 MB, and one takes about 400 bytes. */
const mostAtOnce = 2_000;

/**
 * The hidden ones among rows or columns, for each stretch that was asked. Excel says of a range whether all of its lines
 * are hidden, none or some; only pieces of which it says "some" are asked on, so that a sheet formatted far down costs a
 * few questions and not one a row. A usual sheet takes one round trip.
 */
export async function findHidden(
  context: Excel.RequestContext,
  asked: readonly LinesToAsk[],
): Promise<number[][]> {
  const found = asked.map((): number[] => []);
  let waiting: Piece[] = asked.flatMap(({ first, count }, of) => cut({ of, first, count }));
  while (waiting.length > 0) {
    const now = waiting.slice(0, mostAtOnce);
    const answers = now.map((piece) => ({ piece, range: ask(asked[piece.of], piece) }));
    await context.sync();
    const mixed = answers.flatMap(({ piece, range }) => {
      const hidden = range === null ? false : stateOf(range, asked[piece.of]);
      if (hidden === null) return cut(piece);
      if (hidden)
        for (let index = 0; index < piece.count; index++) found[piece.of]?.push(piece.first + index);
      return [];
    });
    waiting = [...waiting.slice(mostAtOnce), ...mixed];
  }
  return found.map((lines) => lines.sort((a, b) => a - b));
}

/** A stretch in pieces of equal length, single lines at last. */
function cut({ of, first, count }: Piece): Piece[] {
  const length = Math.ceil(count / cuts);
  return Array.from({ length: Math.ceil(count / length) }, (_, index) => ({
    of,
    first: first + index * length,
    count: Math.min(length, count - index * length),
  }));
}

function ask(lines: LinesToAsk | undefined, { first, count }: Piece): Excel.Range | null {
  if (lines === undefined) return null;
  const { sheet, axis } = lines;
  return axis === 'row'
    ? forThisTripOnly(sheet.getRangeByIndexes(first, 0, count, 1)).load('rowHidden')
    : forThisTripOnly(sheet.getRangeByIndexes(0, first, 1, count)).load('columnHidden');
}

/** Excel answers null where some lines are hidden and some are not, which its types do not say. */
function stateOf(range: Excel.Range, lines: LinesToAsk | undefined): boolean | null {
  return (lines?.axis === 'row' ? range.rowHidden : range.columnHidden) as boolean | null;
}
