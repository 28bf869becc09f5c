import type { Words } from '../messages/words';
import type { Place } from '../report/address';
import type { WorkbookSnapshot } from '../report/snapshot';
import { comparableFormula } from './comparable-formula';
import { planContents } from './contents';
import type { FormKit } from './form-kit';
import { planFormSheet } from './form-sheet';
import type { SheetPlan } from './plan';
import { thresholdsIn } from './workbook-identity';

/** A formula of ours to be written where another content stands. */
export interface RestoredFormula {
  readonly place: Place;
  readonly formula: string;
}

/**
 * The formulas of ours that do not stand in their cells any more: typed over, emptied, or of an earlier version. Those of
 * cells with names of their own are found wherever they have gone; nothing else is touched.
 *
 * @param words of the language in which the sheets stand.
 */
export function formulasToRestore(kit: FormKit, snapshot: WorkbookSnapshot, words: Words): RestoredFormula[] {
  const plans = [
    planContents(kit, words, thresholdsIn(kit, snapshot)),
    ...kit.form.sheets.map((sheet) => planFormSheet(kit, sheet, words, null)),
  ];
  return plans.flatMap((plan) => restoredIn(plan, snapshot));
}

function restoredIn(plan: SheetPlan, snapshot: WorkbookSnapshot): RestoredFormula[] {
  const named = new Map(
    plan.names
      .filter(({ area }) => area.top === area.bottom && area.left === area.right)
      .map(({ name, area }) => [`${area.top}:${area.left}`, name]),
  );
  return plan.cells.flatMap(({ row, column, value }): RestoredFormula[] => {
    if (value === null || typeof value !== 'object' || !('formula' in value)) return [];
    const name = named.get(`${row}:${column}`);
    const area = name === undefined ? null : (snapshot.names.get(name) ?? null);
    const grid = snapshot.sheets.find((sheet) => sheet.name === area?.sheet);
    if (area === null || grid === undefined) return [];
    const stands = grid.formulas[area.top - grid.top]?.[area.left - grid.left] ?? null;
    return stands !== null && comparableFormula(stands) === comparableFormula(value.formula)
      ? []
      : [{ place: { sheet: area.sheet, row: area.top, column: area.left }, formula: value.formula }];
  });
}
