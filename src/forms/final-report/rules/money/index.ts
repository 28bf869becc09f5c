import { fundingUnit, grantKindRule } from './grants';
import { averagePay, taxRate } from './pay';
import {
  payrollWithinGrant,
  purchasesRepeatPayroll,
  spendingWithinGrant,
  staffWithoutPayroll,
} from './spending';

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
] as const;
