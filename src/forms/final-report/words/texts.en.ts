import type { FinalReportTextKey } from './keys';

/** What the sheets, the summary and the pane say of the final report alone. */
export const texts: Readonly<Record<FinalReportTextKey, string>> = {
  kicker: 'State grant for non-governmental organisations',
  head: 'The project',
  breadcrumb: 'Final report · section {section}',
  'breadcrumb.head': 'Final report · cover',
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
  'signature.head': 'Head of NGO',
  'threshold.largeOtherPercent': 'Other categories, at most, %',
  'threshold.leastStorySentences': 'Sentences of the success story, at least',
  'threshold.mostStorySentences': 'Sentences of the success story, at most',
};
