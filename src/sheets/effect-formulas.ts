import type { EffectId } from '../form/ids';
import type { Words } from '../messages/words';
import { fieldName } from '../report/defined-names';
import { effectField } from '../report/field-path';
import { comparisonOf, differenceOf, formulaOf, whenApplicable } from '../rules/formula';
import { quoted } from './plan';
import { asPlanned, notBelowPlan } from './relations';

/** `actual − plan`, empty until both are numbers. Here and below the row of a deleted sheet has no figures, and no error. */
export function deviationFormula(id: EffectId): string {
  const relation = asPlanned(id);
  return `=IFERROR(${whenApplicable([relation], differenceOf(relation), '""')},"")`;
}

/** Actual as a share of plan, empty until both are numbers and the plan is not zero. */
export function percentFormula(id: EffectId): string {
  const relation = asPlanned(id);
  const plan = formulaOf(relation.right);
  return `=IFERROR(${whenApplicable([relation], `IF(${plan}=0,"",${formulaOf(relation.left)}/${plan})`, '""')},"")`;
}

/**
 * The state of one effect in a mark and a word, as the rules on plan and actual judge it: on plan, justified,
 * below or above. A figure stored as text cannot be judged by a formula, and the state says so.
 */
export function stateFormula(id: EffectId, words: Words): string {
  const relation = asPlanned(id);
  const own = fieldName(effectField(id, 'justification'));
  const common = fieldName({ table: 'deviations', row: null, column: 'justification' });
  const both = `${fieldName(effectField(id, 'plan'))},${fieldName(effectField(id, 'actual'))}`;
  const says = (
    mark: string,
    key: 'onPlan' | 'justified' | 'covered' | 'below' | 'above' | 'missing' | 'asText',
  ) => quoted(`${mark} ${words.text(`effects.state.${key}`)}`);
  return `=IFERROR(${whenApplicable(
    [relation],
    [
      `IF(${comparisonOf(relation)},${says('✓', 'onPlan')}`,
      `IF(TRIM(${own})<>"",${says('✓', 'justified')}`,
      `IF(TRIM(${common})<>"",${says('?', 'covered')}`,
      // The rule on "below plan" holds unless the actual figure is lower.
      `IF(${comparisonOf(notBelowPlan(id))},${says('!', 'above')},${says('✗', 'below')}))))`,
    ].join(','),
    `IF(COUNTA(${both})>COUNT(${both}),${says('!', 'asText')},${says('–', 'missing')})`,
  )},${says('–', 'missing')})`;
}
