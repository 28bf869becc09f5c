import type { FormWords, RuleWords } from '../../../messages/types';
import type { OwnRuleId } from '../rules/catalogue';
import { planAndActualWords } from '../rules/plan-and-actual/words.en';
import { participantWords } from '../rules/participants/words.en';
import { moneyWords } from '../rules/money/words.en';
import { acrossTablesWords } from '../rules/across-tables/words.en';
import { dateWords } from '../rules/dates/words.en';
import { textWords } from '../rules/texts/words.en';
import { valueWords } from '../rules/values/words.en';
import { summaryTexts } from './summary-texts.en';
import { sheetTexts } from './sheet-texts.en';
import { texts } from './texts.en';

const rules: Readonly<Record<OwnRuleId, RuleWords>> = {
  ...valueWords,
  ...planAndActualWords,
  ...participantWords,
  ...moneyWords,
  ...acrossTablesWords,
  ...dateWords,
  ...textWords,
};

/** The final report in English. */
export const words: FormWords = { texts: { ...texts, ...sheetTexts, ...summaryTexts }, rules };
