import type { registerTexts as russian } from '../ru/register';

/** What a register of many reports says. */
export const registerTexts = {
  'register.command': 'Bring many reports into one register: workbooks, Word forms and JSON of folders',
  'register.option.out': 'write the register to this file',
  'register.title': 'Register of reports',
  'register.made': 'Made {time} · rule book {rules}',
  'register.read':
    '{count, plural, one {# report} other {# reports}}. The totals above the columns count only the rows that the filter shows.',
  'register.sheet': 'Register',
  'register.charts': 'Totals',
  'register.sheet.repeated': 'One project',
  'register.repeated':
    '{count, plural, one {# project with several reports} other {# projects with several reports}}. They stand side by side; differences are marked.',
  'register.differs': 'differs',
  'register.sheet.unread': 'Not read',
  'register.unread':
    '{count, plural, one {# file could not be read and is not in the register} other {# files could not be read and are not in the register}}.',
  'register.total': 'Total',
  'register.file': 'File',
  'register.spent': 'Spent, KZT',
  'register.share': 'Share of the grant',
  'register.people': 'Participants',
  'register.verdict': 'Outcome of the check',
  'register.verdicts': 'Readiness of the reports',
  'register.ready': 'Ready',
  'register.notReady': 'Not ready',
  'register.errors': 'Errors',
  'register.warnings': 'Warnings',
  'register.jobs': 'Jobs left',
  'register.blocks': 'What blocks',
  'register.leftOver':
    '{count, plural, one {# piece} other {# pieces}} of the Word document found no place in the form',
  'register.checkedAt': 'Checked',
  'register.why': 'Why',
  'register.done':
    '{file}: {count, plural, one {# report} other {# reports}} in the register; {read, number} read, {kept, number} unchanged, {unread, number} not read.',
  'register.progress': '{done, number} of {all, number} read',
  'register.passedOver': '{file}: the file was passed over: it is no report (.xlsx, .xlsm, .docx, .json).',
  'register.otherForm': '{file}: a report of another form ({other}); the register is of the form {form}.',
  'register.broken': '{file}: the file could not be worked on ({detail}).',
  'register.touched':
    '{file}: somebody has changed this register by hand, and writing it anew would lose that. Give another name or add --force.',
  'register.empty': '{file}: no reports in the folder (.xlsx, .xlsm, .docx, .json).',
} as const satisfies Record<keyof typeof russian, string>;
