import type { Messages } from '../../types';
import { acrossTablesWords } from './across-tables';
import { dateWords } from './dates';
import { moneyWords } from './money';
import { participantWords } from './participants';
import { planAndActualWords } from './plan-and-actual';
import { textWords } from './texts';
import { valueWords } from './values';

/** What every rule says, group by group. */
export const ruleWords: Messages['rules'] = {
  ...valueWords,
  ...planAndActualWords,
  ...participantWords,
  ...moneyWords,
  ...acrossTablesWords,
  ...dateWords,
  ...textWords,
};
