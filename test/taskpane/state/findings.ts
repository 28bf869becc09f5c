import type { Evidence } from '../../../src/findings/evidence';
import type { JobKey } from '../../../src/findings/job-key';
import type { Finding, FindingKey } from '../../../src/findings/finding';

/** A warning on the effects table; what a test is about is given, the rest is as plain as can be. */
export function aFinding(key: string, details: Partial<Finding> = {}): Finding {
  return {
    key: key as FindingKey,
    job: key as JobKey,
    deed: null,
    rule: 'effect-above-plan',
    severity: 'warning',
    table: 'effects',
    row: 'staff',
    cells: [],
    expected: 300,
    actual: 416,
    difference: 116,
    values: {},
    fix: null,
    evidence: 'e' as Evidence,
    waivable: true,
    explainedInForm: false,
    waiver: null,
    ...details,
  };
}

/** The same finding, answered by a person. */
export function answered(finding: Finding): Finding {
  return { ...finding, waiver: { reason: 'So it was agreed.', state: 'holds' } };
}
