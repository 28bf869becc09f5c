import type { cliTexts as russian } from '../ru/cli';

/** What the command line says. */
export const cliTexts = {
  'cli.description': 'Reports in Excel workbooks: make a workbook, fill it, read it, check it.',
  'cli.new': 'Make an empty report workbook',
  'cli.fill': 'Make a report workbook filled from JSON',
  'cli.read': 'Read the report in a workbook and print it as JSON',
  'cli.rules': 'Show the rule book',
  'cli.option.form': 'The form; without it the one whose sheets are in the workbook, or {first}',
  'cli.error.unknownForm': 'The form {form} is not known. Known: {known}.',
  'cli.error.severalForms':
    '{file}: the workbook holds reports of several forms: {known}. Name one with --form.',
  'cli.check': 'Check reports and print the findings',
  'cli.option.lang': 'language: {languages}',
  'cli.option.json': 'print the result as JSON',
  'cli.option.out': 'write the workbook with its summary (for several files: into this folder)',
  'cli.option.force': 'write over an existing file',
  'cli.wrote': 'Written: {file}',
  'cli.expected': 'expected {value}',
  'cli.actual': 'actual {value}',
  'cli.answered': 'Answered: {reason}',
  'cli.coverage':
    'Rules passed: {passed, number}; could not be applied: {notApplicable, number}; answered: {waived, number}.',
  'cli.error.missing': '{file}: there is no such file. Check the name and the folder.',
  'cli.error.unreadable': '{file}: the file could not be read. Check its permissions.',
  'cli.error.noReport':
    '{file}: the workbook has no sheets of the report. Make them with “new” or “Create sheets”.',
  'cli.error.incomplete':
    '{file}: these tables were not found: {tables}. A sheet was deleted or lost the names of its cells; “Create sheets” adds what is missing.',
  'cli.error.notJson': '{file}: this is no JSON. Check the file: {detail}',
  'cli.error.unknownKeys': '{file}: unknown keys: {keys}. Use the keys of the form.',
  'cli.error.wrongValue': '{file}: this value is not allowed: {path}. A cell is a number, a text or null.',
  'cli.error.exists': '{file}: the file exists. Give another name or add --force.',
  'cli.error.write': '{file}: the file could not be written. Check the folder and its permissions.',
  'cli.error.emptyFolder': '{file}: the folder holds no Excel workbooks (.xlsx).',
  'cli.error.outNeedsFolder': '{file}: for several files, --out names an existing folder.',
  'cli.error.problem': '{file}: {what} {next} ({detail})',
  'cli.error.excel': '{file}: the workbook could not be processed ({detail}).',
  'cli.error.wouldLose':
    '{file}: writing over this workbook would delete from it: {contents}. Name another file in --out or add --force.',
  'cli.warning.notKept':
    '{file}: not carried into the new workbook: {contents}. The original still has all of it.',
} as const satisfies Record<keyof typeof russian, string>;
