import type { FigureOfYear } from '../../rules/figure-of-year';

/**
 * Figures that the law sets, year by year. A year that is not here makes the rules that need it not applicable:
 * nothing is carried over from a year to the next.
 */

/**
 * The monthly calculation index (МРП), in tenge.
 *
 * Source: the laws on the republican budget for 2023–2025, 2024–2026, 2025–2027 and 2026–2028.
 */
export const calculationIndex: readonly FigureOfYear[] = [
  { year: 2023, value: 3450 },
  { year: 2024, value: 3692 },
  { year: 2025, value: 3932 },
  { year: 2026, value: 4325 },
];

/** The minimum wage of a month, in tenge. Source: the same laws. */
export const minimumWage: readonly FigureOfYear[] = [
  { year: 2023, value: 70_000 },
  { year: 2024, value: 85_000 },
  { year: 2025, value: 85_000 },
  { year: 2026, value: 85_000 },
];

/** The rates of the employer's taxes in one year, as shares of one. */
interface PayrollTaxRates {
  readonly year: number;
  readonly socialContributions: number;
  readonly socialTax: number;
  /** Whether the social tax is reduced by the social contributions. */
  readonly reduced: boolean;
}

/** The employee's pension contributions: neither tax is charged on them. */
const pensionContributions = 0.1;
/** The employee's own health insurance: the social tax is not charged on it. */
const employeeHealthInsurance = 0.02;
const employerHealthInsurance = 0.03;

/**
 * Rates of social contributions and social tax. Sources: the Social Code and, before it, the law on compulsory
 * social insurance; the Tax Code of 2017 until 2025, the new Tax Code from 2026.
 */
const payrollTaxRates: readonly PayrollTaxRates[] = [
  { year: 2023, socialContributions: 0.035, socialTax: 0.095, reduced: true },
  { year: 2024, socialContributions: 0.035, socialTax: 0.095, reduced: true },
  { year: 2025, socialContributions: 0.05, socialTax: 0.11, reduced: true },
  { year: 2026, socialContributions: 0.05, socialTax: 0.06, reduced: false },
];

/**
 * What an employer pays beside gross pay under the form's row "Налоги (СН, СО, ОСМС)", as a share of gross pay:
 * 0.1136 in 2023 and 2024, 0.1268 in 2025, 0.1278 in 2026.
 */
export const payrollTax: readonly FigureOfYear[] = payrollTaxRates.map(
  ({ year, socialContributions, socialTax, reduced }) => {
    const contributions = socialContributions * (1 - pensionContributions);
    const tax = socialTax * (1 - pensionContributions - employeeHealthInsurance);
    const both = reduced ? Math.max(tax, contributions) : tax + contributions;
    return { year, value: Number((both + employerHealthInsurance).toFixed(6)) };
  },
);

const figuresOf = (figure: (rates: PayrollTaxRates) => number): readonly FigureOfYear[] =>
  payrollTaxRates.map((rates) => ({ year: rates.year, value: figure(rates) }));

/** The rates of the single taxes, year by year, and what their bases leave out, as shares of one. */
export const payrollTaxes = {
  socialContributions: figuresOf(({ socialContributions }) => socialContributions),
  socialTax: figuresOf(({ socialTax }) => socialTax),
  /** 1 where social tax and social contributions are both due in full, 0 where the one is reduced by the other. */
  bothInFull: figuresOf(({ reduced }) => (reduced ? 0 : 1)),
  healthInsurance: employerHealthInsurance,
  baseWithoutPension: 1 - pensionContributions,
  employeeHealthInsurance,
} as const;

/** The most of an employee's monthly pay that social contributions are charged on, in minimum wages. Source: the Social Code. */
export const contributionsCap = 7;

/** The most that health insurance is charged on, in minimum wages. Source: the law on compulsory health insurance. */
export const healthInsuranceCap: readonly FigureOfYear[] = [
  { year: 2023, value: 10 },
  { year: 2024, value: 10 },
  { year: 2025, value: 10 },
  { year: 2026, value: 40 },
];

/** The least that social tax is charged on, in monthly calculation indexes. Source: the Tax Code. */
export const socialTaxFloor = 14;

/** The taxes of the form's row, each rounded to the tenge for each employee and month. */
export const payrollTaxCount = 3;

/** A kind of state grant: how long its project may last and how much it may give. */
export interface GrantKind {
  readonly id: 'short' | 'medium' | 'long';
  /** Months, both included. */
  readonly months: readonly [least: number, most: number];
  /** In monthly calculation indexes, both included; null has no upper end. */
  readonly indexes: readonly [least: number, most: number | null];
}

/** Source: the Rules on state grants for non-governmental organisations, kinds of grants. */
export const grantKinds: readonly GrantKind[] = [
  { id: 'short', months: [3, 12], indexes: [500, 3_000] },
  { id: 'medium', months: [12, 24], indexes: [3_000, 10_000] },
  { id: 'long', months: [24, 36], indexes: [10_000, null] },
];
