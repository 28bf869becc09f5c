import type { BroughtPlan, PlacedCell } from '../sheets/brought-cells';
import { cellArea } from '../sheets/plan';
import { payloadOf, type MakeRoom } from './payload';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { writeValues } from './write-sheet';

/**
 * Writes cells into sheets that stand, and lets tables grow by the rows that they are short of: one round trip, or as
 * many as the content needs. Whatever breaks off, the same again goes on where it ended: what stands is compared first.
 */
export function writeBroughtCells({ cells, growths }: BroughtPlan): Promise<void> {
  return runWriting(async (context) => {
    const makeRoom = payloadOf(context);
    await writeCells(context, cells, makeRoom);
    for (const { sheet, excelTable, rows, cells: grown } of growths) {
      if (excelTable !== null) {
        await makeRoom(rows * excelTable.columns * 3);
        const empty = Array.from({ length: rows }, () =>
          Array.from({ length: excelTable.columns }, () => ''),
        );
        context.workbook.worksheets.getItem(sheet).tables.getItem(excelTable.name).rows.add(undefined, empty);
      }
      await writeCells(context, grown, makeRoom);
    }
    await context.sync();
  });
}

async function writeCells(
  context: Excel.RequestContext,
  cells: readonly PlacedCell[],
  makeRoom: MakeRoom,
): Promise<void> {
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItem(name);
    const own = cells.filter((cell) => cell.sheet === name);
    for (const { row, column, format } of own) {
      if (format === null) continue;
      await makeRoom(0);
      rangeOf(sheet, cellArea(row, column)).numberFormat = [[format]];
    }
    await writeValues(sheet, { cells: own }, makeRoom, { isFilled: () => false });
  }
}
