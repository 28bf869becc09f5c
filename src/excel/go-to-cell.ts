import { parseReference, type CellAddress } from '../report/address';
import { run } from './run';
import { rangeOf } from './ranges';

/** Shows a cell's sheet and selects the cell, in one round trip. */
export function goToCell(address: CellAddress): Promise<void> {
  return run(async (context) => {
    const area = parseReference(address);
    if (area === null) return;
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}
