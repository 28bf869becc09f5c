import type { Table } from '../../form/types';
import { textOfCell, type TableRow } from '../read/model';
import type { Draft } from './draft';
import type { HeadingFinder } from './headings';
import { cleanText } from './values';

/** So much of a table's columns must be named one under another. */
const enough = 0.6;

/**
 * Reads a table of one row that someone turned: its headings one under another, each with its figure beside it.
 * Returns whether it was one.
 */
export function readTurned(rows: readonly TableRow[], finder: HeadingFinder, draft: Draft): boolean {
  for (const { table } of finder.tables()) {
    if (table.kind !== 'singleRow') continue;
    const found = pairsOf(rows, table, finder);
    if (found.size < Math.max(2, table.columns.length * enough)) continue;
    draft.see(table.id);
    for (const row of rows) {
      const pair = found.get(row);
      const values = row.cells.slice(1).map((cell) => cleanText(textOfCell(cell)));
      const [first, ...more] = values.filter((text) => text !== '');
      if (pair === undefined || draft.field(table.id, pair) !== '') {
        draft.leave('row', row.cells.map(textOfCell).join(' | '));
        continue;
      }
      draft.see(table.id, pair);
      if (first !== undefined) draft.setField(table.id, pair, first);
      draft.leave('cell', more.join(' | '));
    }
    return true;
  }
  return false;
}

function pairsOf(rows: readonly TableRow[], table: Table, finder: HeadingFinder): Map<TableRow, string> {
  const found = new Map<TableRow, string>();
  for (const row of rows) {
    const label = row.cells[0];
    const column =
      label === undefined || row.cells.length < 2 ? null : finder.columnNamed(table, textOfCell(label));
    if (column !== null && ![...found.values()].includes(column.id)) found.set(row, column.id);
  }
  return found;
}
