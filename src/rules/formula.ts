import { columnName, fieldName } from '../report/defined-names';
import type { FieldPath } from '../report/field-path';
import { tableOf } from '../report/report';
import { dateToExcelSerial, isoDate } from '../reading/dates';
import type { Expression } from './expression';
import type { Comparison, Relation, Statement } from './relation';
import type { FigureOfYear } from './reference';

/**
 * Writes relations as Excel formulas, in English with commas, with defined names only and functions that
 * Excel has had since 2010. A figure stored as text is not a number to Excel: there the formula says that it
 * cannot judge, where the check reads the text and warns of it.
 */

const listed = (fields: readonly FieldPath[]) => fields.map(fieldName).join(',');

/** The value of an expression, without the leading `=`: `Report_gender_men+Report_gender_women`. */
export function formulaOf(expression: Expression): string {
  switch (expression.kind) {
    case 'field':
      return fieldName(expression.field);
    case 'sum':
      return `SUM(${listed(expression.fields)})`;
    case 'add':
      return expression.terms.map(formulaOf).join('+');
    case 'filled-rows': {
      const columns = tableOf(expression.table).columns.filter(({ type }) => type !== 'fixed');
      return `SUMPRODUCT(--(TRIM(${columns.map(({ id }) => columnName(expression.table, id)).join('&')})<>""))`;
    }
    case 'times':
      return `ROUND(${expression.factor}*(${formulaOf(expression.of)}),2)`;
    case 'product':
      return `ROUND(${expression.factors.map((factor) => `(${formulaOf(factor)})`).join('*')},2)`;
    case 'day':
      return `INT(${fieldName(expression.field)})`;
    case 'months': {
      const [start, end] = [fieldName(expression.start), fieldName(expression.end)];
      return `((YEAR(${end})-YEAR(${start}))*12+MONTH(${end})-MONTH(${start})+1)`;
    }
    case 'by-year': {
      const { first } = yearsOf(expression.figures);
      const values = expression.figures.map(({ value }) => value).join(',');
      return `CHOOSE(YEAR(${fieldName(expression.date)})-${first - 1},${values})`;
    }
    case 'constant':
      return String(expression.value);
  }
}

/** The first and last year of figures; CHOOSE counts on their having no gap. */
function yearsOf(figures: readonly FigureOfYear[]): { first: number; last: number } {
  const years = figures.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Excel's serial number of 1 January. */
function serialOfYear(year: number): number {
  const day = isoDate(year, 1, 1);
  return (day === null ? null : dateToExcelSerial(day)) ?? 0;
}

/** True for a number from `least` to below `limit`; false, and no error, for an empty cell, a text or an error. */
function liesBetween(field: FieldPath, least: number, limit: number): string {
  const name = fieldName(field);
  return `COUNTIFS(${name},">=${least}",${name},"<${limit}")=1`;
}

/** True for a number that Excel can take for a day: 1 January 1900 to 31 December 9999. */
const isDay = (field: FieldPath): string => liesBetween(field, 1, 2_958_466);

/** The conditions under which an expression has a value; all must be true. */
function conditionsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'field':
      return [`COUNT(${fieldName(expression.field)})=1`];
    case 'sum':
      return [
        `COUNT(${listed(expression.fields)})>0`,
        `COUNT(${listed(expression.fields)})=COUNTA(${listed(expression.fields)})`,
      ];
    case 'add':
      return expression.terms.flatMap(conditionsOf);
    case 'product':
      return expression.factors.flatMap(conditionsOf);
    case 'times':
      return conditionsOf(expression.of);
    case 'day':
      return [isDay(expression.field)];
    case 'months': {
      const { start, end } = expression;
      return [isDay(start), isDay(end), `IFERROR(${fieldName(end)}>=${fieldName(start)},FALSE)`];
    }
    case 'by-year': {
      const { first, last } = yearsOf(expression.figures);
      return [liesBetween(expression.date, serialOfYear(first), serialOfYear(last + 1))];
    }
    case 'filled-rows':
    case 'constant':
      return [];
  }
}

const operators: Record<Comparison, string> = {
  equal: '=',
  differ: '<>',
  'at-most': '<=',
  'at-least': '>=',
  'more-than': '>',
};

/** The three things that a live formula can say; each an Excel expression such as `"✓"`. */
export interface LiveWords {
  readonly holds: string;
  readonly broken: string;
  readonly notApplicable: string;
}

/**
 * A formula that holds a relation against the workbook as it stands, in three outcomes.
 *
 * `=IF(AND(COUNT(Report_gender_total)=1,…),IF(Report_gender_total=Report_gender_men+Report_gender_women,"✓","✗"),"–")`
 */
export function liveFormula(relation: Relation, words: LiveWords): string {
  return `=${whenApplicable(
    [relation],
    `IF(${comparisonOf(relation)},${words.holds},${words.broken})`,
    words.notApplicable,
  )}`;
}

/** `left=right` as Excel writes it; true also where the relation is not asked. */
export function comparisonOf({ when, ...statement }: Relation): string {
  return when === undefined
    ? statementFormula(statement)
    : `OR(NOT(${statementFormula(when)}),${statementFormula(statement)})`;
}

function statementFormula({ left, must, right }: Statement): string {
  // Sums of hundredths differ in their last bits; whole figures are not touched by the rounding.
  return `ROUND(${formulaOf(left)}-(${formulaOf(right)}),2)${operators[must]}0`;
}

/** `actual − expected` as Excel writes it. */
export function differenceOf({ left, right }: Relation): string {
  return `${formulaOf(left)}-(${formulaOf(right)})`;
}

/** `then` where the relations can be judged, `otherwise` where a figure is missing. */
export function whenApplicable(relations: readonly Relation[], then: string, otherwise: string): string {
  const conditions = [
    ...new Set(
      relations.flatMap(({ left, right, when }) =>
        [left, right, ...(when === undefined ? [] : [when.left, when.right])].flatMap(conditionsOf),
      ),
    ),
  ];
  return conditions.length === 0 ? then : `IF(AND(${conditions.join(',')}),${then},${otherwise})`;
}
