import type { FormWords, RuleWords } from '../../../messages/types';
import type { OwnRuleId } from '../rules/catalogue';
import { planAndActualWords } from '../rules/plan-and-actual/words.ru';
import { participantWords } from '../rules/participants/words.ru';
import { moneyWords } from '../rules/money/words.ru';
import { acrossTablesWords } from '../rules/across-tables/words.ru';
import { dateWords } from '../rules/dates/words.ru';
import { textWords } from '../rules/texts/words.ru';
import { valueWords } from '../rules/values/words.ru';
import { summaryTexts } from './summary-texts.ru';
import { sheetTexts } from './sheet-texts.ru';
import { texts } from './texts.ru';

const rules: Readonly<Record<OwnRuleId, RuleWords>> = {
  ...valueWords,
  ...planAndActualWords,
  ...participantWords,
  ...moneyWords,
  ...acrossTablesWords,
  ...dateWords,
  ...textWords,
};

/** The final report in Russian. */
export const words: FormWords = { texts: { ...texts, ...sheetTexts, ...summaryTexts }, rules };
