import { localRange } from '../report/address';
import type { PlannedArea } from '../sheets/plan';

/**
 * Lets go of a range before it is sent, which keeps it usable in this round trip.
 *
 * Excel would otherwise remember it for later ones, and forget it in a round trip of its own at the end
 * (`Range.untrack`, "Performance optimization using the Excel JavaScript API" in Microsoft's documentation).
 * Everything here is one round trip, so nothing needs to be remembered.
 */
export function forThisTripOnly<Tracked extends { untrack(): Tracked }>(range: Tracked): Tracked {
  return range.untrack();
}

/** The ranges of this round trip by their sheets and addresses. */
const made = new WeakMap<Excel.RequestContext, Map<Excel.Worksheet, Map<string, Excel.Range>>>();

/**
 * A planned area's range on a sheet, made once in a round trip. Office.js sends what it takes to get a range twice, which
 * is most of what is sent where a range is asked for again for its validation, its width, its name.
 */
export function rangeOf(sheet: Excel.Worksheet, area: PlannedArea): Excel.Range {
  const context = sheet.context as Excel.RequestContext;
  const sheets = made.get(context) ?? new Map<Excel.Worksheet, Map<string, Excel.Range>>();
  made.set(context, sheets);
  const ranges = sheets.get(sheet) ?? new Map<string, Excel.Range>();
  sheets.set(sheet, ranges);
  const address = localRange(area);
  const range = ranges.get(address) ?? forThisTripOnly(sheet.getRange(address));
  ranges.set(address, range);
  return range;
}

/** To be called when a request was sent, or when cells move: ranges that were made are not to be used after it. */
export function forgetRanges(context: Excel.RequestContext): void {
  made.delete(context);
}
