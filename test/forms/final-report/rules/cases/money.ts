import type { moneyRules } from '../../../../../src/forms/final-report/rules/money';
import type { CasesOf } from './rule-case';

const period = (periodStart: string, periodEnd: string) => ({
  'general.periodStart': periodStart,
  'general.periodEnd': periodEnd,
});
/** A year whose rates and indexes nobody has set yet. */
const unknownYear = period('2031-04-01', '2031-11-30');
export const moneyCases: CasesOf<typeof moneyRules> = {
  'spending-within-grant': {
    // 1 600 000 + 202 880 + 3 200 000
    passes: [{ 'general.grantAmount': 5_002_880 }],
    fails: [
      {
        changes: { 'effects.purchases.actual': 4_197_121 },
        findings: [
          {
            at: [
              'effects.payroll.actual',
              'effects.taxes.actual',
              'effects.purchases.actual',
              'general.grantAmount',
            ],
            expected: 6_000_000,
            actual: 6_000_001,
            says: 'По факту расходы 6 000 001 тенге, а грант 6 000 000 тенге: больше на 1 тенге',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'general.grantAmount': null },
      missing: ['general.grantAmount', 'general.grantAmount'],
    },
  },
  'payroll-within-grant': {
    passes: [{ 'effects.payroll.plan': 6_000_000 }],
    fails: [
      {
        changes: { 'effects.payroll.plan': 6_000_100 },
        findings: [
          {
            at: ['effects.payroll.plan', 'general.grantAmount'],
            expected: 6_000_000,
            actual: 6_000_100,
            says: 'По плану фонд оплаты труда 6 000 100 тенге, а грант 6 000 000 тенге: больше на 100 тенге',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'effects.payroll': {} },
      missing: ['effects.payroll.plan', 'effects.payroll.actual'],
    },
  },
  'tax-rate': {
    // 12.68 % of 1 600 000 is 202 880; 0.5 × 3 taxes × 2 people × 8 months is 24.
    passes: [
      { 'effects.taxes.actual': 202_904, 'effects.taxes.plan': 202_856 },
      // 11.36 % of 1 600 000 in 2024 and 12.68 % in 2025, and anything between.
      { ...period('2024-10-01', '2025-05-31'), 'effects.taxes.plan': 181_760 },
      // Pay of 1 250 000 a month. In 2025 health insurance is charged on 10 minimum wages: 0.03 and 0.02 of
      // 13 600 000, social tax 0.11 × (18 000 000 − 272 000). Without the cap it is 12.68 %.
      {
        'effects.payroll': { plan: 20_000_000, actual: 20_000_000 },
        'effects.taxes': { plan: 2_358_080, actual: 2_536_000 },
      },
      // In 2026 social contributions are charged on 7 minimum wages: 0.05 × 9 520 000 + 0.06 × 17 600 000 + 600 000.
      {
        'general.periodStart': '2026-04-01',
        'general.periodEnd': '2026-11-30',
        'effects.payroll': { plan: 20_000_000, actual: 20_000_000 },
        'effects.taxes': { plan: 2_132_000, actual: 2_556_000 },
      },
      // Pay of 37 500 a month: social tax on 14 × 3 932 for each, 0.11 × 880 768 + 0.03 × 600 000. Without, 12.68 %.
      {
        'effects.payroll': { plan: 600_000, actual: 600_000 },
        'effects.taxes': { plan: 114_884, actual: 76_080 },
      },
    ],
    fails: [
      {
        changes: {
          'effects.payroll': { plan: 20_000_000, actual: 600_000 },
          'effects.taxes': { plan: 2_358_055, actual: 114_909 },
        },
        findings: [
          {
            at: ['effects.taxes.plan', 'effects.payroll.plan'],
            expected: 2_358_080,
            actual: 2_358_055,
            says: 'По плану налоги 2 358 055 тенге, а по ставке 11,79 % выходит 2 358 080 тенге: меньше на 25',
          },
          {
            at: ['effects.taxes.actual', 'effects.payroll.actual'],
            expected: 114_884,
            actual: 114_909,
            says: 'По факту налоги 114 909 тенге, а по ставке 19,15 % выходит 114 884 тенге: больше на 25',
          },
        ],
      },
      {
        changes: { 'effects.taxes.actual': 202_905, 'effects.taxes.plan': 202_855 },
        findings: [
          {
            at: ['effects.taxes.plan', 'effects.payroll.plan'],
            expected: 202_880,
            actual: 202_855,
            says: 'По плану налоги 202 855 тенге, а по ставке 12,68 % выходит 202 880 тенге: меньше на 25',
          },
          {
            at: ['effects.taxes.actual', 'effects.payroll.actual'],
            expected: 202_880,
            actual: 202_905,
            says: 'По факту налоги 202 905 тенге, а по ставке 12,68 % выходит 202 880 тенге: больше на 25',
          },
        ],
      },
    ],
    notApplicable: {
      changes: unknownYear,
      missing: ['general.periodStart', 'general.periodStart'],
    },
  },
  'purchases-repeat-payroll': {
    // Nothing bought, nobody paid: zero is not copied from zero.
    passes: [
      { 'effects.payroll.actual': 0, 'effects.taxes.actual': 0, 'effects.purchases.actual': 0 },
      { 'effects.purchases.actual': 1_802_881 },
    ],
    fails: [
      {
        changes: { 'effects.purchases.actual': 1_802_880 },
        findings: [
          {
            at: ['effects.purchases.actual', 'effects.payroll.actual', 'effects.taxes.actual'],
            actual: 1_802_880,
            says: 'По факту покупка товаров и услуг 1 802 880 тенге – ровно фонд оплаты труда вместе с налогами',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'effects.taxes': {} },
      missing: ['effects.taxes.plan', 'effects.taxes.actual'],
    },
  },
  'average-pay': {
    // 85 000 × 2 × 8
    passes: [{ 'effects.payroll.actual': 1_360_000 }],
    fails: [
      {
        changes: { 'effects.payroll.actual': 1_359_200 },
        findings: [
          {
            at: ['effects.payroll.actual', 'effects.staff.actual'],
            expected: 85_000,
            actual: 84_950,
            says: 'Средняя оплата 84 950 тенге в месяц ниже минимальной заработной платы 85 000 тенге (работников: 2, месяцев: 8)',
          },
        ],
      },
    ],
    notApplicable: { changes: unknownYear, missing: ['general.periodStart'] },
  },
  'funding-unit': {
    // The index of 2025 is 3 932: a medium grant is 11 796 000 to 39 320 000 tenge.
    passes: [
      { 'proposals.1.funding': 11_796 },
      { 'proposals.1.funding': 39_320 },
      { 'proposals.1.funding': 900_000, 'proposals.1.grantKind': 'Долгосрочный' },
      // Letters that a Mac took apart.
      { 'proposals.1.funding': 900_000, 'proposals.1.grantKind': 'долгосрочный'.normalize('NFD') },
    ],
    fails: [
      {
        changes: { 'proposals.1.funding': '25 000 000' },
        findings: [
          {
            at: ['proposals.1.funding', 'proposals.1.grantKind'],
            expected: 25_000,
            actual: 25_000_000,
            says: 'Объем 25 000 000 тысяч тенге для вида гранта «среднесрочный» невозможен, а 25 000 000 тенге возможны',
            fix: { kind: 'divide-by-thousand', to: { 'proposals.1.funding': 25_000 } },
          },
        ],
      },
      {
        changes: { 'proposals.1.funding': 5_000 },
        findings: [
          {
            at: ['proposals.1.funding', 'proposals.1.grantKind'],
            severity: 'warning',
            actual: 5_000,
            says: 'Объем 5 000 тысяч тенге не подходит к виду гранта «среднесрочный»',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'proposals.1.grantKind': 'иной' }, missing: ['proposals.1.grantKind'] },
  },
  'grant-kind': {
    passes: [
      // 500 and 3 000 indexes of 3 932 tenge.
      { 'general.grantAmount': 1_966_000 },
      { 'general.grantAmount': 11_796_000 },
      // Exactly a year is of two kinds; a year and a day is of the longer one.
      { ...period('2025-01-01', '2025-12-31'), 'general.grantAmount': 30_000_000 },
    ],
    fails: [
      {
        changes: { 'general.grantAmount': 11_796_001 },
        findings: [
          {
            at: ['general.grantAmount', 'general.periodStart', 'general.periodEnd'],
            actual: 11_796_001,
            says: 'Сумма гранта 11 796 001 тенге не подходит к сроку проекта',
          },
        ],
      },
      {
        // More than a year: a medium grant, from 3 000 indexes of 2024 (3 692) to 10 000 of 2025.
        changes: { ...period('2024-06-01', '2025-06-01'), 'general.grantAmount': 11_000_000 },
        findings: [
          {
            at: ['general.grantAmount', 'general.periodStart', 'general.periodEnd'],
            actual: 11_000_000,
            says: 'Сумма гранта 11 000 000 тенге не подходит к сроку проекта',
          },
        ],
      },
    ],
    notApplicable: {
      // Two months are no kind of grant.
      changes: period('2025-04-01', '2025-05-31'),
      missing: ['general.periodStart', 'general.periodEnd'],
    },
  },
  'staff-without-payroll': {
    passes: [{ 'effects.staff.plan': 0, 'effects.payroll.plan': 0 }],
    fails: [
      {
        changes: { 'effects.staff.plan': 0, 'effects.payroll.actual': 0 },
        findings: [
          {
            at: ['effects.staff.plan', 'effects.payroll.plan'],
            actual: 0,
            says: 'По плану есть фонд оплаты труда, а штатных работников нет',
          },
          {
            at: ['effects.payroll.actual', 'effects.staff.actual'],
            actual: 0,
            says: 'По факту есть штатные работники, а фонда оплаты труда нет',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'effects.payroll': {} },
      missing: [
        'effects.payroll.plan',
        'effects.payroll.plan',
        'effects.payroll.actual',
        'effects.payroll.actual',
      ],
    },
  },
  'law-year-unknown': {
    passes: [{ 'general.periodStart': '2024-10-01', 'general.periodEnd': '2026-03-31' }],
    fails: [
      {
        changes: { 'general.periodStart': '2026-09-01', 'general.periodEnd': '2031-05-31' },
        findings: [
          {
            at: ['general.periodEnd'],
            says: 'Показатели закона на 2031 год программе неизвестны, не проверено: Налоги и фонд оплаты труда; Единица финансирования; Сумма гранта и срок проекта',
          },
        ],
      },
      {
        changes: { 'general.periodStart': '2030-09-01', 'general.periodEnd': '2031-05-31' },
        findings: [
          {
            at: ['general.periodStart', 'general.periodEnd'],
            says: 'Показатели закона на 2030; 2031 годы программе неизвестны, не проверено: Налоги и фонд оплаты труда; Средняя оплата труда; Единица финансирования; Сумма гранта и срок проекта',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'general.periodStart': null },
      missing: ['general.periodStart', 'general.periodEnd'],
    },
  },
};
