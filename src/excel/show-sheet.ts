import type { DefinedName } from '../report/defined-names';
import { bringToFront } from './bring-to-front';
import { run } from './run';
import { forThisTripOnly } from './ranges';

/** Brings the sheet on which a name stands to the front; false where the workbook has no such name. */
export function showSheetOf(name: DefinedName): Promise<boolean> {
  return run(async (context) => {
    const range = forThisTripOnly(context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
    const sheet = range.worksheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return false;
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    await context.sync();
    return true;
  });
}
