import type { WordsOf } from '../../../../messages/types';
import type { acrossTablesRules } from '.';

export const acrossTablesWords: WordsOf<typeof acrossTablesRules> = {
  'partners-count': {
    name: 'Number of partners',
    finding:
      '{actual, plural, one {# partner} other {# partners}} reported, but the partners table lists {expected, number}',
    rule: 'Every partner counted among the indicators must be named in the partners table.',
    action: 'Add the missing partners, or correct their number among the indicators.',
  },
  'specialists-count': {
    name: 'Engaged specialists',
    finding: '{actual, number} engaged specialists, but the activities name {expected, number}',
    rule: 'The specialists named in the activities are the engaged specialists.',
    action: 'See whether all are named, and whether one was counted twice.',
  },
  'recommendations-count': {
    name: 'Number of recommendations',
    finding:
      'The activities name {expected, plural, one {# recommendation} other {# recommendations}}, but the table has {actual, plural, one {# row} other {# rows}}',
    rule: 'Every recommendation goes into the table of recommendations.',
    action: 'Add the missing recommendations, or correct their number in the activities.',
  },
  'place-name-variants': {
    name: 'Spelling of places',
    finding: 'One place seems to have two spellings: “{one}” and “{other}”',
    rule: 'A place has one spelling throughout the report.',
    action: 'Look up the official name and correct the other spelling.',
  },
  'text-total': {
    name: 'Participants in prose and in tables',
    finding:
      '“{text}”: {kind, select, women {{actual, number} women here, but {expected, number} in the table} men {{actual, number} men here, but {expected, number} in the table} texts {{actual, number} here, but {expected, number} in another text: “{other}”} other {{actual, plural, one {# participant} other {# participants}} here, but the tables say {expected, number}}}',
    rule: 'The number of participants of the project is the same in prose and in the tables of sections 1 and 4.',
    action:
      'Compare with the lists of participants and correct the wrong figure; if the sentence is not about the whole project, make that clear.',
  },
  'text-money': {
    name: 'Amounts in prose and in tables',
    finding:
      '“{text}”: {actual, number} tenge here, but {topic, select, payroll {pay} taxes {taxes} purchases {goods and services} other {the grant}} in the table is {expected, number} tenge, which looks like a slip',
    rule: 'An amount in prose must be that of the table.',
    action: 'Compare with the accounts and correct the wrong amount.',
  },
  'text-count': {
    name: 'Numbers in prose and in tables',
    finding:
      '“{text}”: {kind, select, activities {{actual, number} activities here, but the table has {expected, plural, one {# row} other {# rows}}} partners {{actual, number} partners here, but the table has {expected, plural, one {# row} other {# rows}}} recommendations {{actual, number} recommendations here, but the table has {expected, plural, one {# row} other {# rows}}} people {{actual, number} here, but the activity had {expected, plural, one {# participant} other {# participants}}} effect {{actual, number} here, but {expected, number} among the indicators of the activity} share {{actual, number} % here, but the activities give {expected, number} %} other {{actual, number} here, but the activities make {expected, number}}}',
    rule: 'A number in prose must be borne out by the tables of the report.',
    action: 'See which figure is right; if the sentence speaks of some only, make that clear.',
  },
  'goal-not-met': {
    name: 'Goal and result achieved',
    finding:
      'The goal says “{promise}”, but {actual, number} was reached{said, select, text {: “{text}”} other { by the tables of the report}}',
    rule: 'The report shows whether all that the goal promises was reached.',
    action: 'Check the figure; if the goal was not fully met, explain why.',
  },
  'partner-repeated': {
    name: 'One partner twice',
    finding: 'One partner seems to stand here twice: “{one}” and “{other}”',
    rule: 'Every partner has one row in the table.',
    action: 'If it is one organisation, keep one row and lower the number of partners.',
  },
  'partner-supplier': {
    name: 'Supplier among the partners',
    finding: '“{name}”: the role looks like a supply: “{text}”',
    rule: 'Suppliers of logistics, catering and travel are no partners of the project.',
    action: 'If it was paid from the grant, delete the row; if it was a contribution, describe the role.',
  },
};
