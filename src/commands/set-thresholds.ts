import { giveNamesBack } from '../excel/read-lost-names';
import { readWorkbook } from '../excel/read-workbook';
import { writeSettings } from '../excel/write-settings';
import { loadWords } from '../messages/load';
import { areAllowed, type Thresholds } from '../rules/thresholds';
import { frontCellsAt } from '../sheets/front-cells';
import { settingsFor, sheetLanguage, thresholdsIn } from '../sheets/workbook-identity';
import type { Command } from './command';
import { reportIn } from './read-and-check';

/**
 * Sets limits of the funder for the report in the workbook, and gives all that hold from now on: two round trips. The
 * front sheet keeps them, and watches the rules by them. What is not given stays as the workbook has it, so that two people who each set one limit do
 * not undo each other's.
 *
 * @throws RangeError for limits that `areAllowed` refuses.
 */
export const setThresholds: Command<Thresholds, Thresholds> = {
  run: async ({ kit, onProgress }, changes) => {
    onProgress('reading');
    const snapshot = await readWorkbook(kit.form);
    // Limits belong to a report: a workbook without one is refused, as by a check.
    reportIn(kit.form, snapshot);
    await giveNamesBack(snapshot);
    const thresholds = { ...thresholdsIn(kit, snapshot), ...changes };
    if (!areAllowed(kit.book.thresholds, thresholds))
      throw new RangeError('These thresholds may not be set.');
    onProgress('writing');
    const language = sheetLanguage(kit.form, snapshot);
    await writeSettings(
      settingsFor(kit, language, thresholds),
      frontCellsAt(kit, snapshot, await loadWords(language, kit), thresholds),
    );
    return thresholds;
  },
};
