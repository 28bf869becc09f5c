import type { PlannedCell } from '../sheets/plan';
import { cellArea } from '../sheets/plan';
import type { StoredSettings } from '../sheets/workbook-identity';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { sentValue } from './write-sheet';

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
}

/**
 * Stores the report's settings with the workbook, in the place of those before, and what the front sheet holds of
 * them: one round trip.
 */
export function writeSettings(settings: StoredSettings, written: readonly SheetCells[]): Promise<void> {
  return runWriting(async (context) => {
    context.workbook.settings.add(settings.key, settings.value);
    for (const { sheet: name, cells } of written) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { row, column, value } of cells)
        rangeOf(sheet, cellArea(row, column)).formulas = [[sentValue(value)]];
    }
    await context.sync();
  });
}
