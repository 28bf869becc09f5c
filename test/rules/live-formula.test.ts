import {
  add,
  byYear,
  constant,
  dayOf,
  filledRows,
  monthsOf,
  product,
  sumOf,
  times,
  valueOf,
  type Expression,
} from '../../src/rules/expression';
import { quotedText, writeFormula } from '../../src/rules/formula';
import {
  comparisonOf,
  differenceOf,
  formulaOf,
  liveFormula,
  saysSomething,
} from '../../src/rules/live-formula';
import type { Relation } from '../../src/rules/relation';
import { commonestPlaceholders, placeholderPieces } from '../../src/reading/commonest-placeholders';
import { isPlaceholder } from '../../src/reading/placeholders';
import { recommendations } from '../../src/forms/final-report/tables/recommendations';
import { effectField, field } from '../../src/forms/final-report/access';
import { catalogue, form, relationsOf } from '../support/final-report';

const total = valueOf(field('gender', 'total'));
const men = valueOf(field('gender', 'men'));
const start = field('general', 'periodStart');
const end = field('general', 'periodEnd');
const words = { holds: quotedText('✓'), broken: quotedText('✗'), notApplicable: quotedText('–') };
const live = (relation: Relation) => writeFormula(liveFormula(form, relation, words));

describe('an expression as an Excel formula', () => {
  it.each<[string, Expression, string]>([
    ['a field', valueOf(effectField('staff', 'plan')), 'Report_effects_staff_plan'],
    [
      'a sum',
      sumOf([field('age', 'age13to16'), field('age', 'age17to22')]),
      'SUM(Report_age_age13to16,Report_age_age17to22)',
    ],
    ['terms', add(total, times(-1, men)), 'Report_gender_total+ROUND(-1*(Report_gender_men),2)'],
    [
      'a product',
      product(constant(1.5), add(total, men)),
      'ROUND((1.5)*(Report_gender_total+Report_gender_men),2)',
    ],
    ['a day', dayOf(start), 'INT(Report_general_periodStart)'],
    [
      'months',
      monthsOf(start, end),
      '((YEAR(Report_general_periodEnd)-YEAR(Report_general_periodStart))*12+MONTH(Report_general_periodEnd)-MONTH(Report_general_periodStart)+1)',
    ],
    [
      'a figure of the law',
      byYear(start, [
        { year: 2023, value: 3450 },
        { year: 2024, value: 3692 },
      ]),
      'CHOOSE(YEAR(Report_general_periodStart)-2022,3450,3692)',
    ],
    [
      'filled rows',
      filledRows(recommendations),
      `SUMPRODUCT(--(TRIM(${'SUBSTITUTE('.repeat(placeholderPieces.length)}Report_recommendations_stateBody&Report_recommendations_recommendation&Report_recommendations_letter${placeholderPieces.map((piece) => `,"${piece}","")`).join('')})<>""))`,
    ],
  ])('writes %s', (_, expression, formula) => {
    expect(writeFormula(formulaOf(form, expression))).toBe(formula);
  });
});

describe('whether a text says something', () => {
  const formula = writeFormula(saysSomething(form, field('deviations', 'justification')));

  it.each(['', ...commonestPlaceholders])('is asked of %j', (text) => {
    expect(formula).toContain(`TRIM(Report_deviations_justification)<>"${text}"`);
  });

  it.each(commonestPlaceholders)('%j is a placeholder to the check as well', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('a live formula', () => {
  it('judges only where every figure is a number', () => {
    const relation: Relation = { left: total, must: 'equal', right: men };
    expect(live(relation)).toBe(
      'IF(AND(COUNT(Report_gender_total)=1,COUNT(Report_gender_men)=1),IF(ROUND(Report_gender_total-(Report_gender_men),2)=0,"✓","✗"),"–")',
    );
    expect(writeFormula(differenceOf(form, relation))).toBe('Report_gender_total-(Report_gender_men)');
  });

  it('holds where the relation is not asked', () => {
    const relation: Relation = {
      left: total,
      must: 'differ',
      right: men,
      when: { left: men, must: 'more-than', right: constant(0) },
    };
    expect(writeFormula(comparisonOf(form, relation))).toBe(
      'OR(NOT(ROUND(Report_gender_men-(0),2)>0),ROUND(Report_gender_total-(Report_gender_men),2)<>0)',
    );
  });

  it('does not judge a year that the figures do not cover, nor a date stored as text', () => {
    const relation: Relation = {
      left: total,
      must: 'at-least',
      right: byYear(start, [{ year: 2025, value: 5 }]),
    };
    // 45658 is 1 January 2025, 46023 that of 2026.
    expect(live(relation)).toBe(
      'IF(AND(COUNT(Report_gender_total)=1,COUNTIFS(Report_general_periodStart,">=45658",Report_general_periodStart,"<46023")=1),IF(ROUND(Report_gender_total-(CHOOSE(YEAR(Report_general_periodStart)-2024,5)),2)>=0,"✓","✗"),"–")',
    );
  });

  it.each(catalogue.flatMap((rule) => relationsOf(rule).map((relation) => [rule.id, relation] as const)))(
    'of %s stays within what every Excel since 2010 takes',
    (_, relation) => {
      const formula = live(relation);
      expect(formula.length).toBeLessThan(8192);
      const functions = [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map(([, name]) => name);
      const known = [
        'IF',
        'AND',
        'OR',
        'NOT',
        'COUNT',
        'COUNTA',
        'COUNTIFS',
        'SUM',
        'ROUND',
        'INT',
        'YEAR',
        'MONTH',
        'SUBSTITUTE',
        'MIN',
        'MAX',
      ];
      expect(
        functions.filter(
          (name) => ![...known, 'CHOOSE', 'TRIM', 'SUMPRODUCT', 'IFERROR'].includes(name ?? ''),
        ),
      ).toEqual([]);
    },
  );
});
