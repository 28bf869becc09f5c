import type { Cell } from '../report/cell';
import type { LiveRelation } from './live-line';
import { cellsAt, evidenceOf, holds, sidesOf, type Relation } from './relation';
import { fail, notApplicable, pass, type Failure, type Outcome, type CheckContext, type Rule } from './rule';

/** A rule whose every relation must hold; each relation that is broken is a finding of its own, or a question. */
export function relationRule<const Id extends string>(
  rule: Omit<Rule<Id>, 'check' | 'live'> & { readonly relations: readonly LiveRelation[] },
  details: (relation: LiveRelation, context: CheckContext) => Partial<Failure> = () => ({}),
): Rule<Id> {
  const { relations, ...said } = rule;
  return {
    ...said,
    live: () => ({ relations }),
    check: (context) =>
      relations.map((relation) =>
        judge(relation, context, {
          severity: relation.asks === true ? 'question' : null,
          ...details(relation, context),
        }),
      ),
  };
}

/** Holds one relation against the report and words the outcome; the figures go into the message. */
export function judge(relation: Relation, { report }: CheckContext, details: Partial<Failure> = {}): Outcome {
  const outcome = holds(relation, report);
  if (outcome.kind === 'not-applicable') return notApplicable(...outcome.missing);
  if (outcome.kind === 'holds') return pass;
  const { actual, expected, difference } = outcome;
  const cells: readonly Cell[] = details.cells ?? cellsAt(report, sidesOf(relation));
  const [first] = cells;
  if (first === undefined) throw new Error('A relation names at least one field.');
  return fail(first, {
    cells,
    evidence: cellsAt(report, evidenceOf(relation)).filter((cell) => !cells.includes(cell)),
    expected,
    actual,
    difference,
    ...details,
    values: { expected, actual, difference: Math.abs(difference), ...details.values },
  });
}

/** The fix of a total that differs from the sum of its parts: the person may set it to the sum. */
export function setToSum(total: Cell, sum: number): Failure['fix'] {
  return { kind: 'set-to-sum', changes: [{ cell: total, from: total.value, to: sum }] };
}
