import type { compareTexts as russian } from '../ru/compare';

/** What a comparison of two reports says, on the command line and in the pane. */
export const compareTexts = {
  'compare.command': 'Show what changed in a report: from the earlier file to the later one',
  'compare.blank': 'blank',
  'compare.asText': '{value} as text',
  'compare.fell': 'the total fell',
  'compare.wasRow': 'row {row} before',
  'compare.rowAdded': 'row {row} was added: {said}',
  'compare.rowRemoved': 'row {row} was removed: {said}',
  'compare.rowMoved': 'row {before} became row {after}: {said}',
  'compare.changes':
    '{count, plural, one {# change} other {# changes}}{fell, plural, =0 {} one {; # total fell} other {; # totals fell}}',
  'compare.gone': 'Findings that went: {count, number}',
  'compare.came': 'Findings that came: {count, number}',
  'compare.explained': 'Findings that were explained: {count, number}',
  'compare.reopened': 'Explanations that no longer hold: {count, number}',
  'compare.notCompared': 'Not compared, since only one of the files has such a column: {columns}.',
  'compare.otherForm':
    '{file}: this is a report of the form {other}; reports of one form are compared ({form}).',
  'compare.title': 'Compare with a file',
  'compare.back': 'Back',
  'compare.note':
    'Choose an earlier version of the report: an Excel workbook, a Word form or a report in JSON. The file is read on this computer and sent nowhere; nothing is written into the workbook.',
  'compare.choose': 'Choose a file…',
  'compare.reading': 'Reading the file…',
  'compare.direction': 'In the file “{file}” → in this workbook',
  'compare.same': 'The report in the file “{file}” and the report in this workbook do not differ.',
  'compare.go': 'Show in the workbook: {change}',
  'compare.rest': 'and {count, number} more; the command line gives the whole list',
  'compare.refused.other-kind':
    '{file}: this is no Excel workbook (.xlsx, .xlsm), no Word form (.docx) and no report in JSON. Open the file in its own program and save it as .xlsx or .docx.',
  'compare.refused.older':
    '{file}: this is a file of Excel or Word before 2007 (.xls, .doc). Open it, save it as .xlsx or .docx and choose it again.',
  'compare.refused.empty': '{file}: the file is empty: it has not one byte. Choose another copy.',
  'compare.refused.encrypted':
    '{file}: the file is closed with a password. Open it, remove the password, save it under another name and choose it again.',
  'compare.refused.damaged':
    '{file}: the file could not be read; it is damaged or was not written to its end. Open it in Excel or Word, save it under another name and choose it again.',
  'compare.refused.too-big': '{file}: the file is larger than any report. See whether it is the right one.',
  'compare.refused.no-report':
    '{file}: there is no report of this form in the file. See whether it is the right one.',
  'compare.refused.uncalculated':
    '{file}: the file was written by a program that does not calculate formulas. Open it in Excel, save it and choose it again.',
  'compare.refused.not-json':
    '{file}: this is no report of this form in JSON ({detail}). See whether it is the right one.',
} as const satisfies Record<keyof typeof russian, string>;
