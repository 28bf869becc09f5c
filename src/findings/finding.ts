import type { TableId } from '../form/ids';
import type { RowKey } from '../report/field-path';
import type { RuleId } from '../rules/ids';
import type { Failure, Rule, Severity } from '../rules/rule';
import { evidenceOf, type Evidence } from './evidence';

/** Tells findings of one check apart, and finds the same contradiction again in the next check. */
export type FindingKey = string & { readonly __brand: 'FindingKey' };

/** The answer that a person wrote to a finding. A lapsed one answered values that have changed since. */
export interface FindingWaiver {
  readonly reason: string;
  readonly state: 'holds' | 'lapsed';
}

/** Something in the report that has to be mended, answered or looked at. */
export interface Finding extends Omit<Failure, 'kind' | 'severity' | 'evidence'> {
  readonly key: FindingKey;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: TableId;
  readonly row: RowKey;
  readonly evidence: Evidence;
  /** Whether a written reason can answer it; an error can be only where the form lets one justify it. */
  readonly waivable: boolean;
  readonly waiver: FindingWaiver | null;
}

/** The rules on deviations from the plan: the one kind of error that the form itself lets one justify. */
const justifiable: readonly RuleId[] = ['effect-below-plan', 'activity-below-plan'];

export function isWaivable(rule: RuleId, severity: Severity): boolean {
  return severity !== 'error' || justifiable.includes(rule);
}

/** A failure of a rule as a finding that nobody has answered yet. */
export function findingOf(rule: Rule, failure: Failure): Finding {
  const { kind: _, severity, evidence, ...rest } = failure;
  const worth = severity ?? rule.severity;
  const columns = failure.cells.map(({ path }) => path.column);
  return {
    ...rest,
    key: [rule.id, failure.table, failure.row ?? '', columns[0] ?? ''].join('|') as FindingKey,
    rule: rule.id,
    severity: worth,
    evidence: evidenceOf([...failure.cells, ...evidence]),
    waivable: isWaivable(rule.id, worth),
    waiver: null,
  };
}

/** Whether the finding still waits for a person: it has no reason, or its reason has lapsed. */
export function isOpen({ waivable, waiver }: Finding): boolean {
  return !(waivable && waiver?.state === 'holds');
}
