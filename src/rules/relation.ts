import { evaluate, fieldsOf, hundredths, type Expression } from './expression';
import type { Cell } from '../report/cell';
import { cellAt, type Report } from '../report/report';
import type { FieldPath } from '../report/field-path';

/** How the left side must stand to the right. */
export type Comparison = 'equal' | 'at-most' | 'at-least';

/** What must hold between cells: `left` is what the report says, `right` what it must be. */
export interface Relation {
  readonly left: Expression;
  readonly must: Comparison;
  readonly right: Expression;
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
    case 'at-most':
      return actual <= expected;
    case 'at-least':
      return actual >= expected;
  }
}

/**
 * Holds a relation against a report.
 *
 * With a total of 415, 167 men and 249 women, "total must equal men + women" gives
 * `{ kind: 'broken', actual: 415, expected: 416, difference: -1 }`.
 */
export function holds({ left, must, right }: Relation, report: Report): RelationOutcome {
  const actual = evaluate(left, report);
  const expected = evaluate(right, report);
  if (actual.kind === 'unknown' || expected.kind === 'unknown') {
    const missing = [actual, expected].flatMap((side) => (side.kind === 'unknown' ? side.missing : []));
    return { kind: 'not-applicable', missing };
  }
  return {
    kind: compare(actual.value, must, expected.value) ? 'holds' : 'broken',
    actual: actual.value,
    expected: expected.value,
    difference: hundredths(actual.value - expected.value),
  };
}

/** Every field that a relation rests on: the evidence of what it says. */
export function evidenceOf({ left, right }: Relation): FieldPath[] {
  return [...fieldsOf(left), ...fieldsOf(right)];
}

/** The fields that contradict each other: the sides that are a field themselves, not the parts of a sum. */
export function sidesOf({ left, right }: Relation): FieldPath[] {
  const sides = [left, right].flatMap((side) => (side.kind === 'field' ? [side.field] : []));
  return sides.length > 0 ? sides : fieldsOf(left);
}

/** The cells of the fields, in their order. */
export function cellsAt(report: Report, fields: readonly FieldPath[]): Cell[] {
  return fields.map((path) => cellAt(report, path));
}
