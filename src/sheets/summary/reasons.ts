import { hash, type Evidence } from '../../findings/evidence';
import type { Finding, FindingKey } from '../../findings/finding';
import type { Waiver } from '../../findings/waiver';
import { textOf, type Cell } from '../../report/cell';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { findingsName } from './names';

/** The evidence of a reason that answers nothing any more: no finding ever has it. */
const lapsedEvidence = '' as Evidence;

/**
 * Key and evidence in one text, as the hidden column of the findings holds it: `gender-sum|gender||total #1x9…`.
 *
 * A lapsed reason is marked by its own hash: as long as the person leaves it as it was written for the earlier
 * figures, it stays lapsed; once it is written anew, it answers the figures that stand beside it.
 */
export function codeOf({ key, evidence, waiver }: Pick<Finding, 'key' | 'evidence' | 'waiver'>): string {
  return waiver?.state === 'lapsed'
    ? `${key} #${evidence} ~${hash(waiver.reason.trim())}`
    : `${key} #${evidence}`;
}

/** The same for a reason whose finding is gone. */
export function codeOfUnused({ key, evidence }: Waiver): string {
  return `${key} #${evidence}`;
}

/**
 * The reasons that stand on the summary sheet, typed there or in the pane, each with what it answered.
 *
 * A row whose code was lost keeps its reason under an empty key, so that it is shown again and not lost.
 */
export function readReasons(snapshot: WorkbookSnapshot): Waiver[] {
  const area = snapshot.names.get(findingsName) ?? null;
  if (area === null) return [];
  const grid = snapshot.sheets.find(({ name }) => name === area.sheet);
  const at = (row: number, column: number) => {
    const value: Cell['value'] | undefined = grid?.values[row - grid.top]?.[column - grid.left];
    return value === undefined ? '' : textOf({ value });
  };
  const waivers: Waiver[] = [];
  for (let row = area.top + 1; row <= area.bottom + 1; row++) {
    const reason = at(row, area.right - 1).trim();
    const [, key = '', answered = '', lapsed] = /^(.*) #(\w*)(?: ~(\w+))?$/.exec(at(row, area.right)) ?? [];
    const evidence = lapsed === hash(reason) ? lapsedEvidence : (answered as Evidence);
    if (reason !== '') waivers.push({ key: key as FindingKey, evidence, reason });
  }
  return waivers;
}
