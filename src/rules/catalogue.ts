import { acrossTablesRules } from './across-tables';
import { dateRules } from './dates';
import { moneyRules } from './money';
import { participantRules } from './participants';
import { planAndActualRules } from './plan-and-actual';
import type { Rule } from './rule';
import { textRules } from './texts';
import { valueRules } from './values';

/** The rule book: every rule, in the order of its groups. */
export const catalogue: readonly Rule[] = [
  ...valueRules,
  ...planAndActualRules,
  ...participantRules,
  ...moneyRules,
  ...acrossTablesRules,
  ...dateRules,
  ...textRules,
];

/** The version of the rule book; it grows whenever a rule or a rate changes what a check says. */
export const rulesVersion = '2026.1';
