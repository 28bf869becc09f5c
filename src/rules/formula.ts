import { columnName, fieldName } from '../report/defined-names';
import type { FieldPath } from '../report/field-path';
import { tableOf } from '../report/report';
import type { Expression } from './expression';
import type { Comparison, Relation } from './relation';

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
      return `SUMPRODUCT(--(${columns.map(({ id }) => columnName(expression.table, id)).join('&')}<>""))`;
    }
    case 'times':
      return `ROUND(${expression.factor}*(${formulaOf(expression.of)}),2)`;
    case 'constant':
      return String(expression.value);
  }
}

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
    case 'times':
      return conditionsOf(expression.of);
    case 'filled-rows':
    case 'constant':
      return [];
  }
}

const operators: Record<Comparison, string> = { equal: '=', 'at-most': '<=', 'at-least': '>=' };

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

/** `left=right` as Excel writes it. */
export function comparisonOf({ left, must, right }: Relation): string {
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
    ...new Set(relations.flatMap(({ left, right }) => [...conditionsOf(left), ...conditionsOf(right)])),
  ];
  return conditions.length === 0 ? then : `IF(AND(${conditions.join(',')}),${then},${otherwise})`;
}
