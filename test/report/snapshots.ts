import { inputColumns } from '../../src/form/form';
import type { Area } from '../../src/report/address';
import { emptyValue, type CellValue } from '../../src/report/cell';
import type { Report } from '../../src/report/report';
import type { SheetGrid, WorkbookSnapshot } from '../../src/report/snapshot';
import { columnName, fieldName, form, readReport, tableOf, type TableId } from '../support/final-report';

/** What a cell of a test's sheet holds. */
export type Content = string | number | null;

/** What is read of such a cell. */
export const valueOf = (content: Content): CellValue =>
  content === null
    ? emptyValue
    : typeof content === 'number'
      ? { kind: 'number', value: content }
      : { kind: 'text', text: content };

/** The used part of a sheet, which begins at a row and a column counted from 0. */
export function sheet(name: string, rows: readonly (readonly Content[])[], top = 0, left = 0): SheetGrid {
  return {
    name,
    top,
    left,
    values: rows.map((row) => row.map(valueOf)),
    formulas: rows.map((row) => row.map(() => null)),
  };
}

/** An area of a sheet; one cell unless said otherwise. */
export const at = (sheetName: string, top: number, left: number, bottom = top, right = left): Area => ({
  sheet: sheetName,
  top,
  left,
  bottom,
  right,
});

/** A snapshot of a workbook in which nothing else stands. */
export function snapshot(parts: Partial<WorkbookSnapshot>): WorkbookSnapshot {
  const sheets = parts.sheets ?? [];
  return {
    sheets,
    names: new Map(),
    excelTables: new Map(),
    sheetNames: sheets.map(({ name }) => name),
    hiddenSheets: new Set(),
    styleNames: new Set(),
    chartNames: new Set(),
    settings: new Map(),
    ...parts,
  };
}

/** One name for each block of the form but those of one table, so that a report can be read at all; they stand on an empty sheet. */
export function namesOfOthers(but: TableId): [string, Area | null][] {
  return form.sheets
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.table !== but)
    .map((block, index): [string, Area] => {
      const table = tableOf(block.table);
      const column = inputColumns(table).find(({ id: each }) => block.columns?.includes(each) ?? true);
      const id = column?.id ?? '';
      const name =
        table.kind === 'rows'
          ? columnName(table.id, id)
          : fieldName({ table: table.id, row: table.kind === 'fixedRows' ? 'staff' : null, column: id });
      return [name, at('Пусто', index, 0)];
    });
}

/** The report in such a workbook; throws where there is none. */
export function read(parts: Partial<WorkbookSnapshot>): Report {
  const result = readReport(snapshot(parts));
  if (result.kind !== 'report') throw new Error(result.kind);
  return result.report;
}
