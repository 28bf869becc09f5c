import { parseReference, type CellAddress } from '../report/address';
import { bringToFront } from './bring-to-front';
import { run } from './run';
import { rangeOf } from './ranges';

/** Shows a cell's sheet, a hidden one too, and selects the cell. */
export function goToCell(address: CellAddress): Promise<void> {
  return run(async (context) => {
    const area = parseReference(address);
    if (area === null) return;
    const sheet = context.workbook.worksheets.getItem(area.sheet).load('visibility');
    await context.sync();
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    rangeOf(sheet, area).select();
    await context.sync();
  });
}
