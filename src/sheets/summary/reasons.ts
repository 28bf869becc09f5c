import type { Evidence } from '../../findings/evidence';
import type { FindingKey } from '../../findings/finding';
import type { Waiver } from '../../findings/waiver';
import { textOf, type Cell } from '../../report/cell';
import type { WorkbookSnapshot } from '../../report/snapshot';
import { findingsName } from './findings';

/** Key and evidence in one text, as the hidden column of the findings holds it: `gender-sum|gender||total #1x9…`. */
export function codeOf({ key, evidence }: Pick<Waiver, 'key' | 'evidence'>): string {
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
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const reason = at(row, area.right - 1).trim();
    const [, key = '', evidence = ''] = /^(.*) #(\w+)$/.exec(at(row, area.right)) ?? [];
    if (reason !== '') waivers.push({ key: key as FindingKey, evidence: evidence as Evidence, reason });
  }
  return waivers;
}
