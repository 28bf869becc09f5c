import type { sheetsTexts as russian } from '../ru/sheets';

/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.breadcrumb': '← Final report · section {section}',
  'sheet.breadcrumb.head': '← Final report · cover',
  'sheet.footer': 'Page &P of &N',
  'sheet.fields.question': 'What to give',
  'sheet.fields.answer': 'Information',
  'sheet.indicatorsGroup': 'Indicators',

  'instruction.general': 'Fill in the white cells. Give the grant in tenge and dates as 03.05.2023.',
  'instruction.goal': 'Copy the goal from the application; describe the result by facts.',
  'instruction.activities':
    'One row an activity. Write figures with what they count: “4 trainings; 80 participants”. The last row is the final presentation.',
  'instruction.effects':
    'Planned and actual levels as numbers, money in tenge. The workbook works out deviation, share and state; justify a deviation in the last column.',
  'instruction.deviations':
    'Where actual differs from plan, say why: here for all indicators at once, or in the indicator’s own row.',
  'instruction.narrative':
    'The texts of sections 2, 3, 5 and 6. The success story has 5 to 8 sentences, preferably with a contact.',
  'instruction.gender': 'Whole people.',
  'instruction.socialStatus': 'Each participant is counted once. Where a category has nobody, enter 0.',
  'instruction.age': 'Each participant is counted once. Where a band has nobody, enter 0.',
  'instruction.partners': 'One row a partner. Suppliers of goods, catering and travel are not partners.',
  'instruction.proposals': 'Give the funding in thousand tenge: 25 000 means 25 million tenge.',
  'instruction.recommendations':
    'Give the number and date of the letter; copies of the letters are handed in with the report.',

  'effects.deviation': 'Deviation',
  'effects.percent': 'Actual to plan',
  'effects.state': 'State',
  'effects.state.onPlan': 'on plan',
  'effects.state.justified': 'justified',
  'effects.state.covered': 'common justification given',
  'effects.state.below': 'below plan',
  'effects.state.above': 'above plan',
  'effects.state.missing': 'no data',
  'effects.state.asText': 'number stored as text',

  'control.gender': 'Men and women together',
  'control.socialStatus': 'Sum of the categories',
  'control.age': 'Sum of the age bands',
  'control.equal': ', equal to the total',
  'control.fewer': ', fewer than the total by ',
  'control.more': ', more than the total by ',
  'control.notApplicable': 'The sum is compared once there are figures',

  'validation.count.prompt': 'A whole number of people. Enter 0 for nobody.',
  'validation.count.error': 'This takes a whole number of people, 0 or more, without words or spaces.',
  'validation.amount.prompt': 'A number without words; money in full tenge.',
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
