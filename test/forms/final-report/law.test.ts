import { calculationIndex, grantKinds, minimumWage, payrollTax } from '../../../src/forms/final-report/law';
import { figureForYear } from '../../../src/rules/figure-of-year';

const tables = [
  ['the calculation index', calculationIndex],
  ['the minimum wage', minimumWage],
  ['the employer’s taxes', payrollTax],
] as const;

describe('the figures of the law', () => {
  it.each([
    ['the calculation index', calculationIndex, [3450, 3692, 3932, 4325]],
    ['the minimum wage', minimumWage, [70_000, 85_000, 85_000, 85_000]],
    ['the employer’s taxes', payrollTax, [0.1136, 0.1136, 0.1268, 0.1278]],
  ] as const)('give %s from 2023 to 2026', (_, figures, values) => {
    expect(figures.map(({ year, value }) => [year, value])).toEqual(
      values.map((value, index) => [2023 + index, value]),
    );
  });

  // Formulas look a year up by its place, and a period over several years runs from the first figure to the last.
  it.each(tables)('of %s have no gap and never fall', (_, figures) => {
    for (const [index, figure] of figures.slice(1).entries()) {
      expect(figure.year).toBe((figures[index]?.year ?? 0) + 1);
      expect(figure.value).toBeGreaterThanOrEqual(figures[index]?.value ?? 0);
    }
  });

  it('give nothing for other years', () => {
    expect([2022, 2027].map((year) => figureForYear(calculationIndex, year))).toEqual([null, null]);
  });

  it('leave no gap between the kinds of grants', () => {
    expect(grantKinds.map(({ months, indexes }) => [...months, ...indexes])).toEqual([
      [3, 12, 500, 3000],
      [12, 24, 3000, 10_000],
      [24, 36, 10_000, null],
    ]);
  });
});
