import { runWriting } from './run';
import { reportSettingsKey } from './settings-keys';

/** Stores the report's settings with the workbook, in the place of those before: one round trip, no cell touched. */
export function writeSettings(settings: unknown): Promise<void> {
  return runWriting(async (context) => {
    context.workbook.settings.add(reportSettingsKey, settings);
    await context.sync();
  });
}
