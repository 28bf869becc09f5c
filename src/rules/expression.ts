import type { Column, RowsTable } from '../form/types';
import { isEmpty, type Cell } from '../report/cell';
import type { FieldPath } from '../report/field-path';
import { figureOf, readFigure } from '../report/figure';
import { cellAt, rowsOf, type Report } from '../report/report';
import { compareDates, dateToExcelSerial, yearOf } from '../reading/dates';
import { dateOf } from './date-cell';
import { hundredths } from './hundredths';
import { figureForYear, type FigureOfYear } from './figure-of-year';

/** What counting its rows needs of a table that grows. */
export type CountedTable = Pick<RowsTable, 'id'> & {
  readonly columns: readonly Pick<Column, 'id' | 'type' | 'required'>[];
};

/**
 * The small algebra in which relations between cells are written. It can be evaluated on a report, and it can
 * write itself as an Excel formula (formula.ts); a test holds that both agree.
 */
export type Expression =
  /** The figure of one field. Not known when the field is empty or unreadable. */
  | { readonly kind: 'field'; readonly field: FieldPath }
  /** The day of a date field, as Excel's serial number. */
  | { readonly kind: 'day'; readonly field: FieldPath }
  /** Σ of the fields that are filled. Not known when none is, or when one is unreadable. */
  | { readonly kind: 'sum'; readonly fields: readonly FieldPath[] }
  /** The terms added together. Not known when one of them is not known. */
  | { readonly kind: 'add'; readonly terms: readonly Expression[] }
  /** The factors multiplied. Not known when one of them is not known. */
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  /** The smallest or the greatest of the terms. Not known when one of them is not known. */
  | { readonly kind: 'smallest' | 'greatest'; readonly terms: readonly Expression[] }
  /** How many rows of a growing table hold anything. */
  | { readonly kind: 'filled-rows'; readonly table: CountedTable }
  /** An expression times a constant: a share, or a unit's factor. */
  | { readonly kind: 'times'; readonly factor: number; readonly of: Expression }
  /** The calendar months that a period touches. Not known when it ends before it starts. */
  | { readonly kind: 'months'; readonly start: FieldPath; readonly end: FieldPath }
  /** A rate or an amount that the law sets for the year of a date. Not known for a year outside the figures. */
  | { readonly kind: 'by-year'; readonly date: FieldPath; readonly figures: readonly FigureOfYear[] }
  | { readonly kind: 'constant'; readonly value: number };

export const valueOf = (field: FieldPath): Expression => ({ kind: 'field', field });
export const dayOf = (field: FieldPath): Expression => ({ kind: 'day', field });
export const sumOf = (fields: readonly FieldPath[]): Expression => ({ kind: 'sum', fields });
export const add = (...terms: readonly Expression[]): Expression => ({ kind: 'add', terms });
export const product = (...factors: readonly Expression[]): Expression => ({ kind: 'product', factors });
export const smallest = (...terms: readonly Expression[]): Expression => ({ kind: 'smallest', terms });
export const greatest = (...terms: readonly Expression[]): Expression => ({ kind: 'greatest', terms });
export const filledRows = (table: CountedTable): Expression => ({ kind: 'filled-rows', table });
export const times = (factor: number, of: Expression): Expression => ({ kind: 'times', factor, of });
export const monthsOf = (start: FieldPath, end: FieldPath): Expression => ({ kind: 'months', start, end });
export const byYear = (date: FieldPath, figures: readonly FigureOfYear[]): Expression => ({
  kind: 'by-year',
  date,
  figures,
});
export const constant = (value: number): Expression => ({ kind: 'constant', value });

/** A figure, or the cells for want of which there is none. */
export type Evaluation =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'unknown'; readonly missing: readonly Cell[] };

const known = (value: number): Evaluation => ({ kind: 'known', value });
const unknown = (...missing: readonly Cell[]): Evaluation => ({ kind: 'unknown', missing });

/**
 * The value of an expression on a report, in the unit of its cells. Money is held to the hundredth of a tenge,
 * so that binary fractions do not make a difference where the figures on paper make none.
 */
export function evaluate(expression: Expression, report: Report): Evaluation {
  switch (expression.kind) {
    case 'constant':
      return known(expression.value);
    case 'field': {
      const cell = cellAt(report, expression.field);
      const value = figureOf(cell);
      return value === null ? unknown(cell) : known(value);
    }
    case 'day': {
      const cell = cellAt(report, expression.field);
      const date = dateOf(cell);
      const serial = date === null ? null : dateToExcelSerial(date);
      return serial === null ? unknown(cell) : known(serial);
    }
    case 'sum': {
      const cells = expression.fields.map((path) => cellAt(report, path));
      const filled = cells.filter((cell) => !isEmpty(cell));
      const unreadable = filled.filter((cell) => readFigure(cell.value).kind === 'unreadable');
      if (unreadable.length > 0) return unknown(...unreadable);
      if (filled.length === 0) return unknown(...cells);
      return known(total(filled.map((cell) => figureOf(cell) ?? 0)));
    }
    case 'filled-rows':
      return known(rowsOf(report, expression.table.id).length);
    case 'add':
      return combine(expression.terms, report, total);
    case 'smallest':
      return combine(expression.terms, report, (values) => Math.min(...values));
    case 'greatest':
      return combine(expression.terms, report, (values) => Math.max(...values));
    case 'product':
      return combine(expression.factors, report, (values) =>
        hundredths(values.reduce((result, value) => result * value, 1)),
      );
    case 'times': {
      const of = evaluate(expression.of, report);
      return of.kind === 'known' ? known(hundredths(of.value * expression.factor)) : of;
    }
    case 'months': {
      const cells = [cellAt(report, expression.start), cellAt(report, expression.end)] as const;
      const [start, end] = [dateOf(cells[0]), dateOf(cells[1])];
      if (start === null || end === null) return unknown(...cells.filter((cell) => dateOf(cell) === null));
      if (compareDates(start, end) > 0) return unknown(...cells);
      return known((yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1);
    }
    case 'by-year': {
      const cell = cellAt(report, expression.date);
      const date = dateOf(cell);
      const figure = date === null ? null : figureForYear(expression.figures, yearOf(date));
      return figure === null ? unknown(cell) : known(figure);
    }
  }
}

const monthOf = (date: string): number => Number(date.slice(5, 7));

/** All parts together, or every cell that one of them lacks. */
function combine(
  parts: readonly Expression[],
  report: Report,
  together: (values: readonly number[]) => number,
): Evaluation {
  const evaluated = parts.map((part) => evaluate(part, report));
  const missing = evaluated.flatMap((part) => (part.kind === 'unknown' ? part.missing : []));
  if (missing.length > 0) return unknown(...missing);
  return known(together(evaluated.map((part) => (part.kind === 'known' ? part.value : 0))));
}

function total(values: readonly number[]): number {
  return hundredths(values.reduce((sum, value) => sum + value, 0));
}

/** The fields that an expression rests on, in the order in which it names them. */
export function fieldsOf(expression: Expression): FieldPath[] {
  switch (expression.kind) {
    case 'field':
    case 'day':
      return [expression.field];
    case 'sum':
      return [...expression.fields];
    case 'add':
    case 'smallest':
    case 'greatest':
      return expression.terms.flatMap(fieldsOf);
    case 'product':
      return expression.factors.flatMap(fieldsOf);
    case 'times':
      return fieldsOf(expression.of);
    case 'months':
      return [expression.start, expression.end];
    case 'by-year':
      return [expression.date];
    case 'filled-rows':
    case 'constant':
      return [];
  }
}
