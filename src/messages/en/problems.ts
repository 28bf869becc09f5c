/** What happened, why, and what to do, when something cannot be done. */
export const problemsTexts = {
  'problem.cell-edit-mode.what': 'A cell is still being edited.',
  'problem.cell-edit-mode.why': 'While the cursor stands in a cell, Excel lets nobody read or write.',
  'problem.cell-edit-mode.next': 'Press Enter or Esc and try again. Nothing was changed.',
  'problem.protected.what': 'The sheet or the workbook is protected.',
  'problem.protected.sheet': 'The sheet “{sheet}” is protected.',
  'problem.protected.why': 'Protection forbids writing; reading and checking still work.',
  'problem.protected.next':
    'Remove the protection on the Review tab and try again. The add-in never does so itself.',
  'problem.read-only.what': 'The workbook is open for reading only.',
  'problem.read-only.why': 'It is in Protected View, marked as final, or in use by somebody else.',
  'problem.read-only.next': 'Press “Enable Editing”, or save a copy, and try again.',
  'problem.not-active.what': 'Another workbook is in front.',
  'problem.not-active.why': 'Excel works on the workbook that is on the screen.',
  'problem.not-active.next': 'Go back to the report’s workbook and try again.',
  'problem.busy.what': 'Excel is busy.',
  'problem.busy.why': 'It did not answer in time: it is calculating or saving, or a dialog is open.',
  'problem.busy.next': 'Close Excel’s dialogs, wait a moment and try again. Nothing is lost.',
  'problem.no-answer.what': 'Excel does not answer.',
  'problem.no-answer.why':
    'There was no answer for 20 seconds: a window of Excel is open, a cell is being edited, or the connection is lost.',
  'problem.no-answer.next':
    'Close the windows of Excel, press Enter or Esc in the cell and try again. Should Excel have done something after all, the next action reads it first.',
  'problem.taken.what':
    'The workbook has a name, a table or a style of yours that is called like one of the add-in.',
  'problem.taken.why':
    'Excel tells no capital letters from small ones in them. The add-in does not touch what is yours, so nothing was changed.',
  'problem.taken.next':
    'The code says what it is called. Rename it (Formulas → Name Manager, Table Design or Cell Styles) and try again.',
  'problem.gone.what': 'There is no sheet of that name any more.',
  'problem.gone.why': 'It was renamed or deleted after the check.',
  'problem.gone.next': 'Check the report again: the links are made anew.',
  'problem.too-old.what': 'This version of Excel is too old.',
  'problem.too-old.why': 'It lacks what the add-in needs for this.',
  'problem.too-old.next': 'Update Excel, or open the workbook in Excel on the web.',
  'problem.too-large.what': 'There is too much data for one request.',
  'problem.too-large.why': 'Excel on the web takes at most 5 MB at a time.',
  'problem.too-large.next':
    'Take data that is not the report’s off its sheets, or open the workbook in Excel on a computer.',
  'problem.no-report.what': 'The workbook has no sheets of the report.',
  'problem.no-report.why': 'There is nothing to check yet.',
  'problem.no-report.next': 'Press “Create sheets” and fill them in.',
  'problem.incomplete.what': 'Part of the report is missing from the workbook.',
  'problem.incomplete.why': 'A sheet was deleted, or cells lost their names.',
  'problem.incomplete.next': 'Create the missing sheets: the rest stays as it is.',
  'problem.unknown.what': 'This could not be done.',
  'problem.unknown.why': 'There was an error that we did not expect.',
  'problem.unknown.next': 'Try again. If it stays, send the code to support: it holds no report data.',
  'dialog.close': 'OK',
  'dialog.code': 'Code for support',
  'dialog.nothing-missing.what': 'All sheets of the report are there',
  'dialog.nothing-missing.why':
    'The workbook has a sheet for every table of the report. Nothing was changed.',
  'dialog.nothing-missing.next': 'Fill in the sheets and press "Check report".',
  'note.window':
    'Done. The headings could not be frozen nor the sheet shown: another workbook is in front. Try again from this workbook.',
  'note.print': 'Done. The page set-up could not be made: Excel or the printer refused it. Try again later.',
  'note.charts': 'Done. The charts could not be drawn: Excel refused them. Try again later.',
} as const;
