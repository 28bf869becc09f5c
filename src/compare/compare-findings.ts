import { isOpen, type Finding } from '../findings/finding';
import type { RowKey } from '../report/field-path';

/** Findings that one check has and the other has not. */
export interface FindingChanges {
  /** Open findings of the earlier report that are there no more. */
  readonly gone: readonly Finding[];
  readonly came: readonly Finding[];
  /** Findings of both that were open and are explained now. */
  readonly explained: readonly Finding[];
  /** Findings of both whose explanation no longer holds. */
  readonly reopened: readonly Finding[];
}

/**
 * Holds the findings of two checks against each other. A finding is the same when its rule speaks of the same place,
 * wherever its row has gone and whatever its figures are; else when it rests on the same values; else when it says the same.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  rowAfter: (table: string, row: RowKey) => RowKey | undefined,
): FindingChanges {
  const same = new Map<Finding, Finding>();
  const pair = (markBefore: (finding: Finding) => string | null, markAfter: (finding: Finding) => string) => {
    const matched = new Set(same.values());
    const left = groupedBy(
      before.filter((finding) => !matched.has(finding)),
      markBefore,
    );
    for (const finding of after) {
      const old = same.has(finding) ? undefined : left.get(markAfter(finding))?.shift();
      if (old !== undefined) same.set(finding, old);
    }
  };
  pair(
    (finding) => {
      const row = rowAfter(finding.table, finding.row);
      // What stood in a row that is gone has no place any more.
      return row === undefined ? null : placeOf(finding, row);
    },
    (finding) => placeOf(finding, finding.row),
  );
  for (const mark of [basisOf, saidIn]) pair(mark, mark);
  const stayed = new Set(same.values());
  const wasOpen = (finding: Finding): boolean | null => {
    const old = same.get(finding);
    return old === undefined ? null : isOpen(old);
  };
  return {
    gone: before.filter((finding) => isOpen(finding) && !stayed.has(finding)),
    came: after.filter((finding) => isOpen(finding) && wasOpen(finding) === null),
    explained: after.filter((finding) => !isOpen(finding) && wasOpen(finding) === true),
    reopened: after.filter((finding) => isOpen(finding) && wasOpen(finding) === false),
  };
}

function placeOf({ rule, table, cells: [first] }: Finding, row: RowKey): string {
  return [rule, table, String(row ?? ''), first?.path.column ?? ''].join('|');
}

const basisOf = ({ rule, evidence }: Finding): string => `${rule} ${evidence}`;
const saidIn = ({ rule, values }: Finding): string => `${rule} ${JSON.stringify(values)}`;

function groupedBy(
  findings: readonly Finding[],
  markOf: (finding: Finding) => string | null,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const mark = markOf(finding);
    if (mark === null) continue;
    const group = groups.get(mark);
    if (group === undefined) groups.set(mark, [finding]);
    else group.push(finding);
  }
  return groups;
}
