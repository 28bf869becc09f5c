/** Every setting of ours in a workbook begins so; other add-ins' settings are left alone. */
export const settingsPrefix = 'ngoFinalReport.';

/** The report's settings, as JSON of one versioned object. */
export const reportSettingsKey = `${settingsPrefix}report`;
