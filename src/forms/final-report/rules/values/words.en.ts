import type { WordsOf } from '../../../../messages/types';
import type { wordedHere } from '.';

export const valueWords: WordsOf<typeof wordedHere> = {
  'period-order': {
    name: 'Order of the dates of the period',
    finding: 'The period starts on {start} but ends before, on {end}',
    rule: 'The first day cannot be after the last.',
    action: 'Compare both dates with the contract and correct the wrong one.',
  },
  'blank-category': {
    name: 'Blank categories',
    finding: '{table}: {count, plural, one {# category is} other {# categories are}} blank ({fields})',
    rule: 'A blank cell does not say whether there were such participants: where there were none, 0 is written.',
    action: 'Type the number; where there were no such participants, type 0.',
  },
  'unreadable-date': {
    name: 'Dates of the period',
    finding: '“{text}” stands where a date should: {field}',
    rule: 'The period starts and ends on a date: all activities are held against it.',
    action: 'Type a date, for example 01.04.2023.',
  },
  'placeholder-text': {
    name: 'Placeholders instead of facts',
    finding:
      '{wanted, select, justification {A deviation is not explained, “{text}” stands for its justification: {field}} other {“{text}” stands where facts should: {field}}}',
    rule: '{wanted, select, justification {A dash, “none” or “no deviations” does not say why actual differs from plan.} other {The form asks for this field; a dash, “none” and the like do not fill it in.}}',
    action:
      '{wanted, select, justification {Write the reason for the deviation, or correct the figures if there was none.} other {Fill it in.}}',
  },
};
