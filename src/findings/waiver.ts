import { isPlaceholder } from '../reading/placeholders';
import type { Evidence } from './evidence';
import { isOpen, type Finding, type FindingKey, type FindingWaiver } from './finding';

/** A reason as it is kept: what it answered, and the values that it answered. */
export interface Waiver {
  readonly key: FindingKey;
  readonly evidence: Evidence;
  readonly reason: string;
}

/** Whether a text says why: it holds a word and does not only keep its cell from being empty, as `.` or `нет`. */
export function isReason(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isPlaceholder(text);
}

/** Findings with their reasons, and the reasons whose findings are no longer there. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly unused: readonly Waiver[];
}

function ruleOf(key: FindingKey): string {
  return key.slice(0, key.indexOf('|'));
}

/** Hands out each reason once, by whatever it is looked up. */
class Shelf {
  readonly #left: Set<Waiver>;
  readonly #reasons: readonly Waiver[];

  constructor(waivers: readonly Waiver[]) {
    this.#reasons = waivers.filter(({ reason }) => reason.trim() !== '');
    this.#left = new Set(this.#reasons);
  }

  /** Gives to each finding that has none a reason with the same mark, in order. */
  give(
    findings: readonly Finding[],
    state: FindingWaiver['state'],
    markOf: (either: Finding | Waiver) => string,
  ): Finding[] {
    const byMark = new Map<string, Waiver[]>();
    for (const waiver of this.#reasons) {
      if (!this.#left.has(waiver)) continue;
      const mark = markOf(waiver);
      const same = byMark.get(mark);
      if (same === undefined) byMark.set(mark, [waiver]);
      else same.push(waiver);
    }
    return findings.map((finding) => {
      if (finding.waiver !== null) return finding;
      const waiver = byMark.get(markOf(finding))?.shift();
      if (waiver === undefined) return finding;
      this.#left.delete(waiver);
      // What says nothing stays where it was written, and answers nothing.
      const said = isReason(waiver.reason) ? state : 'lapsed';
      return { ...finding, waiver: { reason: waiver.reason, state: said } };
    });
  }

  get left(): readonly Waiver[] {
    return [...this.#left];
  }
}

/**
 * Puts reasons beside the findings that they answer.
 *
 * A reason holds when a finding of the same rule rests on the same values, wherever its row has gone by
 * sorting. A reason for the same place with other values has lapsed; it is shown, but answers nothing.
 */
export function answer(findings: readonly Finding[], waivers: readonly Waiver[]): Answered {
  const shelf = new Shelf(waivers);
  const inPlace = shelf.give(findings, 'holds', ({ key, evidence }) => `${key}\u0000${evidence}`);
  const moved = shelf.give(inPlace, 'holds', ({ key, evidence }) => `${ruleOf(key)}\u0000${evidence}`);
  const answered = shelf.give(moved, 'lapsed', ({ key }) => key);
  return { findings: answered, unused: shelf.left };
}

/** The findings that a reason answers for now. */
export function waived(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !isOpen(finding));
}
