import type { FormWords, RuleWords } from '../../../messages/types';
import type { OwnRuleId } from '../rules/catalogue';
import { planAndActualWords } from '../rules/plan-and-actual/words.kk';
import { participantWords } from '../rules/participants/words.kk';
import { moneyWords } from '../rules/money/words.kk';
import { acrossTablesWords } from '../rules/across-tables/words.kk';
import { dateWords } from '../rules/dates/words.kk';
import { textWords } from '../rules/texts/words.kk';
import { valueWords } from '../rules/values/words.kk';
import { summaryTexts } from './summary-texts.kk';
import { sheetTexts } from './sheet-texts.kk';
import { texts } from './texts.kk';

const rules: Readonly<Record<OwnRuleId, RuleWords>> = {
  ...valueWords,
  ...planAndActualWords,
  ...participantWords,
  ...moneyWords,
  ...acrossTablesWords,
  ...dateWords,
  ...textWords,
};

/** The final report in Kazakh. */
export const words: FormWords = { texts: { ...texts, ...sheetTexts, ...summaryTexts }, rules };
