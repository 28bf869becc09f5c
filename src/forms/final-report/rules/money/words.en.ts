import type { WordsOf } from '../../../../messages/types';
import type { moneyRules } from '.';

export const moneyWords: WordsOf<typeof moneyRules> = {
  'spending-within-grant': {
    name: 'Spending and the grant',
    finding:
      '{side, select, plan {Planned} other {Actual}} spending is {actual, number} tenge, but the grant is {expected, number}: {difference, number} tenge more',
    rule: 'Pay, taxes and purchases together cannot be more than the grant.',
    action: 'Compare the amounts with the budget and the financial report, and correct the wrong one.',
  },
  'payroll-within-grant': {
    name: 'Payroll and the grant',
    finding:
      '{side, select, plan {Planned} other {Actual}} payroll is {actual, number} tenge, but the grant is {expected, number}: {difference, number} tenge more',
    rule: 'The payroll is a part of the grant and cannot be more than it.',
    action: 'Compare the amount with the budget and correct it.',
  },
  'tax-rate': {
    name: 'Taxes and payroll',
    finding:
      '{side, select, plan {Planned} other {Actual}} taxes are {actual, number} tenge, but the rate of {rate, number}% makes {expected, number}: {difference, number} {direction, select, more {more} other {less}}',
    rule: 'Social tax, social contributions and health insurance are a share of the payroll at the year’s rates.',
    action: 'Compare with the tax computation; if there is a relief or another regime, say so as the reason.',
  },
  'purchases-repeat-payroll': {
    name: 'Purchases repeat the payroll',
    finding:
      '{side, select, plan {Planned} other {Actual}} purchases of goods and services are {actual, number} tenge: exactly the payroll plus its taxes',
    rule: 'Purchases are other expenses; to the tenge, this looks like a copied figure.',
    action: 'Type the purchases from the financial report; if it is chance, say so.',
  },
  'average-pay': {
    name: 'Average pay',
    finding:
      'Average pay of {actual, number} tenge a month is below the minimum wage of {expected, number} (staff: {staff, number}, months: {months, number})',
    rule: 'Pay for a full month of work is not below the minimum wage.',
    action: 'Check the staff and the amount; for part-time work it may be right.',
  },
  'funding-unit': {
    name: 'Unit of funding',
    finding:
      '{unit, select, tenge {{actual, number} thousand tenge is too much for a “{kind}” grant; {actual, number} tenge would fit} other {{actual, number} thousand tenge does not fit a grant of the kind “{kind}”}}',
    rule: 'Funding is given in thousand tenge; for this kind of grant it is {open, select, yes {at least {least, number}} other {from {least, number} to {most, number}}} thousand.',
    action:
      '{unit, select, tenge {If the amount was typed in tenge, divide it by 1,000.} other {Check the amount and the kind of grant.}}',
  },
  'grant-kind': {
    name: 'Amount and duration of the grant',
    finding: 'A grant of {actual, number} tenge does not fit the duration of the project',
    rule: 'For this duration a grant is {open, select, yes {at least {least, number}} other {from {least, number} to {most, number}}} tenge.',
    action: 'Compare the amount and the dates of the period with the contract.',
  },
  'staff-without-payroll': {
    name: 'Staff and payroll',
    finding:
      '{lacks, select, payroll {{side, select, plan {Planned} other {Actual}}: there is staff, but no payroll} other {{side, select, plan {Planned} other {Actual}}: there is a payroll, but no staff}}',
    rule: 'Staff and payroll go together.',
    action: 'Type what is missing; if the staff worked without pay, say so as the reason.',
  },
  'law-year-unknown': {
    name: 'Years of unknown law',
    finding: 'The figures of the law for {years} are not known here; not checked: {rules}',
    rule: 'Tax rates, the minimum wage and the monthly calculation index are set year by year.',
    action:
      'Check these amounts against the laws of those years yourself and say so as the reason; if the year is wrong, correct the period.',
  },
};
