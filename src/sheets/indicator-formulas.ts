import { columnWithRole, type Form } from '../form/form';
import type { FixedRowsTable, Table } from '../form/types';
import type { Words } from '../messages/words';
import type { FieldPath } from '../report/field-path';
import { valueOf } from '../rules/expression';
import { call, emptyText, ifError, iff, infix, number, quotedText, type Formula } from '../rules/formula';
import { comparisonOf, differenceOf, formulaOf, saysSomething, whenApplicable } from '../rules/live-formula';
import type { Relation } from '../rules/relation';
import type { RuleBook } from '../rules/rule-book';

/** Whether a table gives planned and actual figures for rows that the form names. */
export function isIndicatorTable(table: Table): table is FixedRowsTable {
  return (
    table.kind === 'fixedRows' &&
    columnWithRole(table, 'plan') !== undefined &&
    columnWithRole(table, 'actual') !== undefined
  );
}

/** The formulas of an indicator's row, by the id of the row. */
export interface IndicatorFormulas {
  /** `actual − plan`, empty until both are numbers. The row of a deleted sheet has no figures, and no error. */
  deviation(row: string): Formula;
  /** Actual as a share of plan, empty until both are numbers and the plan is not zero. */
  percent(row: string): Formula;
  /** In a mark and a word: on plan, justified, covered by a common text, below or above. */
  state(row: string): Formula;
}

/** The field of a row under the column with a role. */
export function fieldWithRole(
  table: FixedRowsTable,
  row: string,
  role: 'plan' | 'actual' | 'justification',
): FieldPath | null {
  const column = columnWithRole(table, role);
  return column === undefined ? null : { table: table.id, row, column: column.id };
}

function fieldOf(table: FixedRowsTable, row: string, role: 'plan' | 'actual'): FieldPath {
  const field = fieldWithRole(table, row, role);
  if (field === null) throw new Error(`${table.id} has no column for ${role}.`);
  return field;
}

/** The text in which a form explains all deviations together, as its live lines on this table name it. */
function commonJustification({ rules }: RuleBook, { id }: FixedRowsTable): FieldPath | null {
  const lines = rules.flatMap(({ live }) => live?.({}) ?? []);
  const ofTable = lines.find(({ relations }) => relations.some(({ answeredBy }) => answeredBy?.table === id));
  return ofTable?.askedWith ?? null;
}

/** The formulas of a table of indicators. A figure stored as text cannot be judged by a formula, and the state says so. */
export function indicatorFormulas(
  form: Form,
  book: RuleBook,
  table: FixedRowsTable,
  words: Words,
): IndicatorFormulas {
  const asPlanned = (row: string): Relation => ({
    left: valueOf(fieldOf(table, row, 'actual')),
    must: 'equal',
    right: valueOf(fieldOf(table, row, 'plan')),
  });
  const common = commonJustification(book, table);
  const says = (
    mark: string,
    key: 'onPlan' | 'justified' | 'covered' | 'below' | 'above' | 'missing' | 'asText',
  ) => quotedText(`${mark} ${words.text(`indicators.state.${key}`)}`);
  const filled = (field: FieldPath | null, then: Formula, otherwise: Formula): Formula =>
    field === null ? otherwise : iff(saysSomething(form, field), then, otherwise);
  return {
    deviation: (row) => {
      const relation = asPlanned(row);
      return ifError(whenApplicable(form, [relation], differenceOf(form, relation), emptyText), emptyText);
    },
    percent: (row) => {
      const relation = asPlanned(row);
      const plan = formulaOf(form, relation.right);
      const share = infix('/', formulaOf(form, relation.left), plan);
      return ifError(
        whenApplicable(form, [relation], iff(infix('=', plan, number(0)), emptyText, share), emptyText),
        emptyText,
      );
    },
    state: (row) => {
      const relation = asPlanned(row);
      const both = [relation.right, relation.left].map((side) => formulaOf(form, side));
      const notBelow = comparisonOf(form, { ...relation, must: 'at-least' });
      const deviates = iff(notBelow, says('!', 'above'), says('✗', 'below'));
      const judged = iff(
        comparisonOf(form, relation),
        says('✓', 'onPlan'),
        filled(
          fieldWithRole(table, row, 'justification'),
          says('✓', 'justified'),
          filled(common, says('?', 'covered'), deviates),
        ),
      );
      const asText = infix('>', call('COUNTA', ...both), call('COUNT', ...both));
      const unjudged = iff(asText, says('!', 'asText'), says('–', 'missing'));
      return ifError(whenApplicable(form, [relation], judged, unjudged), says('–', 'missing'));
    },
  };
}
