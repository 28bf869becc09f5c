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

/** A planned area's range on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: PlannedArea): Excel.Range {
  return forThisTripOnly(sheet.getRange(localRange(area)));
}
