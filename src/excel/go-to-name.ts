import { bringToFront } from './bring-to-front';
import { run } from './run';

/**
 * Selects the cells of a defined name, as a click on a link to it does; a hidden sheet is shown. Gives false when
 * the workbook has no such name or its cells were deleted.
 */
export function goToName(name: string): Promise<boolean> {
  return run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load({ address: true });
    const sheet = range.worksheet.load('visibility');
    await context.sync();
    if (range.isNullObject) return false;
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    range.select();
    await context.sync();
    return true;
  });
}
