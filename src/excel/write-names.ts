import { localRange, quoteSheet, type Area } from '../report/address';
import type { PlannedArea, SheetPlan } from '../sheets/plan';

/** The reference of an area as a name holds it: `='Мой лист'!$B$6:$D$6`. */
function referenceTo(sheet: string, area: PlannedArea): string {
  const absolute = localRange(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheet(sheet)}!${absolute}`;
}

const isSame = (one: Area | null | undefined, sheet: string, other: PlannedArea): boolean =>
  one !== null &&
  one !== undefined &&
  one.sheet === sheet &&
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/**
 * Queues the names of a plan. One that stands is pointed at its cells in one action and never deleted, so that no
 * break-off leaves the workbook without it; `existing` holds our own names alone.
 *
 * @param sheetName the name of the sheet as it is while this is carried out.
 */
export function writeNames(
  context: Excel.RequestContext,
  sheetName: string,
  names: SheetPlan['names'],
  existing: ReadonlyMap<string, Area | null>,
): void {
  const items = context.workbook.names;
  for (const { name, area } of names) {
    if (!existing.has(name)) items.add(name, referenceTo(sheetName, area));
    else if (!isSame(existing.get(name), sheetName, area))
      items.getItem(name).formula = referenceTo(sheetName, area);
  }
}
