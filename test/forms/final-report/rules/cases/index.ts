import { acrossTablesCases } from './across-tables';
import { dateCases } from './dates';
import { moneyCases } from './money';
import { participantCases } from './participants';
import { planAndActualCases } from './plan-and-actual';
import type { RuleCase } from './rule-case';
import { textCases } from './texts';
import { valueCases } from './values';
import type { RuleId } from '../../../../support/final-report';

/** The cases of every rule; a rule without them does not compile. */
export const ruleCases: Record<RuleId, RuleCase> = {
  ...valueCases,
  ...planAndActualCases,
  ...participantCases,
  ...moneyCases,
  ...acrossTablesCases,
  ...dateCases,
  ...textCases,
};
