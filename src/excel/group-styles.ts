import { localRange } from '../report/address';
import type { PlannedArea, SheetPlan } from '../sheets/plan';

/** Areas that are painted with one style in one action; their addresses as `getRanges` takes them. */
export interface StyleGroup {
  readonly style: SheetPlan['styles'][number]['style'];
  readonly addresses: string;
}

/**
 * Excel takes a list of addresses of so many characters at least: it is the limit of a reference in text that Excel has
 * for long, and reports of the limit of `getRanges` go no lower.
 */
const longestList = 255;

/**
 * The styles of a plan in few groups, which paint the same when one is painted after another: an area joins an earlier
 * group of its style where nothing that overlaps it was painted since.
 */
export function groupStyles(styles: SheetPlan['styles']): StyleGroup[] {
  const groups: { readonly style: StyleGroup['style']; readonly areas: PlannedArea[] }[] = [];
  const lastOfStyle = new Map<string, number>();
  const painted = new Map<
    number,
    { readonly left: number; readonly right: number; readonly group: number }[]
  >();
  for (const { area, style } of styles) {
    let lastBelow = -1;
    for (let row = area.top; row <= area.bottom; row++)
      for (const { left, right, group } of painted.get(row) ?? [])
        if (group > lastBelow && left <= area.right && area.left <= right) lastBelow = group;
    let group = lastOfStyle.get(style) ?? -1;
    if (group < 0 || group < lastBelow) {
      group = groups.push({ style, areas: [] }) - 1;
      lastOfStyle.set(style, group);
    }
    join(groups[group]?.areas ?? [], area);
    for (let row = area.top; row <= area.bottom; row++) {
      const line = painted.get(row) ?? [];
      painted.set(row, line);
      line.push({ left: area.left, right: area.right, group });
    }
  }
  return groups.flatMap(({ style, areas }) => addressLists(areas).map((addresses) => ({ style, addresses })));
}

/** Adds an area to a list; one right under the last of the same columns makes it longer. */
function join(areas: PlannedArea[], area: PlannedArea): void {
  const last = areas.at(-1);
  if (last?.left === area.left && last.right === area.right && last.bottom + 1 === area.top)
    areas[areas.length - 1] = { ...last, bottom: area.bottom };
  else areas.push(area);
}

/** The addresses of areas, in as few lists as Excel takes. */
function addressLists(areas: readonly PlannedArea[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(localRange)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
