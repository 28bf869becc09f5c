import { fixedRowsOf } from '../../form/form';
import type { Table } from '../../form/types';
import { countsWhole } from '../../form/units';
import { isEmpty, textOf, type Cell } from '../../report/cell';
import { figureOf, isFigureColumn, readFigure } from '../../report/figure';
import { excerpt } from '../excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../rule';
import { allCellsWhere, cellsWhere } from '../table-cells';

/** Rules on the figures that single cells hold. */

const everyFigureTable = { clause: 'Every table of figures of any form' };

export const notANumber = defineRule({
  id: 'not-a-number',
  group: 'values',
  severity: 'error',
  meaning: 'A cell for a number, a count or an amount holds something that is no number.',
  source: everyFigureTable,
  check: ({ report }) =>
    report.form.tables.flatMap((table) =>
      cellsWhere(report, table, isFigureColumn).flatMap((cell): Outcome[] => {
        // A blank cell is another rule's, and so is an Excel error.
        if (isEmpty(cell) || cell.value.kind === 'error') return [];
        if (readFigure(cell.value).kind === 'figure') return [pass];
        return [
          fail(cell, {
            actual: textOf(cell),
            values: { field: { kind: 'field', field: cell.path }, text: excerpt(textOf(cell)) },
          }),
        ];
      }),
    ),
});

export const numberAsText = defineRule({
  id: 'number-as-text',
  group: 'values',
  severity: 'warning',
  job: { deed: 'store-as-numbers', per: 'report' },
  meaning: 'Numbers of a table are stored as text, which Excel does not add up. One finding a table.',
  source: everyFigureTable,
  check: ({ report }) =>
    report.form.tables.flatMap((table): Outcome[] => {
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
            table: { kind: 'table', table: table.id },
            example: excerpt(textOf(first.cell)),
          },
          fix: {
            kind: 'convert-to-number',
            changes: texts.map(({ cell, value }) => ({ cell, from: cell.value, to: value })),
          },
        }),
      ];
    }),
});

export const negativeNumber = defineRule({
  id: 'negative-number',
  group: 'values',
  severity: 'error',
  meaning: 'A count or an amount is below zero.',
  source: everyFigureTable,
  check: ({ report }) =>
    report.form.tables.flatMap((table) =>
      cellsWhere(report, table, isFigureColumn).flatMap((cell): Outcome[] => {
        const actual = figureOf(cell);
        if (actual === null) return [];
        if (actual >= 0) return [pass];
        return [fail(cell, { actual, values: { field: { kind: 'field', field: cell.path }, actual } })];
      }),
    ),
});

/** Whether a cell counts people or organisations: by its column, or by the unit of its row or column. */
function isCount(table: Table, { path }: Cell): boolean {
  const column = table.columns.find(({ id }) => id === path.column);
  const unit = fixedRowsOf(table).find(({ id }) => id === path.row)?.unit ?? column?.unit;
  return column?.type === 'count' || (unit !== undefined && countsWhole(unit));
}

export const fractionalCount = defineRule({
  id: 'fractional-count',
  group: 'values',
  severity: 'error',
  meaning: 'A count of people or organisations is not whole.',
  source: { clause: 'Every count of any form' },
  check: ({ report }) =>
    report.form.tables.flatMap((table) =>
      cellsWhere(report, table, ({ type }) => type === 'count' || type === 'number').flatMap(
        (cell): Outcome[] => {
          const actual = figureOf(cell);
          if (actual === null || !isCount(table, cell)) return [];
          if (Number.isInteger(actual)) return [pass];
          return [fail(cell, { actual, values: { field: { kind: 'field', field: cell.path }, actual } })];
        },
      ),
    ),
});

export const formulaError = defineRule({
  id: 'formula-error',
  group: 'values',
  severity: 'error',
  meaning: 'A cell holds an Excel error such as #REF! or #DIV/0!.',
  source: { clause: 'Every table of any form' },
  check: ({ report }) => {
    const filled = allCellsWhere(report, () => true).filter((cell) => !isEmpty(cell));
    if (filled.length === 0) return [notApplicable()];
    return filled.map((cell): Outcome => {
      if (cell.value.kind !== 'error') return pass;
      const { code } = cell.value;
      return fail(cell, { actual: code, values: { field: { kind: 'field', field: cell.path }, code } });
    });
  },
});
