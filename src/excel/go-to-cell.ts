import type { Place } from '../report/address';
import { cellArea } from '../sheets/plan';
import { bringToFront } from './bring-to-front';
import { run } from './run';
import { rangeOf } from './ranges';

/** Shows a cell's sheet, a hidden one too, and selects the cell. */
export function goToCell({ sheet: name, row, column }: Place): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('visibility');
    await context.sync();
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    rangeOf(sheet, cellArea(row, column)).select();
    await context.sync();
  });
}
