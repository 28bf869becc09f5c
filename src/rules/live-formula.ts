import type { Form } from '../form/form';
import { commonestPlaceholders, placeholderPieces } from '../reading/commonest-placeholders';
import { dateToExcelSerial, isoDate } from '../reading/dates';
import { columnName, fieldName } from '../report/defined-names';
import type { FieldPath } from '../report/field-path';
import type { CountedTable, Expression } from './expression';
import type { FigureOfYear } from './figure-of-year';
import {
  and,
  call,
  group,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  numberOf,
  quotedText,
  truth,
  emptyText,
  type Formula,
  type Operator,
} from './formula';
import type { Comparison, Relation, Statement } from './relation';

/**
 * Writes relations as Excel formulas, with defined names only. A figure stored as text is not a number to Excel:
 * there the formula says that it cannot judge, where the check reads the text and warns of it.
 */

const nameOf = (form: Form, field: FieldPath): Formula => name(fieldName(form, field));
const namesOf = (form: Form, fields: readonly FieldPath[]): Formula[] =>
  fields.map((field) => nameOf(form, field));

/** The value of an expression: `Report_gender_men+Report_gender_women`. */
export function formulaOf(form: Form, expression: Expression): Formula {
  switch (expression.kind) {
    case 'field':
      return nameOf(form, expression.field);
    case 'sum':
      return call('SUM', ...namesOf(form, expression.fields));
    case 'add':
      return infix('+', ...expression.terms.map((term) => formulaOf(form, term)));
    case 'smallest':
      return call('MIN', ...expression.terms.map((term) => formulaOf(form, term)));
    case 'greatest':
      return call('MAX', ...expression.terms.map((term) => formulaOf(form, term)));
    case 'filled-rows':
      return filledRowsFormula(form, expression.table);
    case 'times':
      return call(
        'ROUND',
        infix('*', number(expression.factor), group(formulaOf(form, expression.of))),
        number(2),
      );
    case 'product':
      return call(
        'ROUND',
        infix('*', ...expression.factors.map((factor) => group(formulaOf(form, factor)))),
        number(2),
      );
    case 'day':
      return call('INT', nameOf(form, expression.field));
    case 'months': {
      const [start, end] = [nameOf(form, expression.start), nameOf(form, expression.end)];
      const years = group(infix('-', call('YEAR', end), call('YEAR', start)));
      return group(
        infix(
          '+',
          infix('-', infix('+', infix('*', years, number(12)), call('MONTH', end)), call('MONTH', start)),
          number(1),
        ),
      );
    }
    case 'by-year': {
      const { first } = yearsOf(expression.figures);
      return call(
        'CHOOSE',
        infix('-', call('YEAR', nameOf(form, expression.date)), number(first - 1)),
        ...expression.figures.map(({ value }) => number(value)),
      );
    }
    case 'constant':
      return number(expression.value);
  }
}

/** How many rows hold text in one of these columns that is more than the commonest placeholders. */
function countRows(form: Form, table: CountedTable, columns: readonly string[]): Formula {
  const joined = join(...columns.map((column) => name(columnName(form, table.id, column))));
  const said = placeholderPieces.reduce(
    (of, piece) => call('SUBSTITUTE', of, quotedText(piece), emptyText),
    joined,
  );
  return call('SUMPRODUCT', numberOf(infix('<>', call('TRIM', said), emptyText)));
}

/** True where a text field says something: it is neither empty nor one of the commonest placeholders. */
export function saysSomething(form: Form, field: FieldPath): Formula {
  const said = call('TRIM', nameOf(form, field));
  return and(...['', ...commonestPlaceholders].map((text) => infix('<>', said, quotedText(text))));
}

/**
 * How many rows of a growing table hold anything. A deleted column is an error in the count of all columns; then the
 * rows are counted by what they must hold.
 */
function filledRowsFormula(form: Form, table: CountedTable): Formula {
  const filled = table.columns.filter(({ type }) => type !== 'fixed');
  const required = filled.filter((column) => column.required === true);
  const all = countRows(
    form,
    table,
    filled.map(({ id }) => id),
  );
  if (required.length === 0 || required.length === filled.length) return all;
  return ifError(
    all,
    countRows(
      form,
      table,
      required.map(({ id }) => id),
    ),
  );
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
function liesBetween(form: Form, field: FieldPath, least: number, limit: number): Formula {
  const cell = nameOf(form, field);
  return infix(
    '=',
    call('COUNTIFS', cell, quotedText(`>=${least}`), cell, quotedText(`<${limit}`)),
    number(1),
  );
}

/** True for a number that Excel can take for a day: 1 January 1900 to 31 December 9999. */
const isDay = (form: Form, field: FieldPath): Formula => liesBetween(form, field, 1, 2_958_466);

/** The conditions under which an expression has a value; all must be true. */
function conditionsOf(form: Form, expression: Expression): Formula[] {
  switch (expression.kind) {
    case 'field':
      return [infix('=', call('COUNT', nameOf(form, expression.field)), number(1))];
    case 'sum': {
      const fields = namesOf(form, expression.fields);
      return [
        infix('>', call('COUNT', ...fields), number(0)),
        infix('=', call('COUNT', ...fields), call('COUNTA', ...fields)),
      ];
    }
    case 'add':
    case 'smallest':
    case 'greatest':
      return expression.terms.flatMap((term) => conditionsOf(form, term));
    case 'product':
      return expression.factors.flatMap((factor) => conditionsOf(form, factor));
    case 'times':
      return conditionsOf(form, expression.of);
    case 'day':
      return [isDay(form, expression.field)];
    case 'months': {
      const { start, end } = expression;
      const inOrder = infix('>=', nameOf(form, end), nameOf(form, start));
      return [isDay(form, start), isDay(form, end), ifError(inOrder, truth(false))];
    }
    case 'by-year': {
      const { first, last } = yearsOf(expression.figures);
      return [liesBetween(form, expression.date, serialOfYear(first), serialOfYear(last + 1))];
    }
    case 'filled-rows':
    case 'constant':
      return [];
  }
}

const operators: Record<Comparison, Operator> = {
  equal: '=',
  differ: '<>',
  'at-most': '<=',
  'at-least': '>=',
  'more-than': '>',
};

/** `left=right` as Excel writes it; true also where the relation is not asked. */
export function comparisonOf(form: Form, { when, ...statement }: Relation): Formula {
  return when === undefined
    ? statementFormula(form, statement)
    : call('OR', call('NOT', statementFormula(form, when)), statementFormula(form, statement));
}

function statementFormula(form: Form, { left, must, right }: Statement): Formula {
  // Sums of hundredths differ in their last bits; whole figures are not touched by the rounding.
  return infix(
    operators[must],
    call('ROUND', differenceOf(form, { left, must, right }), number(2)),
    number(0),
  );
}

/** `actual − expected` as Excel writes it. */
export function differenceOf(form: Form, { left, right }: Statement): Formula {
  return infix('-', formulaOf(form, left), group(formulaOf(form, right)));
}

/** The conditions under which relations can be judged, each once; none where they always can. */
function applicable(form: Form, relations: readonly Relation[]): Formula | null {
  const conditions = relations.flatMap(({ left, right, when }) =>
    [left, right, ...(when === undefined ? [] : [when.left, when.right])].flatMap((side) =>
      conditionsOf(form, side),
    ),
  );
  const once = [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
  return once.length === 0 ? null : and(...once);
}

/** `then` where the relations can be judged, `otherwise` where a figure is missing. */
export function whenApplicable(
  form: Form,
  relations: readonly Relation[],
  then: Formula,
  otherwise: Formula,
): Formula {
  const condition = applicable(form, relations);
  return condition === null ? then : iff(condition, then, otherwise);
}

/** The three things that a live formula can say. */
export interface LiveWords {
  readonly holds: Formula;
  readonly broken: Formula;
  readonly notApplicable: Formula;
}

/**
 * A formula that holds a relation against the workbook as it stands, in three outcomes.
 *
 * `IF(AND(COUNT(Report_gender_total)=1,…),IF(Report_gender_total=Report_gender_men+Report_gender_women,"✓","✗"),"–")`
 */
export function liveFormula(form: Form, relation: Relation, words: LiveWords): Formula {
  return whenApplicable(
    form,
    [relation],
    iff(comparisonOf(form, relation), words.holds, words.broken),
    words.notApplicable,
  );
}
