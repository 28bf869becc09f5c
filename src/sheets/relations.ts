import { effects } from '../form/effects';
import type { EffectId } from '../form/ids';
import { catalogue } from '../rules/catalogue';
import type { RuleId } from '../rules/ids';
import type { Relation } from '../rules/relation';

/** A relation of a rule of the book, from which a live formula is written. */
export function relationOf(rule: RuleId, index = 0): Relation {
  const relation = catalogue.find(({ id }) => id === rule)?.relations[index];
  if (relation === undefined) throw new Error(`The rule ${rule} has no relation ${index}.`);
  return relation;
}

/** "Not below plan" for one effect, as the rule has it. */
export function notBelowPlan(effect: EffectId): Relation {
  return relationOf(
    'effect-below-plan',
    effects.rows.findIndex(({ id }) => id === effect),
  );
}

/** "As planned" for one effect. */
export function asPlanned(effect: EffectId): Relation {
  return { ...notBelowPlan(effect), must: 'equal' };
}
