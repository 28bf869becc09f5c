import { HostError } from '../errors';
import { mapReferences, mapWords, referenceText } from '../formula/references';
import { contains, intersect, quoteSheetName, type Area } from './area';
import { keepsValue, type Cell } from './cell';
import { shiftArea, type Shift } from './shift';
import type { Sheet } from './sheet';
import { tableBody } from './table';
import type { WorkbookModel } from './workbook-model';
import { columnLimit, rowLimit } from '../../package/sheet-size';

/** Changes every formula of the workbook: cells, names, validations, conditional formats, charts. */
export function mapFormulas(
  model: WorkbookModel,
  change: (formula: string, sheet: Sheet | null) => string,
): void {
  for (const sheet of model.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values())
        if (cell.formula !== undefined) changeFormula(cell, change(cell.formula, sheet));
    }
    const optional = (formula: string | null) => (formula === null ? null : change(formula, sheet));
    for (const validation of sheet.validations) {
      const { rule } = validation;
      if (rule)
        validation.rule = { ...rule, formula1: optional(rule.formula1), formula2: optional(rule.formula2) };
    }
    for (const format of sheet.conditionalFormats) {
      const { rule } = format;
      if (rule.kind === 'Custom') format.rule = { ...rule, formula: change(rule.formula, sheet) };
      if (rule.kind === 'CellValue') {
        format.rule = { ...rule, formula1: change(rule.formula1, sheet), formula2: optional(rule.formula2) };
      }
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.values = change(series.values, null);
        series.categories = series.categories === null ? null : change(series.categories, null);
        series.nameReference = series.nameReference === null ? null : change(series.nameReference, null);
      }
    }
  }
  for (const name of model.names) name.formula = change(name.formula, name.scope);
}

/** A formula that only follows its cells keeps the value that the file shows. */
function changeFormula(cell: Cell, formula: string): void {
  if (keepsValue(cell)) cell.keptFor = formula;
  cell.formula = formula;
}

/** The shift that inserting or deleting an area makes. Whole rows always move down, whole columns right. */
export function shiftOf(area: Area, kind: 'insert' | 'delete', direction: 'row' | 'column'): Shift {
  return direction === 'row'
    ? {
        kind,
        axis: 'row',
        at: area.row,
        count: area.rowCount,
        cross: { start: area.column, count: area.columnCount },
      }
    : {
        kind,
        axis: 'column',
        at: area.column,
        count: area.columnCount,
        cross: { start: area.row, count: area.rowCount },
      };
}

/** Inserts or deletes cells and moves everything that stands on them or speaks of them, as Excel does. */
export function shiftCells(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  kind: 'insert' | 'delete',
  direction: 'row' | 'column',
): void {
  const shift = shiftOf(area, kind, direction);
  refuseConflicts(sheet, shift);
  sheet.moved = true;
  moveCells(sheet, shift);
  moveFormats(sheet, shift);
  const keep = (areas: readonly Area[]) =>
    areas.map((one) => shiftArea(one, shift)).filter((one) => one !== null);
  sheet.merges = keep(sheet.merges);
  for (const validation of sheet.validations) validation.areas = keep(validation.areas);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = keep(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  moveTables(sheet, shift);
  movePage(sheet, shift);
  sheet.comments = sheet.comments.filter((comment) => {
    const place = shiftArea({ row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 }, shift);
    if (place) Object.assign(comment, { row: place.row, column: place.column });
    return place !== null;
  });
  mapFormulas(model, (formula, own) => shiftFormula(formula, own, sheet, shift));
}

function shiftFormula(formula: string, own: Sheet | null, sheet: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const mine =
      reference.sheet === null ? own === sheet : reference.sheet.toLowerCase() === sheet.name.toLowerCase();
    if (!mine) return null;
    const moved = shiftArea(reference.area, shift);
    if (moved === null) return reference.sheet === null ? '#REF!' : `${quoteSheetName(sheet.name)}!#REF!`;
    return moved === reference.area ? null : referenceText(reference, moved);
  });
}

function refuseConflicts(sheet: Sheet, shift: Shift): void {
  const { cross } = shift;
  for (const table of sheet.tables) {
    const area = table.area;
    const [start, count, along, length] =
      shift.axis === 'row'
        ? [area.column, area.columnCount, area.row, area.rowCount]
        : [area.row, area.rowCount, area.column, area.columnCount];
    const touches =
      start < cross.start + cross.count && start + count > cross.start && along + length > shift.at;
    const inside = start >= cross.start && start + count <= cross.start + cross.count;
    if (touches && !inside) {
      throw new HostError('InvalidOperation', `The operation would shift cells in the table ${table.name}.`);
    }
    if (shift.kind === 'delete' && shift.axis === 'row' && inside && table.showHeaders) {
      const headerLost = area.row >= shift.at && area.row < shift.at + shift.count;
      const wholeLost = headerLost && area.row + area.rowCount <= shift.at + shift.count;
      if (headerLost && !wholeLost)
        throw new HostError('InvalidOperation', 'The header row of a table cannot be deleted.');
    }
  }
  if (shift.kind !== 'insert') return;
  const limit = shift.axis === 'row' ? rowLimit : columnLimit;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const [along, across] = shift.axis === 'row' ? [row, column] : [column, row];
      const moves = along >= shift.at && across >= cross.start && across < cross.start + cross.count;
      if (moves && along + shift.count >= limit && cell.value !== null) {
        throw new HostError('NonBlankCellOffSheet', 'Cells with values would be pushed off the sheet.');
      }
    }
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved: [number, number, Cell][] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = shiftArea({ row, column, rowCount: 1, columnCount: 1 }, shift);
      if (place && place.row === row && place.column === column) continue;
      cells.delete(column);
      if (place) moved.push([place.row, place.column, cell]);
    }
    if (cells.size === 0) sheet.rows.delete(row);
  }
  const touched = new Set<Map<number, Cell>>();
  for (const [row, column, cell] of moved) {
    let cells = sheet.rows.get(row);
    if (!cells) sheet.rows.set(row, (cells = new Map<number, Cell>()));
    cells.set(column, cell);
    touched.add(cells);
  }
  if (shift.kind === 'insert') inheritFormats(sheet, shift);
}

/** New cells take the format of the row above or the column to the left. */
function inheritFormats(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  const rows = shift.axis === 'row';
  const area: Area = rows
    ? { row: shift.at - 1, column: shift.cross.start, rowCount: 1, columnCount: shift.cross.count }
    : { row: shift.cross.start, column: shift.at - 1, rowCount: shift.cross.count, columnCount: 1 };
  const sources: [number, number, Cell][] = [];
  sheet.forEachCell(area, (cell, row, column) => sources.push([row, column, cell]));
  for (const [row, column, source] of sources) {
    if (!source.style) continue;
    for (let step = 1; step <= shift.count; step++) {
      sheet.cell(rows ? row + step : row, rows ? column : column + step).style = source.style;
    }
  }
}

function moveFormats(sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === 'row';
  const whole = rows ? shift.cross.count === columnLimit : shift.cross.count === rowLimit;
  if (!whole) return;
  const moveMap = <Format extends object>(formats: Map<number, Format>) => {
    const entries = [...formats];
    formats.clear();
    for (const [index, format] of entries) {
      const place = shiftArea(
        rows
          ? { row: index, column: 0, rowCount: 1, columnCount: columnLimit }
          : { row: 0, column: index, rowCount: rowLimit, columnCount: 1 },
        shift,
      );
      if (place) formats.set(rows ? place.row : place.column, format);
    }
    const before = shift.kind === 'insert' ? formats.get(shift.at - 1) : undefined;
    if (before) for (let step = 0; step < shift.count; step++) formats.set(shift.at + step, { ...before });
  };
  if (rows) moveMap(sheet.rowFormats);
  else moveMap(sheet.columnFormats);
  const frozen = rows ? sheet.frozen.rows : sheet.frozen.columns;
  if (frozen > 0) {
    const line = shiftArea(
      { row: 0, column: 0, rowCount: rows ? frozen : 1, columnCount: rows ? 1 : frozen },
      { ...shift, cross: { start: 0, count: 1 } },
    );
    const left = line ? (rows ? line.row + line.rowCount : line.column + line.columnCount) : 0;
    sheet.frozen = rows ? { ...sheet.frozen, rows: left } : { ...sheet.frozen, columns: left };
  }
}

function moveTables(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.area;
    const after = shiftArea(before, shift);
    if (!after) return false;
    if (shift.axis === 'column' && after !== before) {
      if (shift.kind === 'delete') {
        table.columns = table.columns.filter((_, index) => {
          const column = before.column + index;
          return column < shift.at || column >= shift.at + shift.count;
        });
      } else if (after.columnCount > before.columnCount) {
        const fresh = Array.from({ length: shift.count }, (_, step) => freshColumn(table.columns, step));
        table.columns.splice(shift.at - before.column, 0, ...fresh);
      }
    }
    table.area = after;
    if (shift.axis === 'column' && table.showHeaders) writeHeaders(sheet, table.area, table.columns);
    // Excel keeps one empty row when all rows of a table are deleted.
    if (tableBody(table).rowCount < 1) table.area = { ...after, rowCount: after.rowCount + 1 };
    return true;
  });
}

function freshColumn(
  columns: readonly { id: number; name: string }[],
  step: number,
): { id: number; name: string } {
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1 + step;
  let number = step + 1;
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  while (taken.has(`column${String(number)}`)) number++;
  return { id, name: `Column${String(number)}` };
}

function writeHeaders(sheet: Sheet, area: Area, columns: readonly { name: string }[]): void {
  columns.forEach((column, index) => {
    const cell = sheet.cell(area.row, area.column + index);
    if (cell.value !== column.name) cell.value = column.name;
  });
}

function movePage(sheet: Sheet, shift: Shift): void {
  const page = sheet.pageLayout;
  const move = (area: Area | null) => (area === null ? null : shiftArea(area, shift));
  page.printArea = page.printArea.map(move).filter((area) => area !== null);
  page.printTitleRows = move(page.printTitleRows);
  page.printTitleColumns = move(page.printTitleColumns);
  sheet.autoFilter = move(sheet.autoFilter);
}

/** Renames a sheet in itself and in every formula. */
export function renameSheet(model: WorkbookModel, sheet: Sheet, name: string): void {
  const before = sheet.name;
  const wanted = before.toLowerCase();
  sheet.name = name;
  mapFormulas(model, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === wanted ? referenceText(reference, reference.area, name) : null,
    ),
  );
  model.report({ kind: 'renamed', sheet, before });
}

/** Deletes a sheet; formulas and names that spoke of it become `#REF!`. */
export function deleteSheet(model: WorkbookModel, sheet: Sheet): void {
  const index = model.sheets.indexOf(sheet);
  const others = model.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook must keep one visible sheet.');
  model.sheets.splice(index, 1);
  const wanted = sheet.name.toLowerCase();
  model.names = model.names.filter((name) => name.scope !== sheet);
  mapFormulas(model, (formula) =>
    mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === wanted ? '#REF!' : null)),
  );
  if (model.activeSheet === sheet) {
    const next = model.sheets.slice(index).find((other) => other.visibility === 'Visible') ?? others.at(-1);
    model.activeSheet = next ?? null;
  }
  model.report({ kind: 'deleted', sheet });
}

/** Renames a table in every formula. */
export function renameTable(model: WorkbookModel, before: string, name: string): void {
  const wanted = before.toLowerCase();
  mapFormulas(model, (formula) =>
    mapWords(formula, (word) =>
      word.kind !== 'function' && word.text.toLowerCase() === wanted ? name : null,
    ),
  );
}

/** Whether an area cuts through a merged area instead of holding it whole. */
export function cutsMerge(sheet: Sheet, area: Area): boolean {
  return sheet.merges.some((merge) => {
    const common = intersect(merge, area);
    return (
      common !== null &&
      !(
        contains(area, merge.row, merge.column) &&
        common.rowCount === merge.rowCount &&
        common.columnCount === merge.columnCount
      )
    );
  });
}
