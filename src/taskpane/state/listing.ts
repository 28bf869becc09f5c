import { isOpen, type Finding, type FindingKey } from '../../findings/finding';
import type { Severity } from '../../rules/rule';

/** Under which heading an entry stands: its severity while it is open, then "answered". */
export type Section = Severity | 'answered';

/** One line of the list. */
export interface Entry {
  readonly finding: Finding;
  /** `mended`: the last check did not find it any more; it is shown quietly until the list may move. */
  readonly state: 'present' | 'mended';
  /** Where it was when the list was last put in order. */
  readonly section: Section;
  /** True for a finding that came while the list was held: it stands at the end. */
  readonly arrived: boolean;
}

/**
 * The findings in the order in which they are shown.
 *
 * While a person's pointer or focus is in the list it is `held`: entries keep their places, so that nothing
 * moves away under the pointer. When it is let go, it is put in order.
 */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly held: boolean;
}

export const emptyListing: Listing = { entries: [], held: false };

export function sectionOf(finding: Finding): Section {
  return isOpen(finding) ? finding.severity : 'answered';
}

function inOrder(findings: readonly Finding[]): Entry[] {
  return findings.map((finding) => ({
    finding,
    state: 'present',
    section: sectionOf(finding),
    arrived: false,
  }));
}

/**
 * Takes in the findings of a new check.
 *
 * Held: known findings keep their place with their new figures, those that are gone turn `mended` where they
 * stand, new ones wait at the end. Free: the list is simply the findings, in the check's order.
 */
export function withFindings({ entries, held }: Listing, findings: readonly Finding[]): Listing {
  if (!held) return { entries: inOrder(findings), held };
  const found = new Map<FindingKey, Finding>(findings.map((finding) => [finding.key, finding]));
  const kept = entries.map((entry): Entry => {
    const again = found.get(entry.finding.key);
    found.delete(entry.finding.key);
    return again === undefined
      ? { ...entry, state: 'mended' }
      : { ...entry, state: 'present', finding: again };
  });
  const arrived = findings
    .filter(({ key }) => found.has(key))
    .map((finding): Entry => ({ finding, state: 'present', section: sectionOf(finding), arrived: true }));
  return { entries: [...kept, ...arrived], held };
}

/** Holds the list still, or lets it go: then mended entries leave and the others go to their places. */
export function hold(listing: Listing, held: boolean, findings: readonly Finding[]): Listing {
  if (listing.held === held) return listing;
  return held ? { ...listing, held } : { entries: inOrder(findings), held };
}
