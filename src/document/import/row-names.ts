import type { FixedRow, FixedRowsTable } from '../../form/types';
import { LabelIndex } from '../labels/label-index';
import { looseText } from '../labels/loose-text';
import { textOfCell, type TableRow } from '../read/model';

/** From here on a row's label is the form's; the figures beside it say the rest. */
const alikeRow = 0.7;
const longestName = 300;

/** The rows that the form itself names, found by their names, or by their numbers where no name is written. */
export class RowNames {
  private readonly rows: readonly FixedRow[];
  private readonly index: LabelIndex;

  constructor(table: FixedRowsTable) {
    const labels = table.rows.flatMap((row) =>
      Object.values(row.label)
        .flatMap((text) => [text, text.replace(/\([^)]*\)/gu, ' ')])
        .map((text) => ({ row, text: looseText(text) })),
    );
    this.rows = labels.map(({ row }) => row);
    this.index = new LabelIndex(labels.map(({ text }) => text));
  }

  /** @param texts the row's texts by column, of which only those of the form's columns are known. */
  find(table: FixedRowsTable, texts: ReadonlyMap<string, string>, row: TableRow): FixedRow | null {
    let best: FixedRow | null = null;
    let highest = 0;
    for (const cell of row.cells) {
      const name = textOfCell(cell)
        .slice(0, longestName)
        .replace(/^\s*\d{1,2}[.)]?\s+/u, '');
      for (const [id, score] of this.index.near(looseText(name), alikeRow)) {
        if (score > highest) [best, highest] = [this.rows[id] ?? null, score];
      }
    }
    if (best !== null) return best;
    const named = table.columns.some(
      ({ id, type }) => type === 'fixed' && id !== 'number' && id !== 'unit' && texts.has(id),
    );
    const number = Number.parseInt(texts.get('number') ?? '', 10);
    return named ? null : (table.rows.find((candidate) => candidate.number === number) ?? null);
  }
}
