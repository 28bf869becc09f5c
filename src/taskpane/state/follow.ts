import type { Finding } from '../../findings/finding';
import { textOf } from '../../report/cell';
import { cellsOf, rowsOf, type Report } from '../../report/report';

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

/** The anchor of a finding in the report in which it was found. */
export function anchorOf({ table, row, cells }: Finding, report: Report): Anchor {
  if (typeof row !== 'number') return [];
  const found = rowsOf(report, table).find(({ key }) => key === row);
  const spokenOf = new Set<string>(cells.map(({ path }) => path.column));
  return found === undefined
    ? []
    : cellsOf(found)
        .filter(({ path }) => !spokenOf.has(path.column))
        .map(textOf);
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
  const groups = new Map<string, Before[]>();
  for (const earlier of before) {
    const group = groupOf(earlier);
    groups.set(group, [...(groups.get(group) ?? []), earlier]);
  }
  const pairs = now.flatMap((sighting) =>
    (groups.get(groupOf(sighting)) ?? []).flatMap((earlier) => {
      const sure = sureness(earlier, sighting);
      return sure === null ? [] : [{ sighting, earlier, sure }];
    }),
  );
  const followed = new Map<Sighting, Before>();
  const taken = new Set<Before>();
  for (const { sighting, earlier } of pairs.sort((one, other) => other.sure - one.sure)) {
    if (followed.has(sighting) || taken.has(earlier)) continue;
    followed.set(sighting, earlier);
    taken.add(earlier);
  }
  return followed;
}
