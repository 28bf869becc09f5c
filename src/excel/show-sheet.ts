import type { Form } from '../form/form';
import { blockName } from '../report/defined-names';
import type { SheetKey } from '../sheets/plan';
import { bringToFront } from './bring-to-front';
import { run } from './run';
import { forThisTripOnly } from './ranges';
import { stateIn, stateName, statePartsOf } from './states';

/**
 * Brings a sheet of ours (the front sheet or the summary) to the front; false where the workbook has none, and where the making of
 * the sheet broke off: a half is not to be shown as the whole.
 */
export function showSheetOf(form: Form, key: SheetKey): Promise<boolean> {
  return run(async (context) => {
    const { names } = context.workbook;
    const range = forThisTripOnly(names.getItemOrNullObject(blockName(form, key)).getRangeOrNullObject());
    const sheet = range.worksheet.load('visibility');
    const state = names.getItemOrNullObject(stateName(form, key)).load('formula');
    await context.sync();
    if (sheet.isNullObject) return false;
    const told = state.isNullObject ? null : stateIn(form, stateName(form, key), String(state.formula));
    if (told !== null && statePartsOf(told.text).stage !== 'done') return false;
    bringToFront(sheet, sheet.visibility !== Excel.SheetVisibility.visible);
    await context.sync();
    return true;
  });
}
