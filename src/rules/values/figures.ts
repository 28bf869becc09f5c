import { isEmpty, textOf } from '../../report/cell';
import { figureOf, readFigure } from '../../report/figure';
import { excerpt } from '../excerpt';
import { fail, notApplicable, pass, type Outcome, type Rule } from '../rule';
import { cellsWhere, isFigureColumn, tableIds } from '../table-cells';

/** Rules on the figures that single cells hold. */

const everyFigureTable = { clause: 'Form, sections 1, 4 and 6' };

export const notANumber: Rule = {
  id: 'not-a-number',
  group: 'values',
  severity: 'error',
  meaning: 'A cell for a number, a count or an amount holds something that is no number.',
  source: everyFigureTable,
  relations: [],
  check: ({ report }) =>
    tableIds.flatMap((table) =>
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
};

export const numberAsText: Rule = {
  id: 'number-as-text',
  group: 'values',
  severity: 'warning',
  meaning: 'Numbers of a table are stored as text, which Excel does not add up. One finding a table.',
  source: everyFigureTable,
  relations: [],
  check: ({ report }) =>
    tableIds.flatMap((table): Outcome[] => {
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
            table: { kind: 'table', table },
            example: excerpt(textOf(first.cell)),
          },
          fix: {
            kind: 'convert-to-number',
            changes: texts.map(({ cell, value }) => ({ cell, from: cell.value, to: value })),
          },
        }),
      ];
    }),
};

export const negativeNumber: Rule = {
  id: 'negative-number',
  group: 'values',
  severity: 'error',
  meaning: 'A count or an amount is below zero.',
  source: everyFigureTable,
  relations: [],
  check: ({ report }) =>
    tableIds.flatMap((table) =>
      cellsWhere(report, table, isFigureColumn).flatMap((cell): Outcome[] => {
        const actual = figureOf(cell);
        if (actual === null) return [];
        if (actual >= 0) return [pass];
        return [fail(cell, { actual, values: { field: { kind: 'field', field: cell.path }, actual } })];
      }),
    ),
};

/** The effects that are money; the others count people and organisations. */
const effectsInMoney: readonly unknown[] = ['payroll', 'taxes', 'purchases'];

export const fractionalCount: Rule = {
  id: 'fractional-count',
  group: 'values',
  severity: 'error',
  meaning: 'A count of people or organisations is not whole.',
  source: { clause: 'Form, sections 1 and 4' },
  relations: [],
  check: ({ report }) =>
    tableIds.flatMap((table) =>
      cellsWhere(report, table, ({ type }) => type === 'count' || type === 'number').flatMap(
        (cell): Outcome[] => {
          const actual = figureOf(cell);
          if (actual === null || (table === 'effects' && effectsInMoney.includes(cell.path.row))) return [];
          if (Number.isInteger(actual)) return [pass];
          return [fail(cell, { actual, values: { field: { kind: 'field', field: cell.path }, actual } })];
        },
      ),
    ),
};

export const formulaError: Rule = {
  id: 'formula-error',
  group: 'values',
  severity: 'error',
  meaning: 'A cell holds an Excel error such as #REF! or #DIV/0!.',
  source: { clause: 'Form, all sections' },
  relations: [],
  check: ({ report }) => {
    const filled = tableIds
      .flatMap((table) => cellsWhere(report, table, () => true))
      .filter((cell) => !isEmpty(cell));
    if (filled.length === 0) return [notApplicable()];
    return filled.map((cell): Outcome => {
      if (cell.value.kind !== 'error') return pass;
      const { code } = cell.value;
      return fail(cell, { actual: code, values: { field: { kind: 'field', field: cell.path }, code } });
    });
  },
};
