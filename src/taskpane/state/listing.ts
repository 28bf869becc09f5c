import { isOpen, type Finding } from '../../findings/finding';
import type { Severity } from '../../rules/rule';
import { follow, type Anchor, type Sighting } from './follow';

/** Under which heading an entry stands: its severity while it is open, then `done`. */
export type Section = Severity | 'done';

/** One line of the list. */
export interface Entry extends Sighting {
  /** The same as long as it is the same contradiction in the same row, whatever number the row has by now. */
  readonly id: string;
  /** `mended`: the last check did not find it any more; it stands among what is done until a check is asked for. */
  readonly state: 'present' | 'mended';
  /** Where it was when the list was last put in order. */
  readonly section: Section;
  /** True for a finding that came while the list was held: it stands at the end. */
  readonly arrived: boolean;
  /** The reason that a person is writing; null while nobody is. */
  readonly draft: string | null;
}

/**
 * The findings in the order in which they are shown.
 *
 * While a person's pointer or focus is in the list it is `held`: entries keep their places, so that nothing
 * moves away under the pointer. When it is let go, it is put in order. A reason that was begun is kept in either
 * case, even when its finding is gone.
 */
export interface Listing {
  readonly entries: readonly Entry[];
  readonly held: boolean;
}

export const emptyListing: Listing = { entries: [], held: false };

export function sectionOf(finding: Finding): Section {
  return isOpen(finding) ? finding.severity : 'done';
}

/** Whether something is written there that would be lost with the entry. */
function holdsDraft({ draft }: Entry): boolean {
  return draft !== null && draft.trim() !== '';
}

/** An id that no entry has yet: the key, or the key with a number where a sorted row has the key's own. */
function freeId(key: string, taken: Set<string>): string {
  let id = key;
  for (let number = 2; taken.has(id); number++) id = `${key}~${number}`;
  taken.add(id);
  return id;
}

/** The entries of new findings: those that were there before keep what is theirs. */
function entriesOf(before: readonly Entry[], sightings: readonly Sighting[]): Map<string, Entry> {
  const followed = follow(before, sightings);
  const taken = new Set(before.map(({ id }) => id));
  const entries = sightings.map((sighting): Entry => {
    const earlier = followed.get(sighting);
    return earlier === undefined
      ? {
          ...sighting,
          id: freeId(sighting.finding.key, taken),
          state: 'present',
          section: sectionOf(sighting.finding),
          arrived: true,
          draft: null,
        }
      : { ...earlier, ...sighting, state: 'present' };
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Findings in the check's order; after them what is mended, or written for findings that are gone. */
function inOrder(before: readonly Entry[], found: ReadonlyMap<string, Entry>): Entry[] {
  const present = [...found.values()].map((entry): Entry => ({
    ...entry,
    section: sectionOf(entry.finding),
    arrived: false,
  }));
  const left = before.filter((entry) => !found.has(entry.id));
  return [
    ...present,
    ...left.map((entry): Entry => ({ ...entry, state: 'mended', section: 'done', arrived: false })),
  ];
}

/**
 * Takes in the findings of a new check.
 *
 * Held: known findings keep their place with their new figures, those that are gone turn `mended` where they
 * stand, new ones wait at the end. Free: the list is the findings, in the check's order, and then what is mended.
 */
export function withFindings(
  { entries, held }: Listing,
  findings: readonly Finding[],
  anchorOf: (finding: Finding) => Anchor = () => [],
): Listing {
  const found = entriesOf(
    entries,
    findings.map((finding) => ({ finding, anchor: anchorOf(finding) })),
  );
  if (!held) return { entries: inOrder(entries, found), held };
  const known = new Set(entries.map(({ id }) => id));
  const kept = entries.map((entry): Entry => found.get(entry.id) ?? { ...entry, state: 'mended' });
  return { entries: [...kept, ...[...found.values()].filter(({ id }) => !known.has(id))], held };
}

/** Begins the list anew, as a check does that was asked for: what was mended is forgotten, what was written is not. */
export function begunAnew({ entries, held }: Listing): Listing {
  return { entries: entries.filter((entry) => entry.state === 'present' || holdsDraft(entry)), held };
}

/** Holds the list still, or lets it go: then entries go to their places. */
export function hold(
  listing: Listing,
  held: boolean,
  findings: readonly Finding[],
  anchorOf: (finding: Finding) => Anchor = () => [],
): Listing {
  if (listing.held === held) return listing;
  return held ? { ...listing, held } : withFindings({ ...listing, held }, findings, anchorOf);
}

/** Takes down what a person has written so far as a reason; null when it was kept or given up. */
export function withDraft(listing: Listing, id: string, draft: string | null): Listing {
  return {
    ...listing,
    entries: listing.entries.map((entry) => (entry.id === id ? { ...entry, draft } : entry)),
  };
}
