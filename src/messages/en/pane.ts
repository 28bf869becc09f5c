/** What the task pane says before any check. */
export const paneTexts = {
  'pane.title': 'NGO report',
  'pane.opening': 'Opening the workbook…',
  'pane.retry': 'Try again',

  'pane.screen.settings': 'Settings',

  'pane.start.none': 'This workbook has no report yet',
  'pane.start.none.next':
    'Create the sheets of the report: “{form}”. Nothing that is in the workbook changes.',
  'pane.start.part': 'The report lacks {count, plural, one {# sheet} other {# sheets}}',
  'pane.start.part.next': 'Add what is missing. Sheets that are filled in do not change.',
  'pane.start.report': '{filled, plural, =0 {The sheets are ready} other {{filled} of {required} filled in}}',
  'pane.start.report.next':
    'You can check at any time: your data stays as it is, the result is written on the summary sheet.',
  'pane.start.language': 'Language of the sheets',
  'pane.create': 'Create the sheets',
  'pane.create.missing': 'Add the missing sheets',
  'pane.start.sample': 'Open the sample',
  'pane.start.sample.note':
    'See how it works on a report that is filled in. It opens in place of this workbook.',
  'pane.start.begin': 'Fill in the blue cells. Begin with the sheet',
  'pane.start.begin.how': 'A table from Word can be copied straight into its sheet.',
  'pane.start.goOn': 'Next, fill in the sheet',
  'pane.start.full': 'Everything is filled in: the report can be checked.',
  'pane.start.last': 'Last check {when}: {verdict}.',
  'pane.start.last.same': 'Nothing has changed since.',
  'pane.start.last.changed': 'Changed since: {what}.',
  'pane.start.last.some': 'The report has changed since.',
  'pane.start.last.unknown':
    'The workbook does not tell whether the report has changed since: check it again.',
  'pane.start.last.open': 'Open the summary',

  'pane.start.word.note': 'Is the report filled in in Word already?',
  'pane.start.word': 'Bring it from Word…',
  'pane.straighten': 'Straighten the tables',
  'pane.straighten.stuck': 'No place was found, left in their cells: {texts}',
  'pane.word': 'Word: bring or save…',
  'pane.compare': 'Compare with a file…',
  'pane.check': 'Check',
  'pane.progress': 'Working',
  'pane.progress.reading': 'Reading the sheets…',
  'pane.progress.checking': 'Comparing the tables…',
  'pane.progress.writing': 'Writing…',
  'pane.progress.creating': 'Creating the sheets…',

  'pane.tables': 'Tables of the report',
  'pane.table.filled': '{filled} of {required}',
  'pane.table.noRows': 'no rows',
  'pane.table.optional': 'if needed',

  'pane.problem.detail': 'Code:',
  'pane.problem.copy': 'Copy the code',

  'pane.crash': 'The pane could not show this',
  'pane.crash.next': 'The workbook has not changed. Open the pane again and check the report once more.',
  'pane.crash.reload': 'Open again',
} as const;
