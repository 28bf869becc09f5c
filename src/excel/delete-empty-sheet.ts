import { run } from './run';
import { forThisTripOnly } from './ranges';

/** Deletes a sheet if nothing stands on it; a sheet that holds anything is left alone. */
export function deleteEmptySheet(name: string): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = forThisTripOnly(sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    if (!used.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
