import type { TableIdOfKind } from '../form/ids';
import { figureOf, readFigure } from '../report/figure';
import { isEmpty, type Cell } from '../report/cell';
import type { FieldPath } from '../report/field-path';
import { cellAt, rowsOf, type Report } from '../report/report';

/**
 * The small algebra in which relations between cells are written. It can be evaluated on a report, and it can
 * write itself as an Excel formula (formula.ts); a test holds that both agree.
 */
export type Expression =
  /** The figure of one field. Not known when the field is empty or unreadable. */
  | { readonly kind: 'field'; readonly field: FieldPath }
  /** Σ of the fields that are filled. Not known when none is, or when one is unreadable. */
  | { readonly kind: 'sum'; readonly fields: readonly FieldPath[] }
  /** The terms added together. Not known when one of them is not known. */
  | { readonly kind: 'add'; readonly terms: readonly Expression[] }
  /** How many rows of a growing table hold anything. */
  | { readonly kind: 'filled-rows'; readonly table: TableIdOfKind<'rows'> }
  /** An expression times a constant: a rate, or a unit's factor. */
  | { readonly kind: 'times'; readonly factor: number; readonly of: Expression }
  | { readonly kind: 'constant'; readonly value: number };

export const valueOf = (field: FieldPath): Expression => ({ kind: 'field', field });
export const sumOf = (fields: readonly FieldPath[]): Expression => ({ kind: 'sum', fields });
export const add = (...terms: readonly Expression[]): Expression => ({ kind: 'add', terms });
export const filledRows = (table: TableIdOfKind<'rows'>): Expression => ({ kind: 'filled-rows', table });
export const times = (factor: number, of: Expression): Expression => ({ kind: 'times', factor, of });
export const constant = (value: number): Expression => ({ kind: 'constant', value });

/** A figure, or the cells for want of which there is none. */
export type Evaluation =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'unknown'; readonly missing: readonly Cell[] };

const known = (value: number): Evaluation => ({ kind: 'known', value });

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
      return value === null ? { kind: 'unknown', missing: [cell] } : known(value);
    }
    case 'sum': {
      const cells = expression.fields.map((path) => cellAt(report, path));
      const filled = cells.filter((cell) => !isEmpty(cell));
      const unreadable = filled.filter((cell) => readFigure(cell.value).kind === 'unreadable');
      if (unreadable.length > 0) return { kind: 'unknown', missing: unreadable };
      if (filled.length === 0) return { kind: 'unknown', missing: cells };
      return known(total(filled.map((cell) => figureOf(cell) ?? 0)));
    }
    case 'filled-rows':
      return known(rowsOf(report, expression.table).length);
    case 'add': {
      const terms = expression.terms.map((term) => evaluate(term, report));
      const missing = terms.flatMap((term) => (term.kind === 'unknown' ? term.missing : []));
      if (missing.length > 0) return { kind: 'unknown', missing };
      return known(total(terms.map((term) => (term.kind === 'known' ? term.value : 0))));
    }
    case 'times': {
      const of = evaluate(expression.of, report);
      return of.kind === 'known' ? known(hundredths(of.value * expression.factor)) : of;
    }
  }
}

/** Rounded to the hundredth. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function total(values: readonly number[]): number {
  return hundredths(values.reduce((sum, value) => sum + value, 0));
}

/** The fields that an expression rests on, in the order in which it names them. */
export function fieldsOf(expression: Expression): FieldPath[] {
  switch (expression.kind) {
    case 'field':
      return [expression.field];
    case 'sum':
      return [...expression.fields];
    case 'add':
      return expression.terms.flatMap(fieldsOf);
    case 'times':
      return fieldsOf(expression.of);
    case 'filled-rows':
    case 'constant':
      return [];
  }
}
