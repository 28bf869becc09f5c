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
import { effectIds, justifies } from './effects';

/** What justifications say in figures, held against the figures that they justify. */

/** The figures of one effect. */
interface Figures {
  readonly id: EffectId;
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
    'A justification names a difference, figures or a direction ("+60", "540 вместо 500", "превышение плана") that are not those of its row; the common text, figures of which only one is that of a row. A row’s justification of a deviation that there is none of is a question.',
  source: { clause: 'Form, section 1, social and economic effects, justification of deviations' },
  check: (context) => [...effectIds.map((id) => judgeRow(id, context)), ...judgeCommon(context)],
});

function figuresOf(id: EffectId, { report }: CheckContext): Figures | null {
  const cells = effect(report, id);
  const [plan, actual] = [figureOf(cells.plan), figureOf(cells.actual)];
  return plan === null || actual === null
    ? null
    : { id, plan, actual, difference: hundredths(actual - plan) };
}

function judgeRow(id: EffectId, context: CheckContext): Outcome {
  const { plan, actual, justification } = effect(context.report, id);
  const figures = figuresOf(id, context);
  if (figures === null) return notApplicable(...[plan, actual].filter((cell) => figureOf(cell) === null));
  if (!justifies(justification)) return pass;
  const wrong = wrongIn(differenceClaims(textOf(justification)), figures);
  return wrong === null ? pass : failure(justification, wrong, figures, [plan, actual]);
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

const isPairOf = (pair: Pair, { plan, actual }: Figures): boolean =>
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
  const rows = effectIds.flatMap((id) => figuresOf(id, context) ?? []);
  const pairs = differenceClaims(textOf(justification)).filter((claim) => claim.kind === 'pair');
  return pairs.flatMap((claim): Outcome[] => {
    if (rows.some((row) => isPairOf(claim, row))) return [pass];
    const half = rows.filter(
      ({ plan, actual }) =>
        plan !== actual &&
        ((claim.plan === plan && plan >= LEAST_TELLING) ||
          (claim.actual === actual && actual >= LEAST_TELLING)),
    );
    const [row] = half;
    if (row === undefined || half.length > 1) return [pass];
    const { plan, actual } = effect(context.report, row.id);
    return [failure(justification, { kind: 'figures', claim }, row, [plan, actual])];
  });
}

function failure(
  justification: Cell,
  { kind, claim }: Wrong,
  { id, plan, actual, difference }: Figures,
  others: readonly Cell[],
): Outcome {
  return fail(justification, {
    severity: kind === 'none' ? 'question' : null,
    cells: [justification, ...others],
    actual: claim.text,
    values: {
      kind,
      indicator: { kind: 'field', field: effectField(id, 'actual') },
      text: excerpt(claim.text),
      plan,
      actual,
      difference: Math.abs(difference),
      side: difference > 0 ? 'above' : 'below',
    },
  });
}
