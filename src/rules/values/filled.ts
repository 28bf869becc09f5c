import { columnWithRole, growingTables, inputColumns, type Form } from '../../form/form';
import type { RowsTable, Table } from '../../form/types';
import { isEmpty, textOf, type Cell } from '../../report/cell';
import { firstCellOf, rowsOf, type Report, type Row } from '../../report/report';
import { fillIn } from '../deeds';
import { excerpt } from '../excerpt';
import { defineRule, fail, notApplicable, pass, type MessageValues, type Outcome } from '../rule';
import { comparable } from '../same-text';
import { holdsPlaceholder } from '../says-nothing';
import { isFigureColumn } from '../../report/figure';
import { allCellsWhere, cellsWhere } from '../table-cells';

/** Rules on what is filled in, left empty or filled in twice. */

export const requiredField = defineRule({
  id: 'required-field',
  group: 'values',
  severity: 'error',
  job: { deed: fillIn, per: 'table' },
  meaning:
    'A required cell is empty; in a table that grows, a required cell of a row that holds anything. A table that the form needs has no row at all.',
  source: { clause: 'Every table of any form' },
  check: ({ report }) => [
    ...allCellsWhere(report, ({ required }) => required === true).map((cell): Outcome =>
      isEmpty(cell)
        ? fail(cell, { values: { field: { kind: 'field', field: cell.path }, rows: 'some' } })
        : pass,
    ),
    ...emptyTables(report, 'incomplete', (table) => ({
      field: { kind: 'table', table },
      rows: 'none',
    })),
  ],
});

/** Judges the tables that the form treats so when they have no row. */
function emptyTables(
  report: Report,
  treated: RowsTable['whenEmpty'],
  values: (table: string) => MessageValues,
): Outcome[] {
  return growingTables(report.form)
    .filter(({ whenEmpty }) => whenEmpty === treated)
    .map(({ id }) =>
      rowsOf(report, id).length > 0 ? pass : fail(firstCellOf(report, id), { row: null, values: values(id) }),
    );
}

export const emptyTable = defineRule({
  id: 'empty-table',
  group: 'values',
  severity: 'question',
  meaning: 'A table has no row that the form asks for without needing one.',
  source: { clause: 'Every table of any form that grows' },
  check: ({ report }) =>
    // "Нет" in the first row is an answer: there is nothing to tell.
    emptyTables(report, 'asked', (table) => ({ table: { kind: 'table', table } })).map((outcome) =>
      outcome.kind === 'fail' && outcome.cells.some(holdsPlaceholder) ? pass : outcome,
    ),
});

/** The tables whose figures make a total together. */
function tablesWithTotal({ tables }: Form): readonly Table[] {
  return tables.filter((table) => columnWithRole(table, 'total') !== undefined);
}

export const blankCategory = defineRule({
  id: 'blank-category',
  group: 'values',
  severity: 'warning',
  job: { deed: fillIn, per: 'table' },
  meaning:
    'A category is empty while its table has figures: nobody can tell "none" from "forgotten". One finding a table.',
  source: { clause: 'Every table of any form with a total' },
  check: ({ report }) =>
    tablesWithTotal(report.form).map((table): Outcome => {
      const cells = cellsWhere(report, table, isFigureColumn);
      const total = columnWithRole(table, 'total')?.id;
      const blank = cells.filter((cell) => isEmpty(cell) && cell.path.column !== total);
      const [first] = blank;
      if (cells.every(isEmpty)) return notApplicable(...cells);
      if (first === undefined) return pass;
      return fail(first, {
        cells: blank,
        values: {
          table: { kind: 'table', table: table.id },
          count: blank.length,
          fields: { kind: 'list', items: blank.map(({ path }) => ({ kind: 'field', field: path })) },
        },
        fix: { kind: 'write-zero', changes: blank.map((cell) => ({ cell, from: cell.value, to: 0 })) },
      });
    }),
});

/** The columns by which a row can repeat another: not the number that only counts the rows. */
function ownColumns(table: Table): readonly string[] {
  return inputColumns(table).flatMap(({ id, type }) => (type === 'fixed' ? [] : [id]));
}

/** The filled cells of a row in these columns. */
function ownCells(table: Table, { cells }: Row): Cell[] {
  return ownColumns(table).flatMap((column) => {
    const cell = cells[column];
    return cell === undefined || isEmpty(cell) ? [] : [cell];
  });
}

/** What a person reads in a cell: spaces and capitals do not count. */
const readAs = (cell: Cell | undefined): string =>
  cell === undefined || isEmpty(cell) ? '' : comparable(textOf(cell));

/**
 * The first row that says the same, for each row that repeats one. Rows are parted column by column, and only those
 * that are still alike are looked at further: most differ in their first columns.
 */
function repeatedRows(rows: readonly Row[], [column, ...rest]: readonly string[]): Map<Row, Row> {
  if (column === undefined) {
    const [first, ...others] = rows;
    return new Map(first === undefined ? [] : others.map((row) => [row, first]));
  }
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const text = readAs(row.cells[column]);
    const same = alike.get(text);
    if (same === undefined) alike.set(text, [row]);
    else same.push(row);
  }
  const repeated = [...alike.values()].filter(({ length }) => length > 1);
  return new Map(repeated.flatMap((same) => [...repeatedRows(same, rest)]));
}

/** How many rows say a text in a column, counted once for all rows. */
class Sayings {
  private readonly counts = new Map<string, Map<string, number>>();
  constructor(private readonly rows: readonly Row[]) {}

  /** Whether a column tells a row and the one that it repeats from the others: of activities the name, not the task. */
  isOfTwo(row: Row, column: string): boolean {
    return this.inColumn(column).get(readAs(row.cells[column])) === 2;
  }

  private inColumn(column: string): ReadonlyMap<string, number> {
    const known = this.counts.get(column);
    if (known !== undefined) return known;
    const counted = new Map<string, number>();
    for (const { cells } of this.rows) {
      const text = readAs(cells[column]);
      counted.set(text, (counted.get(text) ?? 0) + 1);
    }
    this.counts.set(column, counted);
    return counted;
  }
}

export const duplicateRow = defineRule({
  id: 'duplicate-row',
  group: 'values',
  severity: 'warning',
  meaning: 'Two rows of a table that grows are the same in every filled column.',
  source: { clause: 'Every table of any form that grows' },
  check: ({ report }) =>
    growingTables(report.form).flatMap((table): Outcome[] => {
      const { id } = table;
      const rows = rowsOf(report, id);
      const repeated = repeatedRows(rows, ownColumns(table));
      const sayings = new Sayings(rows);
      return rows.map((row): Outcome => {
        const before = repeated.get(row);
        const cells = before === undefined ? [] : ownCells(table, row);
        const first = cells.find(({ path: { column } }) => sayings.isOfTwo(row, column)) ?? cells[0];
        const other = first === undefined ? undefined : before?.cells[first.path.column];
        if (before === undefined || first === undefined || other === undefined) return pass;
        return fail(first, {
          cells: [first, other],
          evidence: [...cells, ...ownCells(table, before)].filter((cell) => cell !== first && cell !== other),
          values: {
            table: { kind: 'table', table: id },
            row: Number(row.key),
            other: Number(before.key),
            text: excerpt(textOf(first)),
          },
        });
      });
    }),
});
