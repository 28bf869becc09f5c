import type { wordFormTexts as russian } from '../ru/word-form';

/** What the pane says where a report is brought from Word and saved to Word. */
export const wordFormTexts = {
  'word.title': 'The Word form',
  'word.back': 'Back',
  'word.bring': 'Bring from Word',
  'word.bring.note':
    'Choose a filled-in form (.docx) or drop it here. You will see first what was found in it; nothing is written into the workbook before. The file is read on this computer and sent nowhere.',
  'word.choose': 'Choose a Word file…',
  'word.reading': 'Reading the document…',
  'word.found': 'Found in the document',
  'word.plan': 'What will be written',
  'word.plan.make':
    '{count, plural, one {# sheet will be made} other {# sheets will be made}}, with the data in place.',
  'word.plan.fill':
    '{count, plural, one {# empty cell will be filled.} other {# empty cells will be filled.}}',
  'word.plan.rows':
    '“{sheet}”: {count, plural, one {# row will be added} other {# rows will be added}} after those filled in.',
  'word.plan.same': '{count, plural, one {# cell holds} other {# cells hold}} the same already.',
  'word.plan.nothing': 'There is nothing to write: the workbook has all of it.',
  'word.notFound': 'Not found in the document',
  'word.leftOver': 'Stays in the document',
  'word.leftOver.note':
    'The form has no place for this, so it does not reach the workbook. Move over yourself what is needed.',
  'word.leftOver.paragraph': 'Paragraph',
  'word.leftOver.table': 'Table',
  'word.leftOver.row': 'Row of a table',
  'word.leftOver.cell': 'Cell of a table',
  'word.leftOver.text-box': 'Text box',
  'word.leftOver.footnote': 'Footnote',
  'word.leftOver.endnote': 'Endnote',
  'word.leftOver.comment': 'Comment',
  'word.leftOver.header': 'Header',
  'word.leftOver.footer': 'Footer',
  'word.leftOver.hidden': 'Hidden text',
  'word.leftOver.embedded': 'Embedded object',
  'word.differing': 'The workbook holds something else',
  'word.differing.note':
    'These cells stay as they are. Tick those that the text from Word is to take the place of.',
  'word.differing.all': 'Tick all',
  'word.differing.none': 'Untick all',
  'word.differing.here': 'Workbook:',
  'word.differing.there': 'Word:',
  'word.write': 'Write into the workbook',
  'word.done': 'The report is in the workbook',
  'word.done.created': '{count, plural, one {# sheet was} other {# sheets were}} made and filled.',
  'word.done.filled': 'Empty cells filled: {count, number}.',
  'word.done.replaced': 'Cells replaced: {count, number}.',
  'word.done.kept': 'Left as they were: {count, number}.',
  'word.done.rows': 'Rows added: {count, number}.',
  'word.done.homeless': 'The workbook has no place for',
  'word.done.check': 'Check the report',
  'word.save': 'Save as a Word form',
  'word.save.note':
    'The report of this workbook as the paper form: headings, tables, the place for signatures.',
  'word.save.language': 'Language of the document',
  'word.save.button': 'Download the Word form',
  'word.save.file': 'Report {day}',
  'word.save.done': 'The file “{file}” was handed over to be saved. It is usually in the Downloads folder.',
  'word.save.impossible':
    'Excel on Mac, iPad and Android does not let add-ins save files. Open this workbook in Excel in a browser and download the form there.',
  'word.save.noReport': 'There is nothing to save yet: the workbook has no report.',
} as const satisfies Record<keyof typeof russian, string>;
