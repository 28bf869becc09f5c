/** Every rule of the rule book, grouped and ordered as the book has them. The ids are fixed. */
export const ruleIdsByGroup = {
  values: [
    'required-field',
    'empty-table',
    'not-a-number',
    'number-as-text',
    'negative-number',
    'fractional-count',
    'formula-error',
    'blank-category',
    'unreadable-date',
    'period-order',
    'phone-format',
    'duplicate-row',
  ],
  planAndActual: [
    'effect-below-plan',
    'effect-above-plan',
    'deviation-unjustified',
    'activity-below-plan',
    'activity-above-plan',
    'activity-inexact-actual',
    'activity-unmatched',
    'activity-not-measurable',
    'activity-quantity-conflict',
    'duplicate-indicator',
    'participants-unclear',
  ],
  participants: [
    'gender-sum',
    'social-status-sum',
    'age-sum',
    'totals-agree',
    'beneficiaries-total',
    'activity-participants-total',
    'repeat-participants',
    'older-bound',
    'youth-bound',
    'children-bound',
    'older-equals-band',
    'large-other',
  ],
  money: [
    'spending-within-grant',
    'payroll-within-grant',
    'tax-rate',
    'purchases-repeat-payroll',
    'average-pay',
    'funding-unit',
    'grant-kind',
    'staff-without-payroll',
  ],
  acrossTables: ['partners-count', 'specialists-count', 'recommendations-count', 'place-name-variants'],
  dates: [
    'activity-outside-period',
    'activity-date-unreadable',
    'same-day-same-place',
    'final-event-last',
    'letter-incomplete',
    'letter-outside-period',
    'past-year-as-future',
  ],
  texts: ['success-story-length', 'success-story-contact', 'proposal-area-repeated'],
} as const;

export type RuleGroup = keyof typeof ruleIdsByGroup;
export type RuleId = (typeof ruleIdsByGroup)[RuleGroup][number];

/** The rules of one group: `RuleIdOf<'texts'>` is `'success-story-length' | …`. */
export type RuleIdOf<Group extends RuleGroup> = (typeof ruleIdsByGroup)[Group][number];

export const ruleIds: readonly RuleId[] = Object.values(ruleIdsByGroup).flat();
