import { acrossTablesCases } from './across-tables';
import { dateCases } from './dates';
import { moneyCases } from './money';
import { participantCases } from './participants';
import { planAndActualCases } from './plan-and-actual';
import type { RuleCase, WorkbookRuleId } from './rule-case';
import { textCases } from './texts';
import { valueCases } from './values';
import { catalogue, type RuleId } from '../../../../support/final-report';

/** The cases of every rule on a report; one without them does not compile. */
export const ruleCases: Record<Exclude<RuleId, WorkbookRuleId>, RuleCase> = {
  ...valueCases,
  ...planAndActualCases,
  ...participantCases,
  ...moneyCases,
  ...acrossTablesCases,
  ...dateCases,
  ...textCases,
};

/** The rules on a report. Those on the workbook around it have cases of their own. */
export const rulesWithCases = catalogue.filter(
  (rule): rule is Exclude<(typeof catalogue)[number], { readonly id: WorkbookRuleId }> =>
    rule.id in ruleCases,
);
