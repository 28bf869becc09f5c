import { effects } from '../../tables/effects';
import { deniesDeviation } from '../../../../reading/placeholders';
import { textOf, type Cell } from '../../../../report/cell';
import { type Report } from '../../../../report/report';
import { valueOf } from '../../../../rules/expression';
import type { LiveLine } from '../../../../rules/live-line';
import type { Relation } from '../../../../rules/relation';
import { judge } from '../../../../rules/relation-rule';
import { saysNothing } from '../../../../rules/says-nothing';
import { defineRule, pass, type CheckContext, type Outcome } from '../../../../rules/rule';
import { effect, effectField, field, single, type EffectId } from '../../access';

/** Rules on planned and actual indicators of the effects (section 1 of the form). */

/** The ids of the nine effects. */
export const effectIds: readonly EffectId[] = effects.rows.map(({ id }) => id);

/** "Not below plan", as a relation. */
export const atLeastPlan = (id: EffectId): Relation => ({
  left: valueOf(effectField(id, 'actual')),
  must: 'at-least',
  right: valueOf(effectField(id, 'plan')),
});
const atMostPlan = (id: EffectId): Relation => ({ ...atLeastPlan(id), must: 'at-most' });
/** "As planned", as a relation. */
export const equalsPlan = (id: EffectId): Relation => ({ ...atLeastPlan(id), must: 'equal' });

/** The line of all effects: a deviation explained in its own row is in order, one covered by the common text is asked about. */
const liveOf = (relationOf: (id: EffectId) => Relation) => (): LiveLine => ({
  relations: effectIds.map((id) => ({
    ...relationOf(id),
    answeredBy: effectField(id, 'justification'),
  })),
  askedWith: field('deviations', 'justification'),
});

/** Whether a text can justify a deviation: it is there, is no placeholder, and does not deny that there is one. */
export function justifies(cell: Cell): boolean {
  return !saysNothing(cell) && !deniesDeviation(textOf(cell));
}

/** Whether the report explains its deviations in the text that the form has for all of them. */
export function hasCommonJustification(report: Report): boolean {
  return justifies(single(report, 'deviations').justification);
}

/** Judges one effect: a deviation explained in its own row is in order; one covered by the common text is asked about. */
function judgeEffect(id: EffectId, relation: Relation, context: CheckContext): Outcome {
  const { justification } = effect(context.report, id);
  const outcome = judge(relation, context, {
    severity: hasCommonJustification(context.report) ? 'question' : null,
    values: {
      indicator: { kind: 'field', field: effectField(id, 'actual') },
      covered: hasCommonJustification(context.report) ? 'yes' : 'no',
    },
  });
  return outcome.kind === 'fail' && justifies(justification) ? pass : outcome;
}

export const effectBelowPlan = defineRule({
  id: 'effect-below-plan',
  group: 'planAndActual',
  severity: 'error',
  job: { deed: 'explain-deviations', per: 'report' },
  explainedInForm: true,
  meaning:
    'An effect is below its plan and its row gives no justification. With the common text on deviations filled in, this becomes a question.',
  source: { clause: 'Form, section 1, social and economic effects' },
  justifiable: true,
  live: liveOf(atLeastPlan),
  check: (context) => effectIds.map((id) => judgeEffect(id, atLeastPlan(id), context)),
});

export const effectAbovePlan = defineRule({
  id: 'effect-above-plan',
  group: 'planAndActual',
  severity: 'warning',
  job: { deed: 'explain-deviations', per: 'report' },
  explainedInForm: true,
  meaning:
    'An effect is above its plan and its row gives no justification. With the common text on deviations filled in, this becomes a question.',
  source: { clause: 'Form, section 1, social and economic effects' },
  live: liveOf(atMostPlan),
  check: (context) => effectIds.map((id) => judgeEffect(id, atMostPlan(id), context)),
});
