import type { RuleWords } from '../types';

export const ruleWords = {
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
    action: 'Convert the text to numbers: “Fix” does so without changing the figures.',
  },
  'effect-below-plan': {
    name: 'Actual below plan',
    finding: '{indicator}: planned {expected, number}, actual {actual, number}, {difference, number} fewer',
    rule: '{covered, select, yes {There is a common text on deviations, but the row gives no justification.} other {An indicator below its plan must be justified.}}',
    action:
      '{covered, select, yes {See whether the common text explains this deviation too; if not, justify it in its row.} other {Check the figures; if they are right, say in the row why the plan was not met.}}',
  },
  'effect-above-plan': {
    name: 'Actual above plan',
    finding: '{indicator}: planned {expected, number}, actual {actual, number}, {difference, number} more',
    rule: '{covered, select, yes {There is a common text on deviations, but the row gives no justification.} other {A deviation from the plan, upwards too, must be justified.}}',
    action:
      '{covered, select, yes {See whether the common text explains this deviation too; if not, justify it in its row.} other {Check the figures; if they are right, say in the row why the plan was exceeded.}}',
  },
  'deviation-unjustified': {
    name: 'Justification of deviations',
    finding:
      '{count, plural, one {# indicator deviates} other {# indicators deviate}} from plan without a justification: {rows}',
    rule: 'Every deviation from the plan must be justified, in its own row or by the common text.',
    action: 'Write the common justification on the sheet “Deviations”, or one in the row of each indicator.',
  },
  'gender-sum': {
    name: 'Men and women',
    finding: 'Men and women make {expected, number}, but the total of participants says {actual, number}',
    rule: 'Men and women must add up to the total of participants.',
    action: 'Compare with the lists of participants and mend the wrong figure.',
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
    action: 'Find the right number in the lists of participants and mend the total that differs.',
  },
  'beneficiaries-total': {
    name: 'Participants and direct beneficiaries',
    finding: 'Participants in all {actual, number}, but direct beneficiaries {expected, number}',
    rule: 'The participants are the project’s direct beneficiaries: the two figures must be equal.',
    action: 'See which figure is right and mend the other.',
  },
  'partners-count': {
    name: 'Number of partners',
    finding:
      'Partners in fact {actual, number}, but the partners table has {expected, plural, one {# row} other {# rows}}',
    rule: 'Every partner counted among the indicators must be named in the partners table.',
    action: 'Add the missing partners, or mend their number among the indicators.',
  },
} as const satisfies Partial<Record<string, RuleWords>>;
