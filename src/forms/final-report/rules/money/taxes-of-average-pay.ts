import type { FieldPath } from '../../../../report/field-path';
import {
  add,
  byYear,
  constant,
  greatest,
  product,
  smallest,
  times,
  type Expression,
} from '../../../../rules/expression';
import {
  calculationIndex,
  contributionsCap,
  healthInsuranceCap,
  minimumWage,
  payrollTaxes as rates,
  socialTaxFloor,
} from '../../law';

/**
 * What the taxes of the form's row come to with the law's caps and floor, when everyone is paid alike in every month:
 * what a report tells of pay is its sum, the staff and the months.
 *
 * @param date the field whose year says which figures of the law hold.
 * @param paidMonths the staff times the months.
 */
export function taxesOfAveragePay(payroll: Expression, paidMonths: Expression, date: FieldPath): Expression {
  const wages = (count: Expression): Expression => product(byYear(date, minimumWage), count, paidMonths);
  const insured = smallest(payroll, wages(byYear(date, healthInsuranceCap)));
  const contributions = product(
    byYear(date, rates.socialContributions),
    smallest(times(rates.baseWithoutPension, payroll), wages(constant(contributionsCap))),
  );
  const taxed = greatest(
    add(times(rates.baseWithoutPension, payroll), times(-rates.employeeHealthInsurance, insured)),
    product(byYear(date, calculationIndex), constant(socialTaxFloor), paidMonths),
  );
  const tax = product(byYear(date, rates.socialTax), taxed);
  const both = product(byYear(date, rates.bothInFull), add(tax, contributions));
  // Reduced by the contributions, the tax and they come to the greater of the two.
  return add(greatest(tax, contributions, both), times(rates.healthInsurance, insured));
}
