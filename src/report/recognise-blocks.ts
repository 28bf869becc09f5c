import { inputColumns, tableOf, type Block, type Form } from '../form/form';
import { languages } from '../form/languages';
import type { Column, Table } from '../form/types';
import type { Area } from './address';
import { columnName, fieldName, nameOfBlock, type DefinedName } from './defined-names';
import { isHeadingOf } from './headings';
import type { SheetGrid } from './snapshot';
import type { CellValue } from './cell';

/** The names that a block had, as they would stand now. */
export type RecognisedNames = ReadonlyMap<DefinedName, Area>;

/** Which share of a block's headings must be read before it is known. */
const share = 0.8;

/**
 * Finds blocks of a form by what their headings say, for workbooks whose names were lost: a sheet was copied and the
 * original deleted, or a program that keeps no names saved the file. A block that several sheets could be is taken from the one
 * that is called as the form calls it; none is taken twice.
 */
export function recogniseBlocks(
  form: Form,
  blocks: readonly Block[],
  grids: readonly SheetGrid[],
): RecognisedNames {
  const found = new Map<DefinedName, Area>();
  for (const block of blocks) {
    const seen = grids.flatMap((grid) => {
      const names = namesIn(form, block, grid);
      return names === null ? [] : [{ grid, names }];
    });
    const called = seen.find(({ grid }) => tabsOf(form, block).has(grid.name));
    const chosen =
      called ?? (seen.length === 1 ? seen[0] : seen.find(({ grid }) => isCopyOf(form, block, grid)));
    for (const [name, area] of chosen?.names ?? []) found.set(name, area);
  }
  return found;
}

/**
 * Whether a sheet may be one of a form by its name, as Excel names a copy too: "Гендер (2)". A table's own name counts
 * as well: earlier workbooks have a sheet for each table.
 */
export function mayBeOfForm(form: Form, sheet: string): boolean {
  const own = withoutNumber(sheet);
  return [...form.sheets.map(({ tab }) => tab), ...form.tables.map((table) => table.sheet)].some((name) =>
    languages.some((language) => name[language] === own),
  );
}

const withoutNumber = (sheet: string): string => sheet.replace(/ \(\d+\)$/u, '');

function tabsOf(form: Form, block: Block): ReadonlySet<string> {
  const sheet = form.sheets.find(({ blocks }) => blocks.includes(block));
  const names = [...(sheet === undefined ? [] : [sheet.tab]), tableOf(form, block.table).sheet];
  return new Set(names.flatMap((name) => languages.map((language) => name[language])));
}

const isCopyOf = (form: Form, block: Block, { name }: SheetGrid): boolean =>
  tabsOf(form, block).has(withoutNumber(name));

function namesIn(form: Form, block: Block, grid: SheetGrid): Map<DefinedName, Area> | null {
  const table = tableOf(form, block.table);
  const columns = table.columns.filter(({ id }) => block.columns?.includes(id) ?? true);
  return table.kind === 'fields'
    ? questionsIn(form, block, columns, grid)
    : rowsIn(form, block, table, columns, grid);
}

const valueAt = (grid: SheetGrid, row: number, column: number): CellValue | undefined =>
  grid.values[row - grid.top]?.[column - grid.left];

/** Enough headings, and never a single one alone where the block has more. */
const isEnough = (found: number, all: number): boolean =>
  found >= Math.max(Math.min(2, all), Math.ceil(all * share));

/** A sheet's cell with a heading. */
interface Met {
  readonly column: Column;
  readonly row: number;
  readonly at: number;
}

function headingsIn(columns: readonly Column[], grid: SheetGrid): Met[] {
  return grid.values.flatMap((values, y) =>
    values.flatMap((value, x) => {
      if (value.kind !== 'text') return [];
      return columns
        .filter((column) => isHeadingOf(column, value))
        .map((column) => ({ column, row: grid.top + y, at: grid.left + x }));
    }),
  );
}

/** The first of each column; a heading that stands twice names the upper, or the one further left. */
const once = (met: readonly Met[]): Met[] =>
  met.filter(({ column }, index) => met.findIndex((other) => other.column === column) === index);

/** Questions one under another, with their answers beside them. */
function questionsIn(
  form: Form,
  block: Block,
  columns: readonly Column[],
  grid: SheetGrid,
): Map<DefinedName, Area> | null {
  const met = headingsIn(columns, grid);
  const at = mostFrequent(met.map((each) => each.at));
  const inColumn = once(met.filter((each) => each.at === at));
  if (at === null || !isEnough(inColumn.length, columns.length)) return null;
  const rows = inColumn.map(({ row }) => row);
  const sheet = grid.name;
  return new Map([
    [
      nameOfBlock(form, block),
      { sheet, top: Math.max(0, Math.min(...rows) - 1), left: at, bottom: Math.max(...rows), right: at + 1 },
    ],
    ...inColumn.map(({ column, row }): [DefinedName, Area] => [
      fieldName(form, { table: block.table, row: null, column: column.id }),
      { sheet, top: row, bottom: row, left: at + 1, right: at + 1 },
    ]),
  ]);
}

/** A row of headings, with a row of figures, named rows, or rows that grow below it. */
function rowsIn(
  form: Form,
  block: Block,
  table: Table,
  columns: readonly Column[],
  grid: SheetGrid,
): Map<DefinedName, Area> | null {
  const met = headingsIn(columns, grid);
  const top = mostFrequent(met.map(({ row }) => row));
  const headings = once(met.filter(({ row }) => row === top));
  if (top === null || !isEnough(headings.length, columns.length)) return null;
  const sheet = grid.name;
  const left = Math.min(...headings.map(({ at }) => at));
  const right = Math.max(...headings.map(({ at }) => at));
  const inputs = new Set(inputColumns(table).map(({ id }) => id));
  const own = headings.filter(({ column }) => inputs.has(column.id));
  const cell = (row: number, at: number): Area => ({ sheet, top: row, bottom: row, left: at, right: at });
  const blockFrom = (bottom: number): [DefinedName, Area] => [
    nameOfBlock(form, block),
    { sheet, top, left, bottom, right },
  ];
  switch (table.kind) {
    case 'fields':
      return null;
    case 'singleRow':
      return new Map([
        blockFrom(top + 1),
        ...own.map(({ column, at }): [DefinedName, Area] => [
          fieldName(form, { table: table.id, row: null, column: column.id }),
          cell(top + 1, at),
        ]),
      ]);
    case 'fixedRows': {
      const label = headings.find(({ column }) => column.role === 'rowLabel');
      const rows = table.rows.flatMap(({ id, label: said }) => {
        const row = label === undefined ? null : rowSaying(grid, top + 1, label.at, Object.values(said));
        return row === null ? [] : [{ id, row }];
      });
      if (!isEnough(rows.length, table.rows.length)) return null;
      return new Map([
        blockFrom(Math.max(...rows.map(({ row }) => row))),
        ...rows.flatMap(({ id, row }) =>
          own.map(({ column, at }): [DefinedName, Area] => [
            fieldName(form, { table: table.id, row: id, column: column.id }),
            cell(row, at),
          ]),
        ),
      ]);
    }
    case 'rows': {
      const isFilled = (row: number) =>
        headings.some(({ at }) => (valueAt(grid, row, at)?.kind ?? 'empty') !== 'empty');
      let bottom = top + 1;
      while (isFilled(bottom + 1)) bottom++;
      return new Map([
        blockFrom(bottom),
        ...own.map(({ column, at }): [DefinedName, Area] => [
          columnName(form, table.id, column.id),
          { sheet, top: top + 1, bottom, left: at, right: at },
        ]),
      ]);
    }
  }
}

function rowSaying(grid: SheetGrid, first: number, column: number, texts: readonly string[]): number | null {
  for (let row = first; row < grid.top + grid.values.length; row++) {
    const value = valueAt(grid, row, column);
    const [line = ''] = value?.kind === 'text' ? value.text.trim().split('\n') : [];
    if (texts.some((text) => text.trim() === line.trim())) return row;
  }
  return null;
}

/** The number that comes most often; the smallest of several. */
function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort(([one, often], [other, less]) => less - often || one - other);
  return sorted[0]?.[0] ?? null;
}
