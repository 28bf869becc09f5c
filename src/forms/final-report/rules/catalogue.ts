import { citing } from '../../../rules/rule';
import type { RuleBook } from '../../../rules/rule-book';
import {
  blankCategory,
  duplicateRow,
  emptyTable,
  formulaError,
  formulaReplaced,
  fractionalCount,
  impossibleDate,
  negativeNumber,
  notANumber,
  numberAsText,
  phoneFormat,
  requiredField,
  textTooLong,
  unreadableDate,
  type ValueRuleId,
} from '../../../rules/values';
import { finalReportThresholds } from '../thresholds';
import { acrossTablesRules } from './across-tables';
import { dateRules } from './dates';
import { moneyRules } from './money';
import { participantRules } from './participants';
import { periodOrder, placeholderText, type wordedHere } from './values';
import { planAndActualRules } from './plan-and-actual';
import { textRules } from './texts';

/** What single cells hold, and where the form asks for it. */
const valueRules = [
  citing(requiredField, 'Form, all sections'),
  placeholderText,
  citing(emptyTable, 'Form, section 6'),
  citing(notANumber, 'Form, sections 1, 4 and 6'),
  citing(numberAsText, 'Form, sections 1, 4 and 6'),
  citing(negativeNumber, 'Form, sections 1, 4 and 6'),
  citing(fractionalCount, 'Form, sections 1 and 4'),
  citing(formulaError, 'Form, all sections'),
  citing(blankCategory, 'Form, section 4'),
  citing(unreadableDate, 'Form, heading, item 5'),
  citing(impossibleDate, 'Form, heading, item 5; section 1, activities, date held; section 6, letters'),
  periodOrder,
  citing(phoneFormat, 'Form, heading, item 3, and section 6'),
  citing(duplicateRow, 'Form, sections 1 and 6'),
  formulaReplaced,
  textTooLong,
] as const;

/** Every rule of the final report, in the order of its groups. */
export const catalogue = [
  ...valueRules,
  ...planAndActualRules,
  ...participantRules,
  ...moneyRules,
  ...acrossTablesRules,
  ...dateRules,
  ...textRules,
] as const;

/** The ids of the final report's rules. */
export type RuleId = (typeof catalogue)[number]['id'];

/** The rules that the final report words itself: their words stand beside them. The others speak for themselves in any form. */
export type OwnRuleId = (typeof wordedHere)[number]['id'] | Exclude<RuleId, ValueRuleId>;

/** The rule book of the final report. */
export const finalReportRules: RuleBook = {
  version: '2026.2',
  rules: catalogue,
  thresholds: finalReportThresholds,
};
