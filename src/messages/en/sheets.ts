import type { sheetsTexts as russian } from '../ru/sheets';

/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.footer': 'Page &P of &N',
  'sheet.checked': 'Checked on {day}',
  'sheet.kept': ' – earlier',
  'sheet.fields.question': 'Item',
  'sheet.fields.answer': 'Entry',

  'indicators.deviation': 'Deviation',
  'indicators.percent': 'Actual to plan',
  'indicators.state': 'State',
  'indicators.state.onPlan': 'on plan',
  'indicators.state.justified': 'justified',
  'indicators.state.covered': 'common justification',
  'indicators.state.below': 'below plan',
  'indicators.state.above': 'above plan',
  'indicators.state.missing': 'no data',
  'indicators.state.asText': 'stored as text',

  'validation.paste.prompt':
    'A table can be pasted straight from Word: copy all of it, go to this cell and paste. The pane takes superfluous headings out after a check.',
  'validation.title': 'Hint',
  'validation.computed.title': 'This cell is worked out',
  'validation.computed.error':
    'A formula stands here: the workbook works this value out from other cells. Correct the figures that it rests on; the next check brings back a formula that was typed over.',
  'validation.count.prompt': 'A whole number. Enter 0 for nobody or nothing.',
  'validation.count.error': 'This takes a whole number, 0 or more, without words.',
  'validation.amount.prompt': 'A number only, no words. Money in tenge, in full.',
  'validation.amount.error': 'This takes a number, 0 or more, without words: for example 1755600.',
  'validation.thousand.prompt': 'An amount in thousand tenge: 25 000 000 tenge is 25000.',
  'validation.thousand.error': 'This takes a number in thousand tenge, without words: for example 25000.',
  'validation.date.prompt': 'A date: day, month, year, for example 03.05.2023.',
  'validation.date.error': 'This takes a date: day, month, year, for example 03.05.2023.',
  'validation.choice.prompt': 'Choose from the list.',
  'validation.choice.error': 'Choose one of the values in the list.',
  'validation.phone.prompt': 'A number with its code: +7 700 000 00 00. An e-mail address may be given too.',
  'validation.phone.error': 'Give a telephone number with its code, or an e-mail address.',
  'validation.dates.prompt': 'A date or a period: 18.07.2023, 3 May 2023, August–November 2023.',
  'validation.dates.error': 'Give a date or a period.',
  'validation.quantities.prompt': 'A number and what it counts: 4 trainings; 80 participants.',
  'validation.quantities.error': 'Give a number and what it counts.',
} as const satisfies Record<keyof typeof russian, string>;
