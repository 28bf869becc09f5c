import type { WordsOf } from '../../../../messages/types';
import type { ownValueRules } from '.';

export const valueWords: WordsOf<typeof ownValueRules> = {
  'period-order': {
    name: 'Order of the dates of the period',
    finding: 'The period starts on {start} but ends before, on {end}',
    rule: 'The first day cannot be after the last.',
    action: 'Compare both dates with the contract and mend the wrong one.',
  },
  'placeholder-text': {
    name: 'Placeholders instead of facts',
    finding:
      '{wanted, select, justification {A deviation is not explained, “{text}” stands for its justification: {field}} other {“{text}” stands where facts should: {field}}}',
    rule: '{wanted, select, justification {A dash, “none” or “no deviations” does not say why actual differs from plan.} other {The form asks for this field; a dash, “none” and the like do not fill it in.}}',
    action:
      '{wanted, select, justification {Write the reason for the deviation, or mend the figures if there was none.} other {Fill it in.}}',
  },
};
