import type { Cell } from '../report/cell';
import { fieldKey, type FieldPath } from '../report/field-path';
import { cellAt, type Report } from '../report/report';
import { evaluate, fieldsOf, type Expression } from './expression';
import { hundredths } from './hundredths';

/** How the left side must stand to the right. */
export type Comparison = 'equal' | 'differ' | 'at-most' | 'at-least' | 'more-than';

/** `left` and `right`, and how they stand to each other. */
export interface Statement {
  readonly left: Expression;
  readonly must: Comparison;
  readonly right: Expression;
}

/** What must hold between cells: `left` is what the report says, `right` what it must be. */
export interface Relation extends Statement {
  /** The relation is asked only where this is true; elsewhere it holds. */
  readonly when?: Statement;
}

/** What came of holding a relation against a report. Figures are in the unit of the cells. */
export type RelationOutcome =
  | {
      readonly kind: 'holds' | 'broken';
      readonly actual: number;
      readonly expected: number;
      /** `actual − expected`. */
      readonly difference: number;
    }
  | { readonly kind: 'not-applicable'; readonly missing: readonly Cell[] };

export function compare(actual: number, must: Comparison, expected: number): boolean {
  switch (must) {
    case 'equal':
      return actual === expected;
    case 'differ':
      return actual !== expected;
    case 'at-most':
      return actual <= expected;
    case 'at-least':
      return actual >= expected;
    case 'more-than':
      return actual > expected;
  }
}

function holdsStatement({ left, must, right }: Statement, report: Report): RelationOutcome {
  const actual = evaluate(left, report);
  const expected = evaluate(right, report);
  if (actual.kind === 'unknown' || expected.kind === 'unknown') {
    const missing = [actual, expected].flatMap((side) => (side.kind === 'unknown' ? side.missing : []));
    return { kind: 'not-applicable', missing };
  }
  const difference = hundredths(actual.value - expected.value);
  return {
    // Figures are compared to the hundredth, as the formulas compare them: money has nothing smaller.
    kind: compare(difference, must, 0) ? 'holds' : 'broken',
    actual: actual.value,
    expected: expected.value,
    difference,
  };
}

/**
 * Holds a relation against a report.
 *
 * With a total of 415, 167 men and 249 women, "total must equal men + women" gives
 * `{ kind: 'broken', actual: 415, expected: 416, difference: -1 }`.
 */
export function holds({ when, ...statement }: Relation, report: Report): RelationOutcome {
  const condition = when === undefined ? null : holdsStatement(when, report);
  const outcome = holdsStatement(statement, report);
  if (condition?.kind === 'not-applicable' || outcome.kind === 'not-applicable') {
    return {
      kind: 'not-applicable',
      missing: [condition, outcome].flatMap((each) => (each?.kind === 'not-applicable' ? each.missing : [])),
    };
  }
  return condition?.kind === 'broken' ? { ...outcome, kind: 'holds' } : outcome;
}

/** Every field that a relation rests on, each once: the evidence of what it says. */
export function evidenceOf({ left, right, when }: Relation): FieldPath[] {
  const fields = [left, right, ...(when === undefined ? [] : [when.left, when.right])].flatMap(fieldsOf);
  return [...new Map(fields.map((field) => [fieldKey(field), field])).values()];
}

/** The fields that contradict each other: the sides that are a field themselves, not the parts of a sum. */
export function sidesOf({ left, right }: Relation): FieldPath[] {
  const sides = [left, right].flatMap((side) =>
    side.kind === 'field' || side.kind === 'day' ? [side.field] : [],
  );
  return sides.length > 0 ? sides : fieldsOf(left);
}

/** The cells of the fields, in their order. */
export function cellsAt(report: Report, fields: readonly FieldPath[]): Cell[] {
  return fields.map((path) => cellAt(report, path));
}
