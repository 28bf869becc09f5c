import { form } from '../form/form';
import type { Column, ColumnType } from '../form/types';
import type { TableId } from '../form/ids';
import { isEmpty, textOf, type Cell } from '../report/cell';
import { readFigure } from '../report/figure';
import { cellsOf, inputColumns, rowsOf, type Report } from '../report/report';
import { fail, pass, type Outcome, type Rule } from './rule';

/** Rules on what a single cell holds. */

const figureTypes: readonly ColumnType[] = ['number', 'count', 'money'];

/** The cells of a table that stand in columns of which something is true, with their columns. */
function cellsWhere(
  report: Report,
  table: (typeof form.tables)[number],
  wanted: (column: Column) => boolean,
): Cell[] {
  const columns = new Set(
    inputColumns(table)
      .filter(wanted)
      .map(({ id }) => id),
  );
  return rowsOf(report, table.id)
    .flatMap(cellsOf)
    .filter(({ path }) => columns.has(path.column));
}

const isFigureColumn = ({ type }: Column) => figureTypes.includes(type);

export const requiredField: Rule = {
  id: 'required-field',
  group: 'values',
  severity: 'error',
  meaning:
    'A required cell is empty; in a table that grows, a required cell of a row that holds anything. Activities need at least one row.',
  source: { clause: 'Form, all sections' },
  relations: [],
  check: ({ report }) => [
    ...form.tables.flatMap((table) =>
      cellsWhere(report, table, ({ required }) => required === true).map((cell): Outcome =>
        isEmpty(cell)
          ? fail(cell, { values: { field: { kind: 'field', field: cell.path }, rows: 'some' } })
          : pass,
      ),
    ),
    report.tables.activities.length > 0
      ? pass
      : fail(report.firstCells.activities, {
          row: null,
          values: { field: { kind: 'table', table: 'activities' }, rows: 'none' },
        }),
  ],
};

export const notANumber: Rule = {
  id: 'not-a-number',
  group: 'values',
  severity: 'error',
  meaning: 'A cell for a number, a count or an amount holds something that is no number.',
  source: { clause: 'Form, sections 1, 4 and 6' },
  relations: [],
  check: ({ report }) =>
    form.tables.flatMap((table) =>
      cellsWhere(report, table, isFigureColumn).flatMap((cell): Outcome[] => {
        // A blank cell is another rule's, and so is an Excel error.
        if (isEmpty(cell) || cell.value.kind === 'error') return [];
        if (readFigure(cell.value).kind === 'figure') return [pass];
        return [
          fail(cell, {
            actual: textOf(cell),
            values: { field: { kind: 'field', field: cell.path }, text: textOf(cell) },
          }),
        ];
      }),
    ),
};

export const numberAsText: Rule = {
  id: 'number-as-text',
  group: 'values',
  severity: 'warning',
  meaning: 'Numbers of a table are stored as text, which Excel does not add up. One finding a table.',
  source: { clause: 'Form, sections 1, 4 and 6' },
  relations: [],
  check: ({ report }) =>
    form.tables.flatMap((table): Outcome[] => {
      const figures = cellsWhere(report, table, isFigureColumn).flatMap((cell) => {
        const figure = readFigure(cell.value);
        return figure.kind === 'figure' ? [{ cell, ...figure }] : [];
      });
      const texts = figures.filter(({ storedAs }) => storedAs === 'text');
      const [first] = texts;
      if (first === undefined) return figures.length > 0 ? [pass] : [];
      return [
        fail(first.cell, {
          row: null,
          cells: texts.map(({ cell }) => cell),
          values: {
            count: texts.length,
            table: { kind: 'table', table: table.id as TableId },
            example: textOf(first.cell),
          },
          fix: {
            kind: 'convert-to-number',
            changes: texts.map(({ cell, value }) => ({ cell, from: cell.value, to: value })),
          },
        }),
      ];
    }),
};

export const valueRules: readonly Rule[] = [requiredField, notANumber, numberAsText];
