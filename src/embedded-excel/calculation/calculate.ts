import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { keepsValue, type Cell, type CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { FormulaBounds } from './formula-bounds';
import { functionCorrections } from './function-corrections';
import { withLostReferences } from './lost-references';
import { withReferenceArguments } from './reference-arguments';
import { neededCells, type CellRows } from './needed-cells';

/** The numbers by which the engine tells cells apart: empty, a formula, anything else. */
const emptyCell = 0;
const literalCell = 2;
const formulaCell = 6;

/** Calculates every formula of the workbook. Gives the sheets on which a result has changed. */
export function calculate(model: WorkbookModel): Set<Sheet> {
  const changed = new Set<Sheet>();
  const hasFormula = model.sheets.some((sheet) => {
    for (const cells of sheet.rows.values())
      for (const cell of cells.values()) if (cell.formula !== undefined) return true;
    return false;
  });
  if (!hasFormula) return changed;
  calculateFormulas(workbookOf(model, model.sheets, changed));
  return changed;
}

/** Calculates the workbook together with sheets that do not belong to it. */
export function calculateWith(model: WorkbookModel, others: readonly Sheet[]): void {
  calculateFormulas(workbookOf(model, [...model.sheets, ...others], new Set()));
}

/** What is done with formulas before the engine has them. */
interface Preparation {
  readonly isCalculated: (cell: Cell, sheet: Sheet) => boolean;
  readonly prepared: (formula: string, sheet: Sheet) => string;
}

function workbookOf(model: WorkbookModel, sheets: readonly Sheet[], changed: Set<Sheet>): WorkbookLike {
  const needed = neededCells(model, sheets);
  // A name of a sheet hides the workbook's name; formulas of other sheets see the workbook's.
  const formulaByName = new Map(
    model.names.filter(({ scope }) => !scope).map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
  const nameOf = (name: string) => formulaByName.get(name.toLowerCase());
  const bounds = new FormulaBounds(sheets, nameOf);
  const preparation: Preparation = {
    isCalculated: (cell, sheet) =>
      cell.formula !== undefined && !keepsValue(cell) && !bounds.isTooWide(cell, sheet.name),
    prepared: (formula, sheet) =>
      withReferenceArguments(withLostReferences(bounds.cut(formula, sheet.name), nameOf), nameOf),
  };
  const worksheets = sheets.map((sheet, index) =>
    worksheetOf(sheet, index + 1, needed.get(sheet) ?? sheet.rows, changed, preparation),
  );
  const names: DefinedNameEntry[] = model.names.map((name) => ({
    name: name.name,
    ranges: [withLostReferences(bounds.cut(name.formula, name.scope?.name ?? ''), nameOf)],
    ...(name.scope ? { localSheetId: model.sheets.indexOf(name.scope) } : {}),
  }));
  const byName = new Map(worksheets.map((worksheet) => [worksheet.name.toLowerCase(), worksheet]));
  return {
    worksheets,
    getWorksheet: (id) =>
      typeof id === 'string' ? byName.get(id.toLowerCase()) : worksheets.find((one) => one.id === id),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    userFunctions: functionCorrections,
  };
}

function worksheetOf(
  sheet: Sheet,
  id: number,
  rows: CellRows,
  changed: Set<Sheet>,
  preparation: Preparation,
): WorksheetLike {
  const used = sheet.usedArea(true);
  const cellLike = (cell: Cell, row: number, column: number) =>
    new EngineCell(cell, row + 1, column + 1, sheet, changed, preparation);
  const eachRow = (...parts: unknown[]) => {
    const visit = parts.at(-1) as (row: RowLike, number: number) => void;
    const numbers = [...rows.keys()].sort((one, other) => one - other);
    for (const row of numbers) {
      const cells = rows.get(row);
      if (!cells) continue;
      const eachCell = (...inner: unknown[]) => {
        const visitCell = inner.at(-1) as (cell: CellLike, number: number) => void;
        for (const [column, cell] of cells) {
          if (cell.value !== null || cell.formula !== undefined)
            visitCell(cellLike(cell, row, column), column + 1);
        }
      };
      visit({ hidden: sheet.rowFormats.get(row)?.hidden ?? false, eachCell }, row + 1);
    }
  };
  return {
    id,
    name: sheet.name,
    dimensions: used
      ? {
          top: used.row + 1,
          left: used.column + 1,
          bottom: used.row + used.rowCount,
          right: used.column + used.columnCount,
        }
      : null,
    eachRow,
    findCell: (row, column) => {
      const cell = sheet.find(row - 1, column - 1);
      return cell && cellLike(cell, row - 1, column - 1);
    },
    getCell: (row, column) => cellLike(sheet.cell(row - 1, column - 1), row - 1, column - 1),
    getTables: () =>
      sheet.tables.map((table) => ({
        table: {
          name: table.name,
          tl: { row: table.area.row + 1, col: table.area.column + 1 },
          columns: table.columns,
          rows: Array.from({
            length: table.area.rowCount - Number(table.showHeaders) - Number(table.showTotals),
          }),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      })),
    mergedRegions: [],
  };
}

/** A cell of the model as the engine sees it; only the results of formulas are written back. */
class EngineCell implements CellLike {
  readonly type: number;
  readonly model: { readonly formula?: string } = {};

  constructor(
    private readonly cell: Cell,
    readonly row: number,
    readonly col: number,
    private readonly sheet: Sheet,
    private readonly changed: Set<Sheet>,
    private readonly preparation: Preparation,
  ) {
    this.type = preparation.isCalculated(cell, sheet)
      ? formulaCell
      : cell.value === null
        ? emptyCell
        : literalCell;
  }

  get formula(): string {
    return this.type === formulaCell ? this.preparation.prepared(this.cell.formula ?? '', this.sheet) : '';
  }

  get value(): unknown {
    return this.cell.value;
  }

  set value(value: unknown) {
    this.result = value as FormulaResultLike;
  }

  get result(): FormulaResultLike {
    return this.cell.value ?? undefined;
  }

  set result(result: FormulaResultLike) {
    // A formula that refers to an empty cell shows zero.
    const value: CellValue =
      result === undefined || result === null ? 0 : result instanceof Date ? 0 : result;
    if (sameValue(value, this.cell.value)) return;
    this.cell.value = value;
    this.changed.add(this.sheet);
  }
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && one !== null)
    return typeof other === 'object' && other !== null && one.error === other.error;
  return one === other;
}
