import type { RuleBook } from '../../../rules/rule-book';
import {
  blankCategory,
  duplicateRow,
  emptyTable,
  formulaError,
  fractionalCount,
  impossibleDate,
  negativeNumber,
  notANumber,
  numberAsText,
  phoneFormat,
  requiredField,
  unreadableDate,
  type ValueRuleId,
} from '../../../rules/values';
import { finalReportThresholds } from '../thresholds';
import { acrossTablesRules } from './across-tables';
import { dateRules } from './dates';
import { moneyRules } from './money';
import { participantRules } from './participants';
import { periodOrder, placeholderText } from './values';
import { planAndActualRules } from './plan-and-actual';
import { textRules } from './texts';

/** What single cells hold. */
const valueRules = [
  requiredField,
  placeholderText,
  emptyTable,
  notANumber,
  numberAsText,
  negativeNumber,
  fractionalCount,
  formulaError,
  blankCategory,
  unreadableDate,
  impossibleDate,
  periodOrder,
  phoneFormat,
  duplicateRow,
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

/** The rules of the final report alone: their words stand beside them. Those that any form has speak for themselves. */
export type OwnRuleId = Exclude<RuleId, ValueRuleId>;

/** The rule book of the final report. */
export const finalReportRules: RuleBook = {
  version: '2026.1',
  rules: catalogue,
  thresholds: finalReportThresholds,
};
