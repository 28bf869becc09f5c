import { run } from './run';

/**
 * Selects the cells of a defined name, as a click on a link to it does. Gives false when the workbook has no such
 * name or its cells were deleted.
 */
export function goToName(name: string): Promise<boolean> {
  return run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load({ address: true });
    await context.sync();
    if (range.isNullObject) return false;
    range.worksheet.activate();
    range.select();
    await context.sync();
    return true;
  });
}
