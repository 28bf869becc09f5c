import { effects } from '../form/effects';
import type { EffectId } from '../form/ids';
import { isEmpty } from '../report/cell';
import { effectField } from '../report/field-path';
import { effect, single, type Report } from '../report/report';
import { valueOf } from './expression';
import { holds, type Relation } from './relation';
import { judge } from './relation-rule';
import { fail, notApplicable, pass, type CheckContext, type Outcome, type Rule } from './rule';

/** Rules on planned and actual indicators of the effects (section 1 of the form). */

const effectIds = effects.rows.map(({ id }) => id);

const atLeastPlan = (id: EffectId): Relation => ({
  left: valueOf(effectField(id, 'actual')),
  must: 'at-least',
  right: valueOf(effectField(id, 'plan')),
});
const atMostPlan = (id: EffectId): Relation => ({ ...atLeastPlan(id), must: 'at-most' });
const equalsPlan = (id: EffectId): Relation => ({ ...atLeastPlan(id), must: 'equal' });

/** Whether the report explains its deviations in the text that the form has for all of them. */
export function hasCommonJustification(report: Report): boolean {
  return !isEmpty(single(report, 'deviations').justification);
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
  return outcome.kind === 'fail' && !isEmpty(justification) ? pass : outcome;
}

export const effectBelowPlan: Rule = {
  id: 'effect-below-plan',
  group: 'planAndActual',
  severity: 'error',
  meaning:
    'An effect is below its plan and its row gives no justification. With the common text on deviations filled in, this becomes a question.',
  source: { clause: 'Form, section 1, social and economic effects' },
  relations: effectIds.map(atLeastPlan),
  check: (context) => effectIds.map((id) => judgeEffect(id, atLeastPlan(id), context)),
};

export const effectAbovePlan: Rule = {
  id: 'effect-above-plan',
  group: 'planAndActual',
  severity: 'warning',
  meaning:
    'An effect is above its plan and its row gives no justification. With the common text on deviations filled in, this becomes a question.',
  source: { clause: 'Form, section 1, social and economic effects' },
  relations: effectIds.map(atMostPlan),
  check: (context) => effectIds.map((id) => judgeEffect(id, atMostPlan(id), context)),
};

export const deviationUnjustified: Rule = {
  id: 'deviation-unjustified',
  group: 'planAndActual',
  severity: 'error',
  meaning:
    'Some effect or activity deviates from its plan, the common text on deviations is empty, and not every deviating row has a justification of its own.',
  source: { clause: 'Form, section 1, justification of deviations' },
  relations: [],
  check: ({ report }) => {
    const judged = effectIds.map((id) => ({ id, outcome: holds(equalsPlan(id), report) }));
    const applicable = judged.filter(({ outcome }) => outcome.kind !== 'not-applicable');
    const deviating = applicable
      .filter(({ outcome }) => outcome.kind === 'broken')
      .map(({ id }) => effect(report, id));
    const unexplained = deviating.filter(({ justification }) => isEmpty(justification));
    const { justification } = single(report, 'deviations');
    if (applicable.length === 0) return [notApplicable(...effectIds.map((id) => effect(report, id).actual))];
    if (unexplained.length === 0 || !isEmpty(justification)) return [pass];
    return [
      fail(justification, {
        cells: [justification, ...unexplained.map(({ actual }) => actual)],
        evidence: unexplained.map(({ plan }) => plan),
        values: {
          count: unexplained.length,
          rows: {
            kind: 'list',
            items: unexplained.map(({ actual }) => ({ kind: 'field', field: actual.path })),
          },
        },
      }),
    ];
  },
};

export const planAndActualRules: readonly Rule[] = [effectBelowPlan, effectAbovePlan, deviationUnjustified];
