import type { DefinedName } from '../report/defined-names';
import { run } from './run';
import { forThisTripOnly } from './ranges';

/** Brings the sheet on which a name stands to the front; false where the workbook has no such name. */
export function showSheetOf(name: DefinedName): Promise<boolean> {
  return run(async (context) => {
    const range = forThisTripOnly(context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
    range.load('address');
    await context.sync();
    if (range.isNullObject) return false;
    range.worksheet.activate();
    await context.sync();
    return true;
  });
}
