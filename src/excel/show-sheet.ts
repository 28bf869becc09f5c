import type { DefinedName } from '../report/defined-names';
import type { SheetKey } from '../sheets/plan';
import { bringToFront } from './bring-to-front';
import { run } from './run';
import { forThisTripOnly } from './ranges';
import { stateIn, stateName, statePartsOf } from './states';

/**
 * Brings the sheet on which a name stands to the front; false where the workbook has no such name, and where the making of
 * the sheet broke off: a half is not to be shown as the whole.
 */
export function showSheetOf(name: DefinedName, key: SheetKey): Promise<boolean> {
  return run(async (context) => {
    const { names } = context.workbook;
    const range = forThisTripOnly(names.getItemOrNullObject(name).getRangeOrNullObject());
    const sheet = range.worksheet.load('visibility');
    const state = names.getItemOrNullObject(stateName(key)).load('formula');
    await context.sync();
    if (sheet.isNullObject) return false;
    const told = state.isNullObject ? null : stateIn(stateName(key), String(state.formula));
    if (told !== null && statePartsOf(told.text).stage !== 'done') return false;
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    await context.sync();
    return true;
  });
}
