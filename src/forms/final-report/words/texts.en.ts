import type { FinalReportTextKey } from './keys';

/** What the sheets, the summary and the pane say of the final report alone. */
export const texts: Readonly<Record<FinalReportTextKey, string>> = {
  kicker: 'State grant for non-governmental organisations',
  head: 'The project',
  breadcrumb: '← Final report · section {section}',
  'breadcrumb.head': '← Final report · cover',
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
  'sending.attach': 'Attach copies of the letters on the sheet of recommendations.',
  'job.explain-deviations':
    '{count, plural, one {# deviation} other {# deviations}} from the plan without a justification',
  'job.agree-total': '{table}: the total does not agree with the rest of the report ({count, number})',
  'job.keep-within-grant': 'Spending is more than the grant',
  thresholds:
    'the funder’s limits: other categories at most {percent, number}\u00a0%, success story {limits, select, one {} other {{least, number}–}}{most, plural, one {# sentence} other {# sentences}}',
  'head.organization': 'Organisation',
  'head.project': 'Project',
  'head.periodStart': 'Start',
  'head.periodEnd': 'End',
  'head.grant': 'Grant, KZT',
  'signature.accountant': 'Accountant',
  'signature.head': 'Head of the organisation',
  'threshold.largeOtherPercent': 'Other categories, at most, %',
  'threshold.leastStorySentences': 'Sentences of the success story, at least',
  'threshold.mostStorySentences': 'Sentences of the success story, at most',
};
