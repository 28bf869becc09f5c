import { run } from './run';

/**
 * Deletes a sheet: the empty one that a new workbook begins with, where a whole report was put beside it.
 * The add-in itself never deletes a sheet.
 */
export function deleteSheet(name: string): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
