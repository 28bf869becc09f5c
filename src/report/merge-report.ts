import { growingTables, inputColumns, tableOf } from '../form/form';
import type { Column, RowsTable } from '../form/types';
import { readSingleDate } from '../reading/dates';
import { dateFromExcelSerial } from '../reading/iso-date';
import type { Place } from './address';
import { isEmpty, textOf, type Cell, type CellValue } from './cell';
import type { FieldPath } from './field-path';
import { isFigureColumn, readFigure } from './figure';
import type { StandingReport } from './read-report';
import { cellAt, cellsOf, rowsOf, type Report, type Row } from './report';

/** A cell of another report, and the cell of the workbook that it goes into. */
export interface BroughtCell {
  /** The field in the report that is brought: it stays the same whatever the workbook's rows do meanwhile. */
  readonly from: FieldPath;
  /** The field in the workbook. */
  readonly to: FieldPath;
  readonly place: Place;
  readonly standing: CellValue;
  readonly value: CellValue;
}

/** Rows that a table of the workbook does not have yet. */
export interface NewRows {
  readonly table: string;
  readonly rows: readonly Row[];
  /** The rows of the table that are filled already; the new ones come after them. */
  readonly after: number;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  /** The row of the sheet in which the first of them goes, from 0. */
  readonly firstRow: number;
  /** The last row that the table has now, from 0. */
  readonly lastRow: number;
}

/** What becomes of a report that is brought into a workbook in which another may stand. Nothing is written by it. */
export interface Merge {
  /** Cells that are empty in the workbook. */
  readonly fill: readonly BroughtCell[];
  /** Cells that hold something else there. */
  readonly differing: readonly BroughtCell[];
  /** How many cells hold the same already. */
  readonly same: number;
  readonly newRows: readonly NewRows[];
  /** Cells for which the workbook has no place. */
  readonly homeless: readonly Cell[];
}

/** Whether two values say the same in a column: white space aside, a figure by its value, a day as a day. */
export function saysTheSame(column: Column, one: CellValue, other: CellValue): boolean {
  return said(column, one) === said(column, other);
}

function said(column: Column, value: CellValue): string {
  const { type } = column;
  const figure = isFigureColumn(column) ? readFigure(value) : null;
  if (figure?.kind === 'figure') return String(figure.value);
  if (value.kind === 'number' && (type === 'date' || type === 'dates'))
    return dateFromExcelSerial(value.value) ?? String(value.value);
  const text = textOf({ value }).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return type === 'date' || type === 'dates' ? (readSingleDate(text) ?? text) : text;
}

/**
 * Compares a report with what stands in a workbook, cell by cell. Rows of a table that grows are told by what they say:
 * a row of the workbook is the brought one when at least half of the cells that both fill agree; other rows are new,
 * and go after those that stand.
 */
export function mergeReports({ report: standing, growing }: StandingReport, brought: Report): Merge {
  const fill: BroughtCell[] = [];
  const differing: BroughtCell[] = [];
  const homeless: Cell[] = [];
  const newRows: NewRows[] = [];
  let same = 0;
  const meet = (cell: Cell, there: Cell): void => {
    if (isEmpty(cell)) return;
    if (there.place === null) {
      homeless.push(cell);
      return;
    }
    const met = {
      from: cell.path,
      to: there.path,
      place: there.place,
      standing: there.value,
      value: cell.value,
    };
    if (isEmpty(there)) fill.push(met);
    else if (saysTheSame(columnOf(brought, cell), there.value, cell.value)) same++;
    else differing.push(met);
  };
  const grows = new Set(growingTables(brought.form).map(({ id }) => id));
  for (const { id } of brought.form.tables.filter((table) => !grows.has(table.id))) {
    for (const cell of rowsOf(brought, id).flatMap(cellsOf)) meet(cell, cellAt(standing, cell.path));
  }
  for (const table of growingTables(brought.form)) {
    const there = rowsOf(standing, table.id);
    const rows = rowsOf(brought, table.id);
    const location = growing.get(table.id) ?? null;
    if (location === null) {
      homeless.push(...rows.flatMap(cellsOf).filter((cell) => !isEmpty(cell)));
      continue;
    }
    const matches = matchRows(table, there, rows);
    for (const [row, match] of matches) {
      // A number that the form prints says where a row stands, not what it says.
      const cells = cellsOf(row).filter((cell) => columnOf(brought, cell).type !== 'fixed');
      for (const cell of cells) {
        const met = match.cells[cell.path.column];
        if (met !== undefined) meet(cell, met);
      }
    }
    const others = rows.filter((row) => !matches.has(row));
    for (const cell of others.flatMap(cellsOf))
      if (!isEmpty(cell) && !location.columns.has(cell.path.column)) homeless.push(cell);
    const lastFilled = Math.max(location.firstRow - 1, ...there.map(rowOnSheet));
    if (others.length > 0)
      newRows.push({
        table: table.id,
        rows: others,
        after: there.length,
        sheet: location.sheet,
        columns: location.columns,
        firstRow: lastFilled + 1,
        lastRow: location.lastRow,
      });
  }
  return { fill, differing, same, newRows, homeless };
}

function columnOf({ form }: Report, { path }: Cell): Column {
  const column = tableOf(form, path.table).columns.find(({ id }) => id === path.column);
  if (column === undefined) throw new Error(`The form has no column ${path.table}.${path.column}.`);
  return column;
}

function rowOnSheet(row: Row): number {
  return Math.max(-1, ...cellsOf(row).map(({ place }) => place?.row ?? -1));
}

/**
 * The rows that stand already, by the brought ones: first those that are the same, then the likest.
 *
 * Not the matching of src/compare/match-rows.ts, and not to be made one with it. There two versions of one report are held
 * side by side, every row wants a partner, words that are alike are enough, and a wrong pair costs a clumsy sentence. Here
 * what is matched is written into: blanks say nothing, cells must agree whole, and a row in doubt becomes a new row, for a
 * wrong pair would put one activity's figures beside another's name.
 */
function matchRows(
  table: RowsTable,
  standing: readonly Row[],
  brought: readonly Row[],
): ReadonlyMap<Row, Row> {
  const columns = inputColumns(table).filter(({ type }) => type !== 'fixed');
  const saidIn = (row: Row): readonly string[] =>
    columns.map((column) => {
      const cell = row.cells[column.id];
      return cell === undefined ? '' : said(column, cell.value);
    });
  const matches = new Map<Row, Row>();
  const free = new Map(standing.map((row) => [row, saidIn(row)]));
  const wanted = new Map(brought.map((row) => [row, saidIn(row)]));
  const take = (row: Row, match: Row) => {
    matches.set(row, match);
    free.delete(match);
    wanted.delete(row);
  };
  const byWhole = new Map<string, Row[]>();
  for (const [row, texts] of free) {
    const key = JSON.stringify(texts);
    byWhole.set(key, [...(byWhole.get(key) ?? []), row]);
  }
  for (const [row, texts] of [...wanted]) {
    const match = byWhole.get(JSON.stringify(texts))?.shift();
    if (match !== undefined) take(row, match);
  }
  const pairs = [...wanted].flatMap(([row, texts]) =>
    [...free].flatMap(([match, others]) => {
      const likeness = likenessOf(texts, others);
      return likeness === null
        ? []
        : [{ row, match, likeness, apart: Math.abs(Number(row.key) - Number(match.key)) }];
    }),
  );
  pairs.sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  for (const { row, match } of pairs) if (wanted.has(row) && free.has(match)) take(row, match);
  return matches;
}

/** In how many cells two rows agree; null where that is fewer than half of those that both fill. */
function likenessOf(one: readonly string[], other: readonly string[]): number | null {
  let both = 0;
  let agree = 0;
  one.forEach((text, index) => {
    const there = other[index] ?? '';
    if (text === '' || there === '') return;
    both++;
    if (text === there) agree++;
  });
  return agree > 0 && agree * 2 >= both ? agree : null;
}
