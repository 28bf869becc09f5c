import type { commandsTexts as russian } from '../ru/commands';

/** What the commands are called, and their tips. */
export const commandsTexts = {
  'command.inspectWorkbook': 'See what the workbook is',
  'command.inspectWorkbook.tip': 'Tells whether the workbook holds a report',
  'command.createSheets': 'Create sheets',
  'command.createSheets.tip': 'Creates the sheets of the report that the workbook lacks',
  'command.fillReport': 'Open the sample',
  'command.fillReport.tip': 'Creates the sheets of the report and fills them with the sample',
  'command.checkReport': 'Check report',
  'command.checkReport.tip': 'Holds the report against the rules and updates the sheet “Summary”',
  'command.recheckReport': 'Check again',
  'command.recheckReport.tip': 'Holds the report against the rules and writes nothing',
  'command.answerFinding': 'Explain',
  'command.answerFinding.tip': 'Keeps your reason beside the finding',
  'command.applyFix': 'Fix',
  'command.applyFix.tip': 'Makes the change that is shown, and no other',
  'command.goToCell': 'Go to cell',
  'command.goToCell.tip': 'Shows the cell that the finding speaks of',
  'command.reviewBeforeSending': 'Look before sending',
  'command.reviewBeforeSending.tip': 'Shows what travels with the file although it is not seen',
  'command.showSummary': 'Show the summary',
  'command.showSummary.tip': 'Opens the sheet “Summary”',
  'progress.reading': 'Reading the report…',
  'progress.checking': 'Holding it against the rules…',
  'progress.writing': 'Writing…',
  'progress.creating': 'Creating sheets…',
} as const satisfies Record<keyof typeof russian, string>;
