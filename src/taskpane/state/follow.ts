import type { Finding } from '../../findings/finding';
import { textOf } from '../../report/cell';
import type { RowKey } from '../../report/field-path';
import { cellsOf, rowsOf, type Report, type Row } from '../../report/report';

/**
 * By what a row that a person added is known again after sorting: the texts of its cells beside those of the finding,
 * in the order of the columns. Empty where the form itself names the rows.
 */
export type Anchor = readonly string[];

/** A finding as one check saw it. */
export interface Sighting {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/** From what share of equal cells on two rows are taken for one row in which somebody typed. */
const sameRow = 2 / 3;

/** The anchors of findings in the report in which they were found. */
export function anchorsIn(report: Report): (finding: Finding) => Anchor {
  const byTable = new Map<string, ReadonlyMap<RowKey, Row>>();
  const rowOf = (table: string, row: RowKey) => {
    const rows = byTable.get(table) ?? new Map(rowsOf(report, table).map((each) => [each.key, each]));
    byTable.set(table, rows);
    return rows.get(row);
  };
  return ({ table, row, cells }) => {
    const found = typeof row === 'number' ? rowOf(table, row) : undefined;
    const spokenOf = new Set<string>(cells.map(({ path }) => path.column));
    return found === undefined
      ? []
      : cellsOf(found)
          .filter(({ path }) => !spokenOf.has(path.column))
          .map(textOf);
  };
}

/** How much of a row is as it was, from 0 to 1; null where there is nothing to compare. */
function likeness(before: Anchor, now: Anchor): number | null {
  const filled = before.flatMap((text, index) => (text === '' && now[index] === '' ? [] : [index]));
  return filled.length === 0
    ? null
    : filled.filter((index) => before[index] === now[index]).length / filled.length;
}

/** How surely two sightings of one rule are of the same finding: higher is surer, null is not at all. */
function sureness(before: Sighting, now: Sighting): number | null {
  const sameKey = before.finding.key === now.finding.key;
  if (typeof now.finding.row !== 'number') return sameKey ? 1 : null;
  const sameFigures = before.finding.evidence === now.finding.evidence;
  const alike = likeness(before.anchor, now.anchor) ?? (sameFigures ? 1 : 0);
  return alike < sameRow ? null : alike * 4 + (sameFigures ? 2 : 0) + (sameKey ? 1 : 0);
}

/** Whether nothing about a finding and its row has changed. */
function isUnmoved(before: Sighting, now: Sighting): boolean {
  return (
    before.finding.evidence === now.finding.evidence &&
    before.anchor.length === now.anchor.length &&
    before.anchor.every((text, index) => text === now.anchor[index])
  );
}

/** Sightings that may be of one finding: the same rule at the same column. */
function groupOf({ finding: { rule, table, row, key, cells } }: Sighting): string {
  return typeof row === 'number' ? [rule, table, cells[0]?.path.column ?? ''].join('|') : key;
}

/**
 * Finds the findings of the last check again in a new one, wherever sorting, inserting or deleting has put their
 * rows. A key names a row by its number; what a person began to write must stay with the row that it is about.
 *
 * A finding whose row cannot be told with certainty is a new one.
 *
 * @returns for each sighting of now that was there before, the one before.
 */
export function follow<Before extends Sighting>(
  before: readonly Before[],
  now: readonly Sighting[],
): Map<Sighting, Before> {
  const followed = new Map<Sighting, Before>();
  const taken = new Set<Before>();
  // Most findings of thousands stand as they stood; only the others are compared each with each.
  const standing = new Map(before.map((earlier) => [earlier.finding.key, earlier]));
  for (const sighting of now) {
    const earlier = standing.get(sighting.finding.key);
    if (earlier === undefined || !isUnmoved(earlier, sighting)) continue;
    followed.set(sighting, earlier);
    taken.add(earlier);
  }
  const groups = new Map<string, Before[]>();
  for (const earlier of before) {
    if (taken.has(earlier)) continue;
    const group = groupOf(earlier);
    const same = groups.get(group);
    if (same === undefined) groups.set(group, [earlier]);
    else same.push(earlier);
  }
  const left = now.filter((sighting) => !followed.has(sighting));
  const pairs = left.flatMap((sighting) =>
    (groups.get(groupOf(sighting)) ?? []).flatMap((earlier) => {
      const sure = sureness(earlier, sighting);
      return sure === null ? [] : [{ sighting, earlier, sure }];
    }),
  );
  for (const { sighting, earlier } of pairs.sort((one, other) => other.sure - one.sure)) {
    if (followed.has(sighting) || taken.has(earlier)) continue;
    followed.set(sighting, earlier);
    taken.add(earlier);
  }
  return followed;
}
