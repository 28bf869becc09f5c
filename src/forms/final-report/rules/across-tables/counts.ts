import { figureOf } from '../../../../report/figure';
import type { Cell } from '../../../../report/cell';
import { filledRows, valueOf } from '../../../../rules/expression';
import { recommendationsAmong } from '../../../../reading/commitments';
import { indicatorsOf, type IndicatorCell, type Indicators } from '../plan-and-actual/indicators';
import { relationRule } from '../../../../rules/relation-rule';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { effect, effectField, firstCell, rows } from '../../access';
import { partners } from '../../tables/partners';

/** Rules that hold a number in one section against what another section lists. */

export const partnersCount = relationRule(
  {
    id: 'partners-count',
    group: 'acrossTables',
    severity: 'error',
    meaning:
      'The actual number of partners among the effects differs from the filled rows of the partners table.',
    source: { clause: 'Form, sections 1 and 6' },
    relations: [
      { left: valueOf(effectField('partners', 'actual')), must: 'equal', right: filledRows(partners) },
    ],
  },
  // Both places: the number, and where the partners are listed.
  (_, { report }) => ({
    cells: [
      effect(report, 'partners').actual,
      rows(report, 'partners')[0]?.cells.name ?? firstCell(report, 'partners'),
    ],
  }),
);

/** The experts of one activity: the most that one of its cells names, because cells repeat each other. */
interface ActivityExperts {
  readonly cell: Cell;
  readonly experts: number;
}

function expertsOf({ cells }: Indicators): ActivityExperts | null {
  return cells
    .map((indicator) => ({ cell: indicator.cell, experts: expertsIn(indicator) }))
    .reduce<ActivityExperts | null>(
      (most, each) => (each.experts > (most?.experts ?? 0) ? each : most),
      null,
    );
}

/** All experts of a cell, whatever they are called: "2 тренера и 1 социолог" are 3. */
function expertsIn({ quantities }: IndicatorCell): number {
  let sum = 0;
  for (const { unit, thing, each, part, value } of quantities) {
    if (unit === 'thing' && thing?.expert === true && !each && !part) sum += value;
  }
  return sum;
}

export const specialistsCount = defineRule({
  id: 'specialists-count',
  group: 'acrossTables',
  severity: 'question',
  meaning:
    'The actual number of engaged specialists differs from the experts, trainers and specialists whom the activities name with numbers; of each activity the cell that names most counts.',
  source: { clause: 'Form, section 1, effect 4 and activities' },
  check: (context): readonly Outcome[] => {
    const { report } = context;
    const cell = effect(report, 'specialists').actual;
    const actual = figureOf(cell);
    const named = indicatorsOf(context).flatMap((indicators) => expertsOf(indicators) ?? []);
    if (actual === null) return [notApplicable(cell)];
    if (named.length === 0) {
      return [notApplicable(...rows(report, 'activities').map(({ cells }) => cells.indicators))];
    }
    const expected = named.reduce((sum, { experts }) => sum + experts, 0);
    if (actual === expected) return [pass];
    return [
      fail(cell, {
        cells: [cell, ...named.map((each) => each.cell)],
        expected,
        actual,
        values: { expected, actual, count: named.length },
      }),
    ];
  },
});

export const recommendationsCount = defineRule({
  id: 'recommendations-count',
  group: 'acrossTables',
  severity: 'warning',
  meaning:
    'The activities promise a number of recommendations, and the table of recommendations has another number of rows.',
  source: { clause: 'Form, sections 1 and 6' },
  check: (context): readonly Outcome[] => {
    const { report } = context;
    const promises = indicatorsOf(context).flatMap(({ cells }) =>
      cells.flatMap(({ cell, quantities }) => {
        const promised = recommendationsAmong(quantities);
        return promised === null ? [] : [{ cell, promised }];
      }),
    );
    if (promises.length === 0) {
      return [notApplicable(...rows(report, 'activities').map(({ cells }) => cells.indicators))];
    }
    // Activities repeat one promise ("разработано 5", "список из 5"): the greatest counts, not the sum.
    const expected = promises.reduce((most, { promised: { count } }) => Math.max(most, count), 0);
    // "Not fewer than 5" holds for 6 rows, unless an exact figure of 5 stands beside it.
    const exact = promises.some(({ promised: { count, orMore } }) => count === expected && !orMore);
    const made = rows(report, 'recommendations');
    const actual = made.length;
    if (actual === expected || (!exact && actual > expected)) return [pass];
    const promising = promises.map(({ cell }) => cell);
    const cells = made.map(({ cells: { recommendation } }) => recommendation);
    return [
      fail(cells[0] ?? firstCell(report, 'recommendations'), {
        row: null,
        cells:
          cells.length > 0 ? [...cells, ...promising] : [firstCell(report, 'recommendations'), ...promising],
        expected,
        actual,
        values: { expected, actual },
      }),
    ];
  },
});
