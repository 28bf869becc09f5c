import { isOpen } from '../../findings/finding';
import { severities, type Severity } from '../../rules/rule';
import type { Entry, Section } from './listing';

/** A job as a line of the list: findings that one deed mends, or one that stands alone. */
export interface Row {
  /** The same as long as it is the same job. */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** The group that it stands in: that of its worst entry. */
  readonly section: Section;
  /** The worst of what is open in it, of all where nothing is. */
  readonly severity: Severity;
  readonly isDone: boolean;
  /** True where all of it came while the list was held. */
  readonly arrived: boolean;
}

const sections: readonly Section[] = [...severities, 'done'];

/** Whether something is still to be done about an entry. */
export function isEntryOpen({ state, finding }: Entry): boolean {
  return state === 'present' && isOpen(finding);
}

/** The id of the row that an entry belongs to. */
export function rowIdOf({ id, finding }: Entry): string {
  return finding.deed === null ? id : `job:${finding.job}`;
}

function rowFrom(id: string, entries: readonly Entry[]): Row {
  const open = entries.filter(isEntryOpen);
  const judged = open.length > 0 ? open : entries;
  return {
    id,
    entries,
    section: sections.find((each) => entries.some(({ section }) => section === each)) ?? 'done',
    severity:
      severities.find((each) => judged.some(({ finding }) => finding.severity === each)) ?? 'question',
    isDone: open.length === 0,
    arrived: entries.every(({ arrived }) => arrived),
  };
}

const known = new WeakMap<readonly Entry[], readonly Row[]>();

/** The rows that entries make, each where its first entry stands. */
export function rowsOf(entries: readonly Entry[]): readonly Row[] {
  const ready = known.get(entries);
  if (ready !== undefined) return ready;
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = rowIdOf(entry);
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [entry]);
    else same.push(entry);
  }
  const rows = [...byId].map(([id, same]) => rowFrom(id, same));
  known.set(entries, rows);
  return rows;
}

/** How many jobs there were or came since the last check that was asked for, and how many of them are done. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

export function progressOf(entries: readonly Entry[]): JobProgress {
  const rows = rowsOf(entries);
  return { done: rows.filter(({ isDone }) => isDone).length, total: rows.length };
}

/** The open entries of a row's entries. */
export function openIn(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(isEntryOpen);
}
