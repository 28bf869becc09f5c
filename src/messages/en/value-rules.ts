import type { WordsOf } from '../types';
import type { valueRules } from '../../rules/values';

export const ruleWords: WordsOf<typeof valueRules> = {
  'required-field': {
    name: 'Required fields',
    finding: '{rows, select, none {No row is filled in: {field}} other {Not filled in: {field}}}',
    rule: '{rows, select, none {The form asks for at least one row.} other {The form asks for this field.}}',
    action: 'Fill it in.',
  },
  'not-a-number': {
    name: 'Numbers in number fields',
    finding: '“{text}” stands where a number should: {field}',
    rule: 'This field takes a number: Excel does not add up text, and the check cannot compare it.',
    action: 'Leave the number alone in the cell and move the words to a note.',
  },
  'number-as-text': {
    name: 'Numbers stored as text',
    finding:
      '{table}: {count, plural, one {# number is} other {# numbers are}} stored as text, for example “{example}”',
    rule: 'Excel does not add up a number stored as text, and the workbook’s formulas do not see it.',
    action:
      'Turn the text into numbers: type them in figures, without words. The numbers themselves stay the same.',
  },
  'empty-table': {
    name: 'Tables without rows',
    finding: 'No row at all: {table}',
    rule: 'The form has this table; it stays empty only when there is nothing to tell.',
    action: 'Fill it in, or make sure that there is nothing to fill in.',
  },
  'negative-number': {
    name: 'Negative numbers',
    finding: 'A number below zero ({actual, number}): {field}',
    rule: 'Counts and amounts cannot be below zero.',
    action: 'Correct the number: a minus may stand where a dash was meant.',
  },
  'fractional-count': {
    name: 'Whole counts',
    finding: 'A number that is not whole ({actual, number}): {field}',
    rule: 'People and organisations are counted in whole numbers.',
    action: 'Correct the number.',
  },
  'formula-error': {
    name: 'Errors in formulas',
    finding: 'The Excel error {code}: {field}',
    rule: 'A cell of the report holds a value, not the error of a formula.',
    action: 'Correct the formula or type the value.',
  },
  'blank-category': {
    name: 'Blank categories',
    finding: '{table}: {count, plural, one {# category is} other {# categories are}} blank ({fields})',
    rule: 'A blank cell does not say whether there was nothing or it was forgotten: where there was nothing, 0 is written.',
    action: 'Type the number; where there is nobody or nothing, type 0.',
  },
  'unreadable-date': {
    name: 'Dates in cells for dates',
    finding: '“{text}” stands where a date should: {field}',
    rule: 'This cell takes a date: a text cannot be compared.',
    action: 'Type a date, for example 01.04.2023.',
  },
  'impossible-date': {
    name: 'Impossible dates',
    finding:
      '{kind, select, backwards {The end is before the beginning: “{text}” ({field})} other {There is no such day: “{text}” ({field})}}',
    rule: '{kind, select, backwards {A range of dates does not begin after its end.} other {A date of the report is a day of the calendar.}}',
    action: 'Compare the date with the documents and correct it.',
  },
  'phone-format': {
    name: 'Telephones and contacts',
    finding:
      '{email, select, brokenEmail {Incomplete e-mail address: “{text}” ({field})} brokenPhone {A telephone number with digits missing or to spare: “{text}” ({field})} allowed {No valid telephone number or e-mail address: “{text}” ({field})} other {Not a valid telephone number: “{text}” ({field})}}',
    rule: 'A number in Kazakhstan begins with +7, 8 or 7, then ten digits with the code of the operator or the town.',
    action:
      '{email, select, brokenEmail {Complete or correct the e-mail address.} allowed {Type the whole number with its code, or an e-mail address.} other {Type the whole number with its code.}}',
  },
  'duplicate-row': {
    name: 'Repeated rows',
    finding: '{table}: row {row} repeats row {other}: “{text}”',
    rule: 'The same facts are entered once.',
    action: 'Delete the extra row, or correct the one that should differ.',
  },
  'formula-replaced': {
    name: 'Formulas of the workbook',
    finding:
      '{table}: {count, plural, one {# cell with a formula was replaced} other {# cells with formulas were replaced}} by a value',
    rule: 'The workbook works these cells out: a value typed there does not change with the report.',
    action:
      'Correct the figures that they rest on. Writing the summary brings the formulas back: press “Check”, then check once more.',
  },
  'text-too-long': {
    name: 'Length of text in print',
    finding: 'About {shown, number} of {of, number} characters are seen in print: {field}',
    rule: 'A row of an Excel sheet is 409 points high at most (27 lines of text); the rest is not seen on paper.',
    action: 'Shorten the text, or hand the details in as a document of their own.',
  },
};
