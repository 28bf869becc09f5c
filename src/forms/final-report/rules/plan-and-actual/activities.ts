import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { NamedThings, saysNotApplicable, type Quantity } from '../../../../reading/quantity';
import { excerpt } from '../../../../rules/excerpt';
import {
  defineRule,
  fail,
  notApplicable,
  pass,
  type CheckContext,
  type Outcome,
  type Rule,
} from '../../../../rules/rule';
import { pairedIndicators, type Activity } from './paired-indicators';
import { deviationOf, type PairedQuantities, type QuantityPair } from './quantity-pairs';
import { hasCommonJustification } from './effects';
import { rows, single } from '../../access';
import { activityAt } from '../activity-at';

/** Rules on the planned and actual indicators of each activity, which the form has people write as prose. */

const planAndActualColumns = { clause: 'Form, section 1, activities, indicators: plan and actual' };

/** What was judged of each activity that gives quantities in both cells. */
function forEachActivity(
  context: CheckContext,
  judge: (activity: Activity, paired: PairedQuantities) => readonly Outcome[],
): readonly Outcome[] {
  return pairedIndicators(context).flatMap(({ activity, paired, without }): readonly Outcome[] =>
    paired === null ? [notApplicable(...without)] : judge(activity, paired),
  );
}

/** What a quantity counts, as the person wrote it; empty for a figure that stands alone. */
const wordsOf = ({ thing }: Quantity): string => thing?.words ?? '';

function deviationRule<const Id extends string>(
  rule: Pick<Rule<Id>, 'id' | 'severity' | 'job' | 'meaning' | 'justifiable'>,
  kind: 'below' | 'above',
): Rule<Id> {
  const judgePair = ({ plan, actual }: Activity, pair: QuantityPair, { report }: CheckContext): Outcome => {
    const deviation = deviationOf(pair);
    if (deviation?.kind !== kind) return pass;
    const covered = hasCommonJustification(report);
    return fail(actual, {
      cells: [actual, plan],
      // An activity has no justification of its own: what answers it is the common text.
      evidence: covered ? [single(report, 'deviations').justification] : [],
      severity: covered ? 'question' : null,
      expected: deviation.expected,
      actual: deviation.actual,
      values: {
        ...activityAt(report, actual),
        thing: wordsOf(pair.actual) || wordsOf(pair.plan),
        plan: pair.plan.text,
        actual: pair.actual.text,
        unit: pair.plan.unit,
        difference: Math.abs(deviation.actual - deviation.expected),
        // Against "Более 30" the difference is the least that it can be.
        covered: covered ? 'yes' : 'no',
        exact: pair.plan.bound === 'exact' && pair.actual.bound === 'exact' ? 'yes' : 'no',
      },
    });
  };
  return {
    ...rule,
    explainedInForm: true,
    group: 'planAndActual',
    source: planAndActualColumns,
    check: (context) =>
      forEachActivity(context, (activity, { pairs }) =>
        pairs.map((pair) => judgePair(activity, pair, context)),
      ),
  };
}

export const activityBelowPlan = deviationRule(
  {
    id: 'activity-below-plan',
    severity: 'error',
    job: { deed: 'explain-deviations', per: 'report' },
    justifiable: true,
    meaning:
      'A quantity of an activity’s actual indicators is below the plan’s quantity of the same thing. With the common text on deviations filled in, this becomes a question.',
  },
  'below',
);

export const activityAbovePlan = deviationRule(
  {
    id: 'activity-above-plan',
    severity: 'warning',
    job: { deed: 'explain-deviations', per: 'report' },
    meaning:
      'A quantity of an activity’s actual indicators is above the plan’s quantity of the same thing. "More than 30" is at least 31. With the common text on deviations filled in, this becomes a question.',
  },
  'above',
);

export const activityInexactActual = defineRule({
  id: 'activity-inexact-actual',
  group: 'planAndActual',
  severity: 'warning',
  meaning:
    'The actual indicator gives a bound or an estimate (more than, at least, about …) where the plan gives a number.',
  source: planAndActualColumns,
  check: (context) =>
    forEachActivity(context, ({ plan, actual }, { pairs }) =>
      pairs.map((pair) =>
        pair.plan.bound !== 'exact' || pair.actual.bound === 'exact'
          ? pass
          : fail(actual, {
              cells: [actual, plan],
              expected: pair.plan.value,
              actual: pair.actual.text,
              values: {
                ...activityAt(context.report, actual),
                plan: pair.plan.text,
                actual: pair.actual.text,
              },
            }),
      ),
    ),
});

/** A per cent of the plan: "(120 %)", "План выполнен на 100%". */
const tellsOfPlan = ({ unit, thing, text }: Quantity): boolean =>
  unit === 'percent' && (thing === null || /план|жоспар|выполн|исполн|орында/iu.test(text));

/** Whether the other cell says the same without this figure, or its own says it twice. */
function isToldOtherwise(quantity: Quantity, own: NamedThings, other: NamedThings): boolean {
  const { thing, value, bound, unit } = quantity;
  if (bound !== 'exact' || unit !== 'thing') return false;
  return own.repeats(quantity) || (thing !== null && other.tells(thing, value));
}

export const activityUnmatched = defineRule({
  id: 'activity-unmatched',
  group: 'planAndActual',
  severity: 'question',
  meaning: 'A quantity of the plan has no partner among the actual indicators, or the other way round.',
  source: planAndActualColumns,
  check: (context) =>
    forEachActivity(context, ({ plan, actual }, { pairs, planOnly, actualOnly }) => {
      const only = pairs.length === 0;
      if (planOnly.length + actualOnly.length === 0) return [pass];
      const named = (cell: Cell): NamedThings =>
        new NamedThings(textOf(cell), context.readings.quantities(cell));
      const [inPlan, inActual] = [named(plan), named(actual)];
      const unmatched = (at: Cell, other: Cell, side: 'plan' | 'actual', quantities: readonly Quantity[]) => {
        const [own, others] = side === 'plan' ? [inPlan, inActual] : [inActual, inPlan];
        return (
          quantities
            // A part of a figure, a figure for each of something, or how something was need not be said twice.
            .filter(({ part, each, aside }) => !part && !each && !aside)
            .filter((quantity) => !isToldOtherwise(quantity, own, others))
            // "12 публикаций (120 %)": the per cent says how the figure in front lies to the plan.
            .filter((quantity) => side === 'plan' || only || !tellsOfPlan(quantity))
            .map((quantity) =>
              fail(at, {
                evidence: [other],
                actual: quantity.text,
                values: { ...activityAt(context.report, at), side, quantity: quantity.text },
              }),
            )
        );
      };
      const findings = [
        ...unmatched(plan, actual, 'plan', planOnly),
        ...unmatched(actual, plan, 'actual', actualOnly),
      ];
      return findings.length > 0 ? findings : [pass];
    }),
});

/** "1 дорожная карта" against "дорожная карта разработана": what was done, without a figure, and every one thing of the plan. */
function namesAllOf(plan: Cell, actual: Cell, { readings }: CheckContext): boolean {
  const named = new NamedThings(textOf(actual), readings.quantities(actual));
  return readings
    .quantities(plan)
    .every(
      ({ thing, value, bound, unit }) =>
        thing !== null && bound === 'exact' && unit === 'thing' && named.tells(thing, value),
    );
}

export const activityNotMeasurable = defineRule({
  id: 'activity-not-measurable',
  group: 'planAndActual',
  severity: 'question',
  meaning:
    'The plan or the actual indicators of an activity hold no quantity: nobody can see whether the plan was met.',
  source: planAndActualColumns,
  check: (context) =>
    pairedIndicators(context).map(({ activity: { plan, actual }, without }): Outcome => {
      if (isEmpty(plan) || isEmpty(actual)) return notApplicable(...[plan, actual].filter(isEmpty));
      const [first, second] = without;
      if (first === undefined) return pass;
      if (second === undefined && first === actual && namesAllOf(plan, actual, context)) return pass;
      return fail(first, {
        cells: without,
        values: {
          ...activityAt(context.report, first),
          side: without.length === 2 ? 'both' : first === plan ? 'plan' : 'actual',
        },
      });
    }),
});

export const participantsUnclear = defineRule({
  id: 'participants-unclear',
  group: 'planAndActual',
  severity: 'warning',
  meaning:
    'The participants of an activity hold no number of people and do not say that it does not apply. Views and experts are not participants.',
  source: { clause: 'Form, section 1, activities, number of participants' },
  check: ({ report, readings }) =>
    rows(report, 'activities').map(({ cells: { participants } }): Outcome => {
      if (isEmpty(participants)) return notApplicable(participants);
      const text = participants.value.kind === 'text' ? participants.value.text : '';
      if (readings.people(participants).length > 0 || saysNotApplicable(text)) return pass;
      return fail(participants, {
        actual: text,
        values: { ...activityAt(report, participants), text: excerpt(text) },
      });
    }),
});
