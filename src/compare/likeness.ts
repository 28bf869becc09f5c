import { valueText } from '../findings/evidence';
import type { Cell } from '../report/cell';
import { cellsOf, type Row } from '../report/report';

/** The words and figures of a cell, each as often as it stands there. */
function wordsOf(cell: Cell | undefined): readonly string[] {
  return cell === undefined
    ? []
    : (valueText(cell.value)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How alike two lists of words are, from 0 to 1: twice what they share by what they have (Dice's coefficient). */
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * both) / (one.length + other.length);
}

/** A row with its words, read once. */
export interface SaidRow {
  readonly row: Row;
  /** What the whole row says, the same for rows that say the same. */
  readonly all: string;
  readonly cells: ReadonlyMap<string, { readonly text: string; readonly words: readonly string[] }>;
}

/** @param columns the columns that both reports have. */
export function saidRow(row: Row, columns: ReadonlySet<string>): SaidRow {
  const cells = new Map(
    cellsOf(row)
      .filter(({ path }) => columns.has(path.column))
      .map((cell) => [cell.path.column, { text: valueText(cell.value), words: wordsOf(cell) }]),
  );
  return { row, all: JSON.stringify([...cells].map(([column, { text }]) => [column, text])), cells };
}

/** How alike two rows are, from 0 to 1: the mean of their columns, those aside that are blank in both. */
export function likeness(one: SaidRow, other: SaidRow): number {
  let sum = 0;
  let count = 0;
  for (const [column, cell] of one.cells) {
    const against = other.cells.get(column);
    if (cell.text === '' && (against?.text ?? '') === '') continue;
    count += 1;
    sum += cell.text === against?.text ? 1 : shared(cell.words, against?.words ?? []);
  }
  return count === 0 ? 0 : sum / count;
}
