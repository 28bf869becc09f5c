import type { WordsOf } from '../../../../messages/types';
import type { periodOrder } from './period-order';

export const valueWords: WordsOf<readonly [typeof periodOrder]> = {
  'period-order': {
    name: 'Order of the dates of the period',
    finding: 'The period starts on {start} but ends before, on {end}',
    rule: 'The first day cannot be after the last.',
    action: 'Compare both dates with the contract and mend the wrong one.',
  },
};
