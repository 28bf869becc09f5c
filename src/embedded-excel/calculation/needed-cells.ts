import { scanFormula } from '../formula/references';
import { encloses, type Area } from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';

/** Cells of a sheet by row and column. */
export type CellRows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Functions whose references are known only when they are calculated. */
const readsAnywhere = new Set(['INDIRECT', 'OFFSET']);

/** An area is held against so many larger ones. */
const mostLarge = 20;

/**
 * The cells that a calculation has to see: the formulas and what they refer to, by way of names and tables too. Ten
 * thousand rows that no formula speaks of cost nothing.
 */
export function neededCells(model: WorkbookModel, sheets: readonly Sheet[]): Map<Sheet, CellRows> {
  const collected = new Map<Sheet, Map<number, Map<number, Cell>>>();
  const asked = new Map<Sheet, Map<string, Area>>();
  const open: { formula: string; sheet: Sheet | null }[] = [];
  for (const sheet of sheets) {
    const rows = new Map<number, Map<number, Cell>>();
    collected.set(sheet, rows);
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        put(rows, row, column, cell);
        open.push({ formula: cell.formula, sheet });
      }
    }
  }
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const take = (sheet: Sheet | undefined, area: Area): void => {
    if (!sheet) return;
    let areas = asked.get(sheet);
    if (!areas) asked.set(sheet, (areas = new Map<string, Area>()));
    areas.set(
      `${String(area.row)} ${String(area.column)} ${String(area.rowCount)} ${String(area.columnCount)}`,
      area,
    );
  };
  const names = new Map(model.names.map((name) => [name.name.toLowerCase(), name]));
  const tables = new Map(model.tables().map((target) => [target.table.name.toLowerCase(), target]));
  const seen = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    const own = next.sheet;
    const { references, words } = scanFormula(next.formula);
    for (const reference of references)
      take(
        reference.sheet === null ? (own ?? undefined) : byName.get(reference.sheet.toLowerCase()),
        reference.area,
      );
    if (next.formula.includes('[') && own) for (const table of own.tables) take(own, table.area);
    for (const word of words) {
      const key = word.text.toLowerCase();
      if (word.kind === 'function') {
        if (readsAnywhere.has(word.text.toUpperCase()))
          return new Map(sheets.map((sheet) => [sheet, sheet.rows]));
        continue;
      }
      const table = tables.get(key);
      if (table) take(table.sheet, table.table.area);
      if (!names.has(key) || seen.has(key)) continue;
      seen.add(key);
      // A sheet may have a name of its own beside the workbook's: all of them are taken.
      for (const name of model.names)
        if (name.name.toLowerCase() === key) open.push({ formula: name.formula, sheet: name.scope });
    }
  }
  for (const [sheet, areas] of asked) {
    const rows = collected.get(sheet);
    if (!rows) continue;
    for (const area of outermost([...areas.values()]))
      sheet.forEachCell(area, (cell, row, column) => {
        put(rows, row, column, cell);
      });
  }
  return collected;
}

/** Areas without those that lie in one of the largest: of sums that grow by a row each, the last is gone through alone. */
function outermost(areas: readonly Area[]): readonly Area[] {
  const bySize = [...areas].sort((one, other) => sizeOf(other) - sizeOf(one));
  const kept: Area[] = [];
  for (const area of bySize)
    if (!kept.slice(0, mostLarge).some((large) => encloses(large, area))) kept.push(area);
  return kept;
}

const sizeOf = (area: Area): number => area.rowCount * area.columnCount;

function put(rows: Map<number, Map<number, Cell>>, row: number, column: number, cell: Cell): void {
  let cells = rows.get(row);
  if (!cells) rows.set(row, (cells = new Map<number, Cell>()));
  cells.set(column, cell);
}
