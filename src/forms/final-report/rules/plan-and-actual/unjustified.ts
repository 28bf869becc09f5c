import type { Cell } from '../../../../report/cell';
import { oncePerCheck } from '../../../../rules/once-per-check';
import { listed } from '../../../../rules/listed';
import { holds } from '../../../../rules/relation';
import { defineRule, fail, notApplicable, pass, type CheckContext } from '../../../../rules/rule';
import { effectIds, equalsPlan, justifies } from './effects';
import { pairedIndicators } from './paired-indicators';
import { deviationOf } from './quantity-pairs';
import { effect, single } from '../../access';

/** A place where actual differs from plan, and the text that explains it there; activities have none of their own. */
export interface Deviation {
  readonly actual: Cell;
  readonly plan: Cell;
  readonly justification: Cell | null;
}

function deviatingEffects({ report }: CheckContext): readonly Deviation[] {
  return effectIds
    .filter((id) => holds(equalsPlan(id), report).kind === 'broken')
    .map((id) => effect(report, id));
}

function deviatingActivities(context: CheckContext): readonly Deviation[] {
  return pairedIndicators(context)
    .filter(({ paired }) => paired?.pairs.some((pair) => deviationOf(pair) !== null))
    .map(({ activity: { plan, actual } }) => ({ plan, actual, justification: null }));
}

/** Every effect and activity that deviates from its plan. */
export const deviationsIn = oncePerCheck((context): readonly Deviation[] => [
  ...deviatingEffects(context),
  ...deviatingActivities(context),
]);

/** Whether a deviation has a justification of its own. */
export function isExplained({ justification }: Deviation): boolean {
  return justification !== null && justifies(justification);
}

/** The cells for want of which nothing can deviate; empty when something could be compared. */
function incomparable(context: CheckContext): readonly Cell[] {
  const { report } = context;
  const compared =
    effectIds.some((id) => holds(equalsPlan(id), report).kind !== 'not-applicable') ||
    pairedIndicators(context).some(({ paired }) => paired !== null);
  return compared ? [] : effectIds.map((id) => effect(report, id).actual);
}

export const deviationUnjustified = defineRule({
  id: 'deviation-unjustified',
  group: 'planAndActual',
  severity: 'error',
  job: { deed: 'explain-deviations', per: 'report' },
  explainedInForm: true,
  meaning:
    'Some effect or activity deviates from its plan, the common text on deviations is empty or justifies nothing, and not every deviating row has a justification of its own. Activities have no column for one.',
  source: { clause: 'Form, section 1, justification of deviations' },
  check: (context) => {
    const missing = incomparable(context);
    if (missing.length > 0) return [notApplicable(...missing)];
    const { justification } = single(context.report, 'deviations');
    const unexplained = deviationsIn(context).filter((deviation) => !isExplained(deviation));
    if (unexplained.length === 0 || justifies(justification)) return [pass];
    return [
      fail(justification, {
        cells: [justification, ...unexplained.map(({ actual }) => actual)],
        evidence: unexplained.map(({ plan }) => plan),
        values: {
          count: unexplained.length,
          ...listed(unexplained.map(({ actual }) => ({ kind: 'field', field: actual.path }))),
        },
      }),
    ];
  },
});
