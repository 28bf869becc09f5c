import { fundingUnit, grantKindRule } from './grants';
import { averagePay, taxRate } from './pay';
import {
  payrollWithinGrant,
  purchasesRepeatPayroll,
  spendingWithinGrant,
  staffWithoutPayroll,
} from './spending';
import { lawYearUnknown } from './years-of-law';

/** The grant, pay and its taxes, and the funding that proposals ask for. */
export const moneyRules = [
  spendingWithinGrant,
  payrollWithinGrant,
  taxRate,
  purchasesRepeatPayroll,
  averagePay,
  fundingUnit,
  grantKindRule,
  staffWithoutPayroll,
  lawYearUnknown,
] as const;
