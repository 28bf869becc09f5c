import type { sheetsTexts as russian } from '../ru/sheets';

/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.breadcrumb': '← Final report · section {section}',
  'sheet.breadcrumb.head': '← Final report · cover',
  'sheet.footer': 'Page &P of &N',
  'sheet.fields.question': 'Item',
  'sheet.fields.answer': 'Entry',
  'sheet.indicatorsGroup': 'Indicators',

  'instruction.general': 'Fill in the white cells. Give the grant in tenge and dates as 03.05.2023.',
  'instruction.goal': 'Copy the goal from the application; describe the result with facts and figures.',
  'instruction.activities':
    'One row per activity. Beside every figure write what it counts: “4 trainings; 80 participants”. The last row is the final presentation.',
  'instruction.effects':
    'Enter planned and actual levels as numbers, money in tenge. Deviation, share and state are worked out for you; give the reason for a deviation in the last column.',
  'instruction.deviations':
    'If actual differs from plan, give the reason: here for all indicators at once, or in the indicator’s own row.',
  'instruction.narrative':
    'The texts of sections 2, 3, 5 and 6. The success story runs to 5 to 8 sentences, preferably with a contact.',
  'instruction.gender': 'Enter the number of participants. Men and women together must make the total.',
  'instruction.socialStatus':
    'Each participant belongs to one category. Enter 0 where a category has nobody.',
  'instruction.age': 'Each participant belongs to one age group. Enter 0 where a group has nobody.',
  'instruction.partners': 'One row per partner. Suppliers of goods, catering and transport are not partners.',
  'instruction.proposals': 'Give the funding in thousand tenge: 25 000 is 25 million tenge.',
  'instruction.recommendations':
    'Give the number and date of the letter; attach copies of the letters to the report.',

  'effects.deviation': 'Deviation',
  'effects.percent': 'Actual to plan',
  'effects.state': 'State',
  'effects.state.onPlan': 'on plan',
  'effects.state.justified': 'justified',
  'effects.state.covered': 'common justification',
  'effects.state.below': 'below plan',
  'effects.state.above': 'above plan',
  'effects.state.missing': 'no data',
  'effects.state.asText': 'stored as text',

  'control.gender': 'Men and women together',
  'control.socialStatus': 'Sum of the categories',
  'control.age': 'Sum of the age groups',
  'control.equal': ', equal to the total',
  'control.fewer': ', fewer than the total by ',
  'control.more': ', more than the total by ',
  'control.notApplicable': 'The sum is compared once the figures are in',

  'validation.count.prompt': 'A whole number of people. Enter 0 for nobody.',
  'validation.count.error': 'This takes a whole number of people, 0 or more, without words.',
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
