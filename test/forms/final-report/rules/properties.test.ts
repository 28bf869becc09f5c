import fc from 'fast-check';
import type { CheckResult } from '../../../../src/findings/check';
import { fieldKey, type FieldPath } from '../../../../src/report/field-path';
import { figureOf } from '../../../../src/report/figure';
import { allCells, cellAt, type Report } from '../../../../src/report/report';
import { reportToJson, type JsonCell, type ReportJson } from '../../../../src/report/report-json';
import { evidenceOf, holds, type Relation } from '../../../../src/rules/relation';
import type { Rule } from '../../../../src/rules/rule';
import { consistent, reportWith } from '../../../fixtures/reports';
import {
  catalogue,
  checkReport,
  contextOf,
  relationsOf,
  reportFromJson,
} from '../../../support/final-report';

const at = new Date(0);
const languages = ['ru', 'kk'] as const;

/** The fields that the relations of the rule book rest on. */
const relationFields: readonly FieldPath[] = [
  ...new Map(
    catalogue
      .flatMap((rule) => relationsOf(rule).flatMap(evidenceOf))
      .map((field) => [fieldKey(field), field]),
  ).values(),
];
const figureFields = relationFields.filter(({ column }) => !column.startsWith('period'));

const names = (relations: readonly Relation[], field: FieldPath) =>
  relations.some((relation) => evidenceOf(relation).some((other) => fieldKey(other) === fieldKey(field)));

/** Rules whose relations are all that they look at. */
const pureRelations = catalogue.filter(
  (rule) => relationsOf(rule).length > 0 && !['totals-agree', 'beneficiaries-total'].includes(rule.id),
);

const failing = (rules: readonly Rule[], report: Report): string[] =>
  rules
    .filter((rule) => rule.check(contextOf(report)).some(({ kind }) => kind === 'fail'))
    .map(({ id }) => id);

describe('changing one figure of a consistent report', () => {
  const changedFigure = fc.record({
    field: fc.constantFrom(...figureFields),
    by: fc.oneof(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: -3, max: -1 }),
      fc.integer({ min: 100, max: 90_000 }),
    ),
    language: fc.constantFrom(...languages),
  });

  it('raises, of the rules that are relations, exactly those whose relation it breaks', () => {
    fc.assert(
      fc.property(changedFigure, ({ field, by, language }) => {
        const before = figureOf(cellAt(reportWith({}, language), field)) ?? 0;
        const report = reportWith({ [fieldKey(field)]: before + by }, language);
        const broken = pureRelations.filter((rule) =>
          relationsOf(rule).some((relation) => holds(relation, report).kind === 'broken'),
        );
        expect(failing(pureRelations, report)).toEqual(broken.map(({ id }) => id));
        // Whatever breaks speaks of the figure that was changed.
        expect(broken.filter((rule) => !names(relationsOf(rule), field))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, number, readonly string[]]>([
    ['gender.men', 51, ['gender-sum']],
    [
      'gender.total',
      121,
      ['gender-sum', 'totals-agree', 'beneficiaries-total', 'activity-participants-total'],
    ],
    ['age.total', 121, ['age-sum', 'totals-agree']],
    ['age.age23to27', 13, ['age-sum']],
    ['socialStatus.unemployed', 5, ['social-status-sum']],
    ['socialStatus.children', 30, ['social-status-sum', 'children-bound']],
    ['effects.ngos.plan', 5, ['effect-below-plan', 'deviation-unjustified']],
    ['effects.ngos.actual', 5, ['effect-above-plan', 'deviation-unjustified']],
    ['effects.partners.actual', 3, ['effect-above-plan', 'deviation-unjustified', 'partners-count']],
    ['effects.specialists.actual', 2, ['effect-below-plan', 'deviation-unjustified', 'specialists-count']],
    ['effects.taxes.plan', 202_000, ['effect-above-plan', 'deviation-unjustified', 'tax-rate']],
    ['effects.purchases.plan', 3_200_001, ['effect-below-plan', 'deviation-unjustified']],
    ['effects.staff.actual', 4, ['effect-above-plan', 'deviation-unjustified', 'average-pay']],
    ['general.grantAmount', 5_000_000, ['spending-within-grant']],
    ['proposals.1.funding', 40_000, ['funding-unit']],
    ['activities.2.participants', 119, ['activity-quantity-conflict', 'activity-participants-total']],
  ])('raises exactly the rules that speak of it: %s to %d', (key, value, rules) => {
    const { findings } = checkReport(reportWith({ [key]: value }), at);
    const raised = new Set(findings.map(({ rule }) => rule));
    expect(catalogue.map(({ id }) => id).filter((id) => raised.has(id))).toEqual(rules);
  });
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Any report that the JSON contract allows, with prose and figures that the rules read. */
const anyCell: fc.Arbitrary<JsonCell> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -10, max: 2_000_000 }),
  fc.constantFrom(
    '25',
    'Более 30',
    '1 755 600',
    '4 тренинга; 120 человек',
    '#REF!',
    'с. Ефремовка',
    '3 мая 2025 года',
  ),
  fc.string({ maxLength: 30 }),
);
const paths = allCells(reportWith()).map(({ path }) => fieldKey(path));
const anyReport = fc
  .dictionary(fc.constantFrom(...paths), anyCell, { maxKeys: 60 })
  .map((changes) => reportWith(changes));

describe('checking a report', () => {
  it('is a pure function: it changes nothing and says the same again', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const before = structuredClone(reportToJson(report));
        // The readings are functions, and new ones in every check.
        const said = (result: CheckResult) => ({ ...result, readings: null });
        const first = said(checkReport(frozen(report), at));
        expect(said(checkReport(report, at))).toEqual(first);
        expect(reportToJson(report)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every finding a key of its own', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const keys = checkReport(report, at).findings.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of rows', () => {
  const sample: ReportJson = {
    ...consistent.ru,
    ...reportToJson(
      reportWith({
        'activities.1.plan': '25',
        'activities.1.actual': 'Более 30',
        'activities.2.participants': '60 человек',
        'activities.3.participants': '60 человек',
        'activities.3.dates': '17.06.2025, с. Примерное; 01.01.2020',
        'activities.4.place': 'с. Примерная',
        'partners.2.contacts': 'нет',
      }),
    ),
  };
  /** What findings say, wherever their rows stand. */
  const said = (json: ReportJson) =>
    checkReport(reportFromJson(json), at)
      .findings.map(({ rule, severity, actual, expected }) =>
        JSON.stringify([rule, severity, expected, actual]),
      )
      .sort();

  it.each(['activities', 'partners', 'recommendations'] as const)('does not matter in %s', (table) => {
    const rows = sample[table];
    if (!Array.isArray(rows)) throw new Error(`${table} has rows.`);
    const expected = said(sample);
    // Which of two spellings is called the rare one may follow the order; both are named either way.
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(said({ ...sample, [table]: shuffled })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
