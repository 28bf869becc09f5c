import type { SheetGrid, WorkbookSnapshot } from './snapshot';

/**
 * The same snapshot, which tells when somebody looks at the value of a cell that holds a formula. Who trusts values that
 * a file stores learns by it whether the outcome stands on one of them.
 */
export function watchFormulas(snapshot: WorkbookSnapshot, onLook: () => void): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => watched(sheet, onLook)) };
}

function watched(sheet: SheetGrid, onLook: () => void): SheetGrid {
  const values = sheet.values.map((row, y) => {
    const formulas = sheet.formulas[y];
    if (formulas?.some((formula) => formula !== null) !== true) return row;
    const copy = [...row];
    row.forEach((value, x) => {
      if ((formulas[x] ?? null) === null) return;
      const look = () => {
        onLook();
        return value;
      };
      Object.defineProperty(copy, x, { enumerable: true, get: look });
    });
    return copy;
  });
  return { ...sheet, values };
}
