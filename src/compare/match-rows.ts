import { likeness, saidRow, type SaidRow } from './likeness';
import type { Row } from '../report/report';

/** Which rows of two lists are the same row, whatever was changed in it. */
export interface MatchedRows {
  readonly pairs: readonly { readonly before: Row; readonly after: Row; readonly isMoved: boolean }[];
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}

/** Rows that are less alike than this are different rows. */
const leastLikeness = 0.4;
/** Rows that stand alone in the same gap between matched rows need less to be taken for the same. */
const leastInGap = 0.2;

/** Beyond so many rows left on a side, those that differ are matched by their order alone. */
const mostCompared = 600;

type Pair = readonly [before: number, after: number];

/**
 * Matches the rows of two reports by what they say: first those that say the same, in their order; then the most alike;
 * then the one row that is left on both sides between the same neighbours. A report that is brought into a workbook is
 * matched more strictly (src/report/merge-report.ts says why).
 *
 * @param columns the columns that both reports have.
 */
export function matchRows(
  before: readonly Row[],
  after: readonly Row[],
  columns: ReadonlySet<string>,
): MatchedRows {
  const olds = before.map((row) => saidRow(row, columns));
  const news = after.map((row) => saidRow(row, columns));
  const pairs: Pair[] = equalRows(olds, news);
  pairs.push(...alikeRows(olds, news, pairs));
  pairs.push(...rowsInGaps(olds, news, pairs));
  const inOrder = pairs.toSorted((one, other) => one[1] - other[1]);
  const staying = longestRising(inOrder.map(([old]) => old));
  const matched = inOrder.flatMap(([old, fresh], index) => {
    const [from, to] = [before[old], after[fresh]];
    return from === undefined || to === undefined
      ? []
      : [{ before: from, after: to, isMoved: !staying.has(index) }];
  });
  const [usedOld, usedNew] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, fresh]) => fresh))];
  return {
    pairs: matched,
    removed: before.filter((_, index) => !usedOld.has(index)),
    added: after.filter((_, index) => !usedNew.has(index)),
  };
}

/** Rows that say the same: those at the same end of their lists first, so that repeated rows keep their order. */
function equalRows(olds: readonly SaidRow[], news: readonly SaidRow[]): Pair[] {
  const pairs: Pair[] = [];
  const least = Math.min(olds.length, news.length);
  let start = 0;
  while (start < least && olds[start]?.all === news[start]?.all) {
    pairs.push([start, start]);
    start += 1;
  }
  let end = 0;
  while (end < least - start && olds.at(-1 - end)?.all === news.at(-1 - end)?.all) {
    end += 1;
    pairs.push([olds.length - end, news.length - end]);
  }
  const places = new Map<string, number[]>();
  for (let index = start; index < olds.length - end; index++) {
    const all = olds[index]?.all ?? '';
    places.set(all, [...(places.get(all) ?? []), index]);
  }
  for (let index = start; index < news.length - end; index++) {
    const old = places.get(news[index]?.all ?? '')?.shift();
    if (old !== undefined) pairs.push([old, index]);
  }
  return pairs;
}

const left = (rows: readonly SaidRow[], used: readonly number[]): number[] => {
  const taken = new Set(used);
  return rows.map((_, index) => index).filter((index) => !taken.has(index));
};

function alikeRows(olds: readonly SaidRow[], news: readonly SaidRow[], known: readonly Pair[]): Pair[] {
  const oldLeft = left(
    olds,
    known.map(([old]) => old),
  );
  const newLeft = left(
    news,
    known.map(([, fresh]) => fresh),
  );
  const candidates: { readonly pair: Pair; readonly like: number; readonly apart: number }[] = [];
  for (const [oldIndex, old] of oldLeft.entries()) {
    for (const [newIndex, fresh] of newLeft.entries()) {
      const apart = Math.abs(oldIndex - newIndex);
      if (apart > mostCompared) continue;
      const [one, other] = [olds[old], news[fresh]];
      if (one === undefined || other === undefined) continue;
      const like = likeness(one, other);
      if (like >= leastLikeness) candidates.push({ pair: [old, fresh], like, apart });
    }
  }
  candidates.sort((one, other) => other.like - one.like || one.apart - other.apart);
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ pair }) => {
    const [old, fresh] = pair;
    if (usedOld.has(old) || usedNew.has(fresh)) return [];
    usedOld.add(old);
    usedNew.add(fresh);
    return [pair];
  });
}

/** The rows that stand alone on both sides between the same two matched rows. */
function rowsInGaps(olds: readonly SaidRow[], news: readonly SaidRow[], known: readonly Pair[]): Pair[] {
  const byOld = new Map(known.map(([old, fresh]) => [old, fresh]));
  const byNew = new Map(known.map(([old, fresh]) => [fresh, old]));
  return left(
    olds,
    known.map(([old]) => old),
  ).flatMap((old): Pair[] => {
    const isEdge = old === 0;
    const above = isEdge ? -1 : byOld.get(old - 1);
    if (above === undefined) return [];
    const fresh = above + 1;
    const [one, other] = [olds[old], news[fresh]];
    if (one === undefined || other === undefined || byNew.has(fresh)) return [];
    const below = old + 1 === olds.length ? news.length : byOld.get(old + 1);
    if (below !== fresh + 1) return [];
    return likeness(one, other) >= leastInGap || isOfOneCell(one, other) ? [[old, fresh]] : [];
  });
}

/** Whether both rows have a single filled cell, in the same column: then it was written anew. */
function isOfOneCell(one: SaidRow, other: SaidRow): boolean {
  const filled = (row: SaidRow) =>
    [...row.cells].filter(([, { text }]) => text !== '').map(([column]) => column);
  const [mine, others] = [filled(one), filled(other)];
  return mine.length === 1 && others.length === 1 && mine[0] === others[0];
}

/** The places of a longest stretch of rising numbers; what is not among them has changed its order. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const rising = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rising.add(index);
  return rising;
}
