import { cellArea } from '../sheets/plan';
import type { RestoredFormula } from '../sheets/restored-formulas';
import { rangeOf } from './ranges';

/** Queues that formulas of ours stand in their cells again. */
export function restoreFormulas(
  { workbook }: Excel.RequestContext,
  restored: readonly RestoredFormula[],
): void {
  for (const { place, formula } of restored)
    rangeOf(workbook.worksheets.getItem(place.sheet), cellArea(place.row, place.column)).formulas = [
      [formula],
    ];
}
