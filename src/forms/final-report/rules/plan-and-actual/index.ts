import {
  activityAbovePlan,
  activityBelowPlan,
  activityInexactActual,
  activityNotMeasurable,
  activityUnmatched,
  participantsUnclear,
} from './activities';
import { effectAbovePlan, effectBelowPlan } from './effects';
import { justificationFigures } from './justification-figures';
import { activityQuantityConflict, duplicateIndicator } from './quantity-conflict';
import { deviationUnjustified } from './unjustified';

export { atLeastPlan, equalsPlan, hasCommonJustification } from './effects';
export { deviationsIn, isExplained } from './unjustified';

/** Planned and actual indicators, of the effects and of the activities. */
export const planAndActualRules = [
  effectBelowPlan,
  effectAbovePlan,
  deviationUnjustified,
  justificationFigures,
  activityBelowPlan,
  activityAbovePlan,
  activityInexactActual,
  activityUnmatched,
  activityNotMeasurable,
  activityQuantityConflict,
  duplicateIndicator,
  participantsUnclear,
] as const;
