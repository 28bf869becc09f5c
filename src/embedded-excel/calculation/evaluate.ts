import { mapReferences, moveFormula, referenceText } from '../formula/references';
import { intersect } from '../model/area';
import type { CellValue } from '../model/cell';
import { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { calculateWith } from './calculate';

interface Results {
  readonly revision: number;
  readonly bySheet: Map<Sheet, Map<string, CellValue>>;
}

const known = new WeakMap<WorkbookModel, Results>();
/** A sheet's name that no person gives. */
const scratchName = '\u0001conditions';
/** More conditions than this are not worked out ahead. */
const aheadLimit = 20_000;

/**
 * The value of a formula as if it stood on the sheet. Conditional formats ask for it; all of a sheet's conditions are
 * calculated together the first time, and kept until the workbook changes.
 */
export function evaluate(model: WorkbookModel, sheet: Sheet, formula: string): CellValue {
  let results = known.get(model);
  if (results?.revision !== model.revision)
    known.set(model, (results = { revision: model.revision, bySheet: new Map() }));
  let values = results.bySheet.get(sheet);
  if (!values) results.bySheet.set(sheet, (values = calculateAll(model, sheet, conditionsOf(sheet))));
  const value = values.get(formula);
  if (value !== undefined) return value;
  const [fresh] = calculateAll(model, sheet, new Set([formula])).values();
  values.set(formula, fresh ?? null);
  return fresh ?? null;
}

/** The formulas of a sheet's conditional formats, moved to every cell that they judge. */
function conditionsOf(sheet: Sheet): Set<string> {
  const formulas = new Set<string>();
  const used = sheet.usedArea(false);
  if (!used) return formulas;
  for (const { areas, rule } of sheet.conditionalFormats) {
    const [origin] = areas;
    const sources =
      rule.kind === 'Custom'
        ? [rule.formula]
        : rule.kind === 'CellValue'
          ? [rule.formula1, rule.formula2]
          : [];
    for (const area of areas) {
      const judged = intersect(area, used);
      if (!judged || !origin) continue;
      for (let row = judged.row; row < judged.row + judged.rowCount; row++) {
        for (let column = judged.column; column < judged.column + judged.columnCount; column++) {
          for (const source of sources)
            if (source !== null) formulas.add(moveFormula(source, row - origin.row, column - origin.column));
          if (formulas.size > aheadLimit) return formulas;
        }
      }
    }
  }
  return formulas;
}

function calculateAll(model: WorkbookModel, sheet: Sheet, formulas: Set<string>): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  if (formulas.size === 0) return values;
  const scratch = new Sheet('scratch', scratchName);
  const list = [...formulas];
  list.forEach((formula, row) => {
    const qualified = mapReferences(formula, (reference) =>
      reference.sheet === null ? referenceText(reference, reference.area, sheet.name) : null,
    );
    scratch.cell(row, 0).formula = qualified;
  });
  calculateWith(model, [scratch]);
  list.forEach((formula, row) => values.set(formula, scratch.find(row, 0)?.value ?? null));
  return values;
}
