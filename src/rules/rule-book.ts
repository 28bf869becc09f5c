import type { Rule } from './rule';
import type { ThresholdSet } from './thresholds';

/** The rules that hold for one form. */
export interface RuleBook {
  /** It grows whenever a rule or a rate changes what a check says. */
  readonly version: string;
  /** Every rule, in the order of its groups. */
  readonly rules: readonly Rule[];
  /** What a funder may set. */
  readonly thresholds: ThresholdSet;
}

/** The groups of a rule book in their order. */
export function groupsOf({ rules }: Pick<RuleBook, 'rules'>): string[] {
  return [...new Set(rules.map(({ group }) => group))];
}
