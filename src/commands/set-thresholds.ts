import { readWorkbook } from '../excel/read-workbook';
import { writeSettings } from '../excel/write-settings';
import { areAllowed, type Thresholds } from '../rules/thresholds';
import { settingsFor, sheetLanguage, thresholdsIn } from '../sheets/report-settings';
import type { Command } from './command';
import { reportIn } from './read-and-check';

/**
 * Sets limits of the funder for the report in the workbook, and gives all that hold from now on: two round trips,
 * no cell touched. What is not given stays as the workbook has it, so that two people who each set one limit do
 * not undo each other's.
 *
 * @throws RangeError for limits that `areAllowed` refuses.
 */
export const setThresholds: Command<Partial<Thresholds>, Thresholds> = {
  id: 'setThresholds',
  label: 'command.setThresholds',
  tip: 'command.setThresholds.tip',
  icon: 'Options',
  run: async ({ onProgress }, changes) => {
    onProgress('reading');
    const snapshot = await readWorkbook();
    // Limits belong to a report: a workbook without one is refused, as by a check.
    reportIn(snapshot);
    const thresholds = { ...thresholdsIn(snapshot), ...changes };
    if (!areAllowed(thresholds)) throw new RangeError('These thresholds may not be set.');
    onProgress('writing');
    await writeSettings(settingsFor(sheetLanguage(snapshot), thresholds));
    return thresholds;
  },
};
