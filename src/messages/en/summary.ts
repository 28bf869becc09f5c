import type { summaryTexts as russian } from '../ru/summary';

/** What a verdict, a finding, a job and a notice are called everywhere. */
export const summaryTexts = {
  'verdict.ready':
    'Ready to submit{questions, plural, =0 {} one {; # question left} other {; # questions left}}',
  'verdict.notReady':
    'Not ready: {errors, plural, =0 {} one {# error} other {# errors}}{warnings, plural, =0 {} one {{errors, plural, =0 {} other {, }}# warning} other {{errors, plural, =0 {} other {, }}# warnings}}',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.question': 'Question',
  'finding.answered': 'Answered',
  'finding.lapsed':
    'The reason was written for earlier figures and no longer counts: look at it and write it again.',
  'finding.gone': 'Gone',
  'finding.gone.what': 'The finding is gone. Its reason is kept; you may delete it.',
  'finding.moreCells': '{count, plural, one { and # more cell} other { and # more cells}}',

  'job.fill-in.counted': '{table}: {filled, number} of {required, number} filled in',
  'job.fill-in': '{table}: fill in what is missing ({count, number})',
  'job.store-as-numbers': 'Numbers are stored as text in {count, plural, one {# table} other {# tables}}',

  'notice.earlierVersion':
    'The sheets of this workbook were made by an earlier version of the add-in. “Renew the sheets” in the pane (“Create sheets” on the ribbon) brings them to today’s form with one press: figures, texts and explanations are kept.',
  'notice.missingTables':
    'Not checked, because the workbook lacks {count, plural, one {the sheet} other {the sheets}}: {tables}. The other sheets were checked.',
  'notice.otherEdition': 'The workbook was made for the form {made} and checked by the form {edition}.',
  'notice.pastedRows':
    'Tables pasted from Word are not in place yet: {tables}. “Straighten the tables” in the pane takes the headings out, repeats merged cells and puts the data into their columns.',
  'notice.pastedRows.table':
    '{table}{headings, plural, =0 {} other {, rows of headings: #}}{blanks, plural, =0 {} other {, blank cells where others were merged: #}}{parted, plural, =0 {} other {, paragraphs in rows of their own: #}}',
  'notice.missingColumns':
    '{count, plural, one {The workbook lacks a column: {columns}. It was not checked.} other {The workbook lacks columns: {columns}. They were not checked.}} “Create sheets” adds what is missing where there is room beside the table.',
} as const satisfies Record<keyof typeof russian, string>;
