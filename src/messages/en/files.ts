import type { fileTexts as russian } from '../ru/files';

/** What is said of files: why one cannot be opened or written, and what one would lose. */
export const fileTexts = {
  'file.fault.password':
    '{file}: the workbook has a password. Open it in Excel, take the password away (File → Info → Protect Workbook → Encrypt with Password) and save it.',
  'file.fault.older':
    '{file}: this is a workbook of Excel before 2007 (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  'file.fault.other':
    '{file}: this is no Excel workbook (.xlsx): the file is of another kind or of another program. Open it there and save it as an Excel workbook (.xlsx).',
  'file.fault.damaged':
    '{file}: the file is damaged: a part of its contents is lost or changed. Take another copy, or try “Open and Repair” in Excel.',
  'file.fault.empty': '{file}: the file is empty: it has not one byte. Take another copy.',
  'file.fault.too-large':
    '{file}: the file is too large for a report: it has too many parts or cells. Take sheets away that are not needed, and save it.',
  'file.wrongExtension':
    '{file}: the name of a workbook of this kind ends with .{extension}, or Excel does not open it. Give such a name.',
  'file.notRegular': '{file}: this is no regular file (a device, a pipe or a folder). Give another name.',
  'file.deadLink': '{file}: the link leads to a file that is not there. Delete it or give another name.',
  'file.manyNames':
    '{file}: the file has other names as well (hard links), which would keep the old contents. Give another name.',
  'file.readOnly': '{file}: the file is read-only. Give another name or make it writable.',
  'file.longName': '{file}: the name or the path is longer than the system allows. Give a shorter one.',
  'file.passedOver': '{file}: passed over and not checked: it is no .xlsx or .xlsm workbook.',
  'file.passedOverFolder': '{file}: the folder could not be read and was passed over. Check its permissions.',
  'file.sameOutput':
    '{file}: two workbooks of one name would be written here. Check such folders one at a time.',
  'file.notUtf8': '{file}: the file is not in UTF-8. Save it in UTF-8.',
  'file.duplicateKeys': '{file}: keys stand twice: {keys}. Leave one of each.',
  'file.textNotHeld':
    '{file}: a text has characters that a workbook cannot hold: {path}. Delete the characters that do not print.',
  'file.numberNotHeld':
    '{file}: a workbook cannot hold this number: {path}. Give one between −9.99E+307 and 9.99E+307.',
  'file.unexpected':
    'The program broke off at an error that we did not expect: {detail}. Nothing was written.',
  'file.content.signature': 'the digital signature (any change makes it invalid)',
  'file.content.chartLooks': 'the looks of charts that were changed',
  'file.content.notes': 'comment threads',
  'file.content.arrays': 'array formulas and data tables',
  'file.content.partFormatting': 'formatting of a part of a cell’s text',
  'file.content.otherFormats': 'conditional formats of other kinds',
  'file.content.filters': 'conditions of filters and sorting',
  'file.content.sparklines': 'sparklines and other newer things on a sheet',
  'file.content.pageBreaks': 'page breaks',
  'file.content.protectedRanges': 'ranges that may be edited',
  'file.content.scenarios': 'scenarios',
  'file.content.sheetViews': 'views of a sheet',
  'file.content.farFormats': 'formats of empty rows far below',
  'file.content.other': 'other contents of sheets or properties',
} as const satisfies Record<keyof typeof russian, string>;
