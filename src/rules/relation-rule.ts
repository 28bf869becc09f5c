import type { Cell } from '../report/cell';
import { cellsAt, evidenceOf, holds, sidesOf, type Relation } from './relation';
import { fail, notApplicable, pass, type Failure, type Outcome, type CheckContext, type Rule } from './rule';

/** A rule whose every relation must hold; each relation that is broken is a finding of its own. */
export function relationRule(
  rule: Omit<Rule, 'check'>,
  details: (relation: Relation, context: CheckContext) => Partial<Failure> = () => ({}),
): Rule {
  return {
    ...rule,
    check: (context) =>
      rule.relations.map((relation) => judge(relation, context, details(relation, context))),
  };
}

/** Holds one relation against the report and words the outcome; the figures go into the message. */
export function judge(relation: Relation, { report }: CheckContext, details: Partial<Failure> = {}): Outcome {
  const outcome = holds(relation, report);
  if (outcome.kind === 'not-applicable') return notApplicable(...outcome.missing);
  if (outcome.kind === 'holds') return pass;
  const { actual, expected, difference } = outcome;
  const cells: readonly Cell[] = cellsAt(report, sidesOf(relation));
  const [first] = cells;
  if (first === undefined) throw new Error('A relation names at least one field.');
  return fail(first, {
    cells,
    evidence: cellsAt(report, evidenceOf(relation)).filter(
      ({ path }) =>
        !cells.some(
          (cell) =>
            cell.path.column === path.column && cell.path.row === path.row && cell.path.table === path.table,
        ),
    ),
    expected,
    actual,
    difference,
    ...details,
    values: { expected, actual, difference: Math.abs(difference), ...details.values },
  });
}
