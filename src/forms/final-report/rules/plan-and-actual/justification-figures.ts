import { differenceClaims, type DifferenceClaim } from '../../../../reading/differences';
import { textOf, type Cell } from '../../../../report/cell';
import { figureOf } from '../../../../report/figure';
import { excerpt } from '../../../../rules/excerpt';
import { hundredths } from '../../../../rules/hundredths';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
} from '../../../../rules/rule';
import { effect, effectField, single, type EffectId } from '../../access';
import type { FieldPath } from '../../../../report/field-path';
import { effectIds, justifies } from './effects';
import { pairedIndicators } from './paired-indicators';

/** What justifications say in figures, held against the figures that they justify. */

/** The figures of one effect or of one thing of an activity, and where they stand. */
interface Figures {
  readonly at: FieldPath;
  readonly cells: readonly [plan: Cell, actual: Cell];
  readonly plan: number;
  readonly actual: number;
  readonly difference: number;
}

type Difference = Extract<DifferenceClaim, { kind: 'difference' }>;
type Pair = Extract<DifferenceClaim, { kind: 'pair' }>;

/** How a justification goes wrong, and where it says so. */
interface Wrong {
  readonly kind: 'none' | 'direction' | 'figures';
  readonly claim: DifferenceClaim;
}

export const justificationFigures = defineRule({
  id: 'justification-figures',
  group: 'planAndActual',
  severity: 'warning',
  meaning:
    'A justification names a difference, figures or a direction ("+60", "540 вместо 500", "превышение плана") that are not those of its row; the common text, figures of which only one is that of a row or an activity, or a difference that is not that of the figures in front of it. A row’s justification of a deviation that there is none of is a question.',
  source: { clause: 'Form, section 1, social and economic effects, justification of deviations' },
  check: (context) => [...effectIds.map((id) => judgeRow(id, context)), ...judgeCommon(context)],
});

function figuresOf(id: EffectId, { report }: CheckContext): Figures | null {
  const cells = effect(report, id);
  const [plan, actual] = [figureOf(cells.plan), figureOf(cells.actual)];
  return plan === null || actual === null
    ? null
    : {
        at: effectField(id, 'actual'),
        cells: [cells.plan, cells.actual],
        plan,
        actual,
        difference: hundredths(actual - plan),
      };
}

function judgeRow(id: EffectId, context: CheckContext): Outcome {
  const { plan, actual, justification } = effect(context.report, id);
  const figures = figuresOf(id, context);
  if (figures === null) return notApplicable(...[plan, actual].filter((cell) => figureOf(cell) === null));
  if (!justifies(justification)) return pass;
  const wrong = wrongIn(differenceClaims(textOf(justification)), figures);
  return wrong === null ? pass : failure(justification, wrong, figures);
}

function wrongIn(claims: readonly DifferenceClaim[], figures: Figures): Wrong | null {
  const differences = claims.filter((claim) => claim.kind === 'difference');
  const pairs = claims.filter((claim) => claim.kind === 'pair');
  if (figures.difference === 0) {
    const claim = claims.find((each) => each.kind !== 'pair' || each.plan !== each.actual);
    return claim === undefined ? null : { kind: 'none', claim };
  }
  return (
    wrongDifference(differences, figures) ?? wrongPair(pairs, figures) ?? wrongDirection(claims, figures)
  );
}

/** A difference is right when it is that of the row; several may be its parts, and are right together. */
function wrongDifference(claims: readonly Difference[], figures: Figures): Wrong | null {
  const [first] = claims;
  if (first === undefined || claims.some((claim) => isDifferenceOf(claim, figures))) return null;
  const parts = claims.filter(({ unit }) => unit === 'thing').map(({ value }) => value);
  if (hundredths(total(parts)) === figures.difference) return null;
  const opposite = claims.find((claim) => isDifferenceOf({ ...claim, value: -claim.value }, figures));
  return opposite === undefined ? { kind: 'figures', claim: first } : { kind: 'direction', claim: opposite };
}

function isDifferenceOf({ value, unit }: Difference, { plan, difference }: Figures): boolean {
  if (unit === 'thing') return hundredths(value) === difference;
  // A per cent rounded or cut off to a whole.
  return plan > 0 && Math.abs((difference / plan) * 100 - value) < 1;
}

/** Two figures are right when they are those of the row, or make its difference, alone or together. */
function wrongPair(pairs: readonly Pair[], figures: Figures): Wrong | null {
  const [first] = pairs;
  if (first === undefined || pairs.some((pair) => isPairOf(pair, figures))) return null;
  const differences = pairs.map(({ plan, actual }) => actual - plan);
  const makesIt = (value: number): boolean => hundredths(value) === figures.difference;
  if (differences.some(makesIt) || makesIt(total(differences))) return null;
  return { kind: 'figures', claim: first };
}

const isPairOf = (pair: Pick<Figures, 'plan' | 'actual'>, { plan, actual }: Figures): boolean =>
  pair.plan === plan && pair.actual === actual;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function wrongDirection(claims: readonly DifferenceClaim[], { difference }: Figures): Wrong | null {
  const directions = claims.filter((claim) => claim.kind === 'direction');
  const [first] = directions;
  if (first === undefined || directions.some(({ up }) => up === difference > 0)) return null;
  return { kind: 'direction', claim: first };
}

/** In the common text a pair is of a row when one of its figures is; small figures may be so by chance. */
const LEAST_TELLING = 10;

function judgeCommon(context: CheckContext): readonly Outcome[] {
  const { justification } = single(context.report, 'deviations');
  if (!justifies(justification)) return [];
  const rows = [...effectIds.flatMap((id) => figuresOf(id, context) ?? []), ...figuresOfActivities(context)];
  const claims = differenceClaims(textOf(justification));
  return claims.flatMap((claim, index): Outcome[] => {
    if (claim.kind !== 'pair') return [];
    const row = rows.find((each) => isPairOf(claim, each));
    if (row === undefined) return judgePair(justification, claim, rows);
    // "540 вместо 500 (+60)": the difference right behind a pair is of that pair.
    const next = claims[index + 1];
    const behind =
      next?.kind === 'difference' && next.unit === 'thing' && next.start - claim.end <= NEXT ? next : null;
    const wrong = behind !== null && row.difference !== 0 && hundredths(behind.value) !== row.difference;
    return [wrong ? failure(justification, { kind: 'figures', claim: behind }, row) : pass];
  });
}

/** A bracket and a space may stand between a pair and its difference. */
const NEXT = 3;

/** A pair that no row has, where one of its figures is that of a row that deviates. */
function judgePair(justification: Cell, claim: Pair, rows: readonly Figures[]): Outcome[] {
  const half = rows.filter(
    ({ plan, actual }) =>
      plan !== actual &&
      ((claim.plan === plan && plan >= LEAST_TELLING) ||
        (claim.actual === actual && actual >= LEAST_TELLING)),
  );
  const [row] = half;
  // An effect and an activity may give the same figures of the same thing.
  if (row === undefined || half.some((other) => !isPairOf(row, other))) return [pass];
  return [failure(justification, { kind: 'figures', claim }, row)];
}

/** The exact figures of every activity that deviates or not, plan beside actual. */
function figuresOfActivities(context: CheckContext): readonly Figures[] {
  return pairedIndicators(context).flatMap(({ activity, paired }) =>
    (paired?.pairs ?? []).flatMap(({ plan, actual }): Figures[] => {
      const exact = [plan, actual].every(
        ({ bound, upper, each }) => bound === 'exact' && upper === null && !each,
      );
      if (!exact || plan.unit === 'percent') return [];
      return [
        {
          at: activity.actual.path,
          cells: [activity.plan, activity.actual],
          plan: plan.value,
          actual: actual.value,
          difference: hundredths(actual.value - plan.value),
        },
      ];
    }),
  );
}

function failure(
  justification: Cell,
  { kind, claim }: Wrong,
  { at, cells, plan, actual, difference }: Figures,
): Outcome {
  return fail(justification, {
    severity: kind === 'none' ? 'question' : null,
    cells: [justification, ...cells],
    actual: claim.text,
    values: {
      kind,
      indicator: { kind: 'field', field: at },
      text: excerpt(claim.text),
      plan,
      actual,
      difference: Math.abs(difference),
      side: difference > 0 ? 'above' : 'below',
    },
  });
}
