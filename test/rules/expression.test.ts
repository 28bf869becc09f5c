import { fieldKey } from '../../src/report/field-path';
import {
  add,
  byYear,
  constant,
  dayOf,
  evaluate,
  filledRows,
  greatest,
  monthsOf,
  product,
  smallest,
  sumOf,
  times,
  valueOf,
  type Expression,
} from '../../src/rules/expression';
import { partners } from '../../src/forms/final-report/tables/partners';
import { reportWith, type Changes } from '../fixtures/reports';
import { effectField, field } from '../../src/forms/final-report/access';

const men = field('gender', 'men');
const women = field('gender', 'women');
const start = field('general', 'periodStart');
const end = field('general', 'periodEnd');
const index = [
  { year: 2024, value: 3692 },
  { year: 2025, value: 3932 },
];

function valueIn(expression: Expression, changes: Changes): number | readonly string[] {
  const result = evaluate(expression, reportWith(changes));
  return result.kind === 'known' ? result.value : result.missing.map(({ path }) => fieldKey(path));
}

describe('an expression', () => {
  it.each<[string, Expression, Changes, number | readonly string[]]>([
    ['a field', valueOf(men), {}, 50],
    ['a number in text', valueOf(men), { 'gender.men': '1 050' }, 1050],
    ['an empty field', valueOf(men), { 'gender.men': null }, ['gender.men']],
    ['a field with words', valueOf(men), { 'gender.men': 'сто' }, ['gender.men']],
    ['a sum that skips what is empty', sumOf([men, women]), { 'gender.men': null }, 70],
    ['a sum with words in it', sumOf([men, women]), { 'gender.men': 'сто' }, ['gender.men']],
    ['a sum of nothing', sumOf([men, women]), { gender: {} }, ['gender.men', 'gender.women']],
    ['terms', add(valueOf(men), valueOf(women)), {}, 120],
    [
      'terms of which one is empty',
      add(valueOf(men), valueOf(women)),
      { 'gender.men': null },
      ['gender.men'],
    ],
    ['a product', product(valueOf(men), constant(1.5)), {}, 75],
    ['a share', times(0.2, valueOf(men)), { 'gender.men': 51 }, 10.2],
    ['binary fractions that agree on paper', add(constant(0.1), constant(0.2)), {}, 0.3],
    ['the smallest', smallest(valueOf(men), valueOf(women)), {}, 50],
    ['the greatest', greatest(valueOf(men), valueOf(women)), {}, 70],
    ['filled rows', filledRows(partners), {}, 2],
    ['months of a period', monthsOf(start, end), {}, 8],
    ['months over a new year', monthsOf(start, end), { 'general.periodEnd': '2026-01-01' }, 10],
    [
      'months of a period the wrong way round',
      monthsOf(start, end),
      { 'general.periodEnd': '2025-01-01' },
      ['general.periodStart', 'general.periodEnd'],
    ],
    ['a day as Excel counts it', dayOf(start), { 'general.periodStart': '2023-05-03' }, 45_049],
    ['a day in words', dayOf(start), { 'general.periodStart': '3 мая 2023 года' }, 45_049],
    ['a figure of the year', byYear(start, index), {}, 3932],
    [
      'a year without a figure',
      byYear(start, index),
      { 'general.periodStart': '2026-04-01' },
      ['general.periodStart'],
    ],
    ['an effect', valueOf(effectField('payroll', 'plan')), {}, 1_600_000],
  ])('gives %s', (_, expression, changes, expected) => {
    expect(valueIn(expression, changes)).toEqual(expected);
  });
});
