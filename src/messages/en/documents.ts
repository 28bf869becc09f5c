import type { documentTexts as russian } from '../ru/documents';

/** What is said of reports that come from Word and go there. */
export const documentTexts = {
  'document.import': 'Make a workbook of a filled-in Word form',
  'document.export': 'Save the report as the Word form',
  'document.found': 'Sections and columns of the form that were found: {count, number} of {all, number}.',
  'document.found.rows': '“{sheet}”: {count, plural, one {# row} other {# rows}}',
  'document.found.cells': '“{sheet}”: {count, plural, one {# cell} other {# cells}}',
  'document.found.empty': '“{sheet}”: not filled in in the document',
  'document.found.nothing': 'The form was found, but nothing is filled in in it.',
  'document.notFound': 'Not found in the document:',
  'document.leftOver': 'Left in the document, not in the workbook:',
  'document.pictures': '{count, plural, one {# picture was} other {# pictures were}} left in the document.',
  'document.noLayout': '{file}: this form is not filled in in Word, so it cannot be saved there.',
  'document.refused.not-docx':
    '{file}: this is no Word document (.docx). Open it in its own program and save it as a Word document (.docx).',
  'document.refused.old-doc':
    '{file}: this is a document of Word before 2007 (.doc). Open it in Word and save it as a Word document (.docx).',
  'document.refused.encrypted': '{file}: the document has a password. Take it off in Word and save.',
  'document.refused.damaged':
    '{file}: the document is damaged. Take another copy or try “Open and Repair” in Word.',
  'document.refused.too-big':
    '{file}: the document is too large for a report. Take out what does not belong to it and save.',
  'document.refused.not-the-form':
    '{file}: the tables and headings of the form “{form}” are not in the document. Choose a document in which it is filled in.',
  'document.refused.empty': '{file}: the document has no text.',
} as const satisfies Record<keyof typeof russian, string>;
