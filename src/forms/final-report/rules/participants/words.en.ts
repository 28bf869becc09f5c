import type { WordsOf } from '../../../../messages/types';
import type { participantRules } from '.';

export const participantWords: WordsOf<typeof participantRules> = {
  'gender-sum': {
    name: 'Men and women',
    finding: 'Men and women make {expected, number}, but the total of participants says {actual, number}',
    rule: 'Men and women must add up to the total of participants.',
    action: 'Compare with the lists of participants and correct the wrong figure.',
  },
  'social-status-sum': {
    name: 'Sum by social status',
    finding: 'The categories make {expected, number}, but the total of participants says {actual, number}',
    rule: 'The categories of social status must add up to the total: each person is counted once.',
    action: 'Compare with the lists of participants: someone was left out or counted twice.',
  },
  'age-sum': {
    name: 'Sum by age',
    finding: 'The age bands make {expected, number}, but the total of participants says {actual, number}',
    rule: 'The age bands must add up to the total of participants.',
    action: 'Compare with the lists of participants: someone has no age or was counted twice.',
  },
  'totals-agree': {
    name: 'Three totals of participants',
    finding: 'The total of participants differs: {totals}',
    rule: 'The totals by gender, social status and age speak of the same people and must be equal.',
    action: 'Find the right number in the lists of participants and correct the total that differs.',
  },
  'beneficiaries-total': {
    name: 'Participants and direct beneficiaries',
    finding: 'Participants in all {actual, number}, but direct beneficiaries {expected, number}',
    rule: 'The participants are the project’s direct beneficiaries: the two figures must be equal.',
    action: 'See which figure is right and correct the other.',
  },
  'activity-participants-total': {
    name: 'Participants by activity',
    finding:
      'The activities make {expected, number} participants, but the total says {actual, number} ({rows}{more, plural, =0 {} other {; # more}})',
    rule: 'The participants named in the activities must add up to the total.',
    action:
      'Compare the activities with the lists; if the same people came several times, say so as the reason.',
  },
  'repeat-participants': {
    name: 'Repeated participation',
    finding:
      '{count, plural, one {# activity makes} other {# activities make}} exactly {actual, number} participants, as many as the total ({rows}{more, plural, =0 {} other {; # more}})',
    rule: 'A participant is counted once, whatever the number of activities attended.',
    action:
      'Confirm that these are different people and not attendances; if the same people came again, lower the total.',
  },
  'parts-of-whole': {
    name: 'Parts and whole',
    finding:
      '{of, select, activity {Activity “{activity}”: } other {}}“{text}” – {kind, select, larger {a part of {actual, number} is larger than the whole of {expected, number}} other {the parts make {actual, number}, but the whole is {expected, number}}}',
    rule: '{kind, select, larger {A part cannot be larger than its whole.} other {The parts into which all participants are divided must add up to their number.}}',
    action: 'Compare with the lists of participants and correct the wrong figure.',
  },
  'participants-inexact': {
    name: 'Inexact number of participants',
    finding: 'Activity “{activity}”: the number of participants is not exact: “{text}”',
    rule: 'The number of participants is given exactly, by the lists; else it cannot be held against the total.',
    action: 'Write the exact number of participants.',
  },
  'older-bound': {
    name: 'Older people',
    finding:
      '{side, select, above {{actual, number} people aged 50+, but only {expected, number} participants aged 46+} other {{actual, number} people aged 50+, but already {expected, number} participants aged 59+}}',
    rule: 'People of 50 and over are at most the participants of 46 and over, and at least those of 59 and over.',
    action: 'Compare the tables of social status and age with the lists of participants.',
  },
  'youth-bound': {
    name: 'Youth',
    finding: '{actual, number} young people, but only {expected, number} participants from 13 to 45',
    rule: 'Youth is 14 to 35, so it cannot be more than the participants from 13 to 45.',
    action: 'Compare the tables of social status and age with the lists of participants.',
  },
  'children-bound': {
    name: 'Children',
    finding:
      '{side, select, below {{expected, number} participants from 13 to 16, but only {actual, number} children and people with disabilities together} other {{actual, number} children, but only {expected, number} participants from 13 to 22}}',
    rule: '{side, select, below {Participants from 13 to 16 are usually counted as children.} other {Children cannot be more than the participants from 13 to 22.}}',
    action:
      '{side, select, below {Compare the tables of social status and age: the age groups may be in the wrong columns.} other {Compare the tables of social status and age; if there were children under 13, say so.}}',
  },
  'older-equals-band': {
    name: 'Older people and the band 46–58',
    finding: '{actual, number} people of 50 and over: exactly as many as participants of 46–58',
    rule: 'Participants of 59 and over are people of 50 and over too, so this figure seldom equals the band 46–58.',
    action: 'See whether the figure was copied from the table of ages.',
  },
  'large-other': {
    name: 'Other categories',
    finding:
      '{actual, number} of {total, number} participants are in other categories: more than {percent, number}%',
    rule: 'Other categories are for people who fit none of those that the form names.',
    action: 'See whether these participants belong to one of the form’s categories.',
  },
};
