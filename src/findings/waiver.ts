import type { Evidence } from './evidence';
import { isOpen, type Finding, type FindingKey } from './finding';

/** A reason as it is kept: what it answered, and the values that it answered. */
export interface Waiver {
  readonly key: FindingKey;
  readonly evidence: Evidence;
  readonly reason: string;
}

/** Findings with their reasons, and the reasons whose findings are no longer there. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly unused: readonly Waiver[];
}

function ruleOf(key: FindingKey): string {
  return key.slice(0, key.indexOf('|'));
}

/**
 * Puts reasons beside the findings that they answer.
 *
 * A reason holds when a finding of the same rule rests on the same values, wherever its row has gone by
 * sorting. A reason for the same place with other values has lapsed; it is shown, but answers nothing.
 */
export function answer(findings: readonly Finding[], waivers: readonly Waiver[]): Answered {
  const left = waivers.filter(({ reason }) => reason.trim() !== '');
  const take = (fits: (waiver: Waiver) => boolean): Waiver | null => {
    const index = left.findIndex(fits);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const holding = findings.map((finding) => {
    const waiver =
      take(({ key, evidence }) => key === finding.key && evidence === finding.evidence) ??
      take(({ key, evidence }) => ruleOf(key) === finding.rule && evidence === finding.evidence);
    return waiver === null
      ? finding
      : { ...finding, waiver: { reason: waiver.reason, state: 'holds' as const } };
  });
  const answered = holding.map((finding) => {
    if (finding.waiver !== null) return finding;
    const waiver = take(({ key }) => key === finding.key);
    return waiver === null
      ? finding
      : { ...finding, waiver: { reason: waiver.reason, state: 'lapsed' as const } };
  });
  return { findings: answered, unused: left };
}

/** The findings that a reason answers for now. */
export function waived(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !isOpen(finding));
}
