import type { SheetTranslation } from '../sheets/translate';
import { cellArea } from '../sheets/plan';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { freeSheetName } from './sheet-name';
import { sentValue } from './write-sheet';
import { writeHeaders } from './write-print';
import { writeValidation } from './write-validation';
import type { StoredSettings } from '../sheets/workbook-identity';

/**
 * Puts sheets into another language in one round trip: labels, formulas, guidance, tabs, headers and footers.
 *
 * @param settings the report's settings with the new language.
 */
export function translateSheets(
  translations: readonly SheetTranslation[],
  sheetNames: readonly string[],
  settings: StoredSettings,
): Promise<void> {
  return runWriting(async (context) => {
    const taken = [...sheetNames];
    for (const { sheet: name, rename, cells, validations, paper } of translations) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { row, column, value } of cells)
        rangeOf(sheet, cellArea(row, column)).formulas = [[sentValue(value)]];
      for (const validation of validations) writeValidation(sheet, validation);
      writeHeaders(sheet, paper);
      if (rename !== null && rename !== name) {
        const free = freeSheetName(rename, taken);
        taken.push(free);
        sheet.name = free;
      }
    }
    context.workbook.settings.add(settings.key, settings.value);
    await context.sync();
  });
}
