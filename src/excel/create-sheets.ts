import type { WorkbookSnapshot } from '../report/snapshot';
import type { SheetPlan } from '../sheets/plan';
import { payloadOf } from './payload';
import { runWriting } from './run';
import { freeSheetName } from './sheet-name';
import { writeCells, writeNames, writeStructure } from './write-sheet';
import { writeStyles } from './write-styles';
import type { StoredSettings } from '../sheets/workbook-identity';

/**
 * Makes planned sheets in one round trip (in more only where Excel on the web would refuse so much), after those
 * that the workbook has; nothing that stands in it is touched. The first of the new sheets is shown.
 *
 * @param settings the report's settings, stored with the workbook.
 * @returns the names of the new sheets as Excel has them afterwards.
 */
export function createSheets(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
  settings: StoredSettings,
): Promise<string[]> {
  return runWriting(async (context) => {
    const { worksheets } = context.workbook;
    writeStyles(context, snapshot.styleNames);
    const taken = [...snapshot.sheetNames];
    const made = plans.map((plan) => {
      const name = freeSheetName(plan.name, taken);
      taken.push(name);
      return { plan, sheet: worksheets.add(name) };
    });
    // Names first: formulas of one sheet speak of the cells of others.
    for (const { plan, sheet } of made) writeNames(context, sheet, plan, snapshot.names);
    const makeRoom = payloadOf(context);
    for (const { plan, sheet } of made) {
      await writeCells(sheet, plan, makeRoom);
      writeStructure(context, sheet, plan);
    }
    context.workbook.settings.add(settings.key, settings.value);
    made[0]?.sheet.activate();
    for (const { sheet } of made) sheet.load('name');
    await context.sync();
    return made.map(({ sheet }) => sheet.name);
  });
}
