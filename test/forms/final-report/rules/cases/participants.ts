import type { participantRules } from '../../../../../src/forms/final-report/rules/participants';
import { namedParticipantCases } from './named-participants';
import type { CasesOf } from './rule-case';

const bands = ['13to16', '17to22', '23to27', '28to32', '33to45', '46to58', '59plus'].map(
  (band) => `age.age${band}`,
);
const noBands = Object.fromEntries(bands.map((key) => [key, null]));

export const participantCases: CasesOf<typeof participantRules> = {
  'gender-sum': {
    passes: [{ 'gender.men': '50' }],
    fails: [
      {
        changes: { 'gender.total': 119 },
        findings: [
          {
            at: ['gender.total'],
            expected: 120,
            actual: 119,
            says: 'Мужчин и женщин вместе 120, а всего участников указано 119',
            fix: { kind: 'set-to-sum', to: { 'gender.total': 120 } },
          },
        ],
      },
    ],
    notApplicable: { changes: { 'gender.men': null }, missing: ['gender.men'] },
  },
  'social-status-sum': {
    passes: [{ 'socialStatus.children': null, 'socialStatus.youth': 40 }],
    fails: [
      {
        changes: { 'socialStatus.other': 8 },
        findings: [
          {
            at: ['socialStatus.total'],
            expected: 121,
            actual: 120,
            says: 'Сумма по категориям 121, а всего участников указано 120',
            fix: { kind: 'set-to-sum', to: { 'socialStatus.total': 121 } },
          },
        ],
      },
    ],
    notApplicable: { changes: { 'socialStatus.other': 'нет' }, missing: ['socialStatus.other'] },
  },
  'age-sum': {
    passes: [{ 'age.age13to16': null, 'age.total': 112 }],
    fails: [
      {
        changes: { 'age.age13to16': null },
        findings: [
          {
            at: ['age.total'],
            expected: 112,
            actual: 120,
            says: 'Сумма по возрастам 112, а всего участников указано 120',
            fix: { kind: 'set-to-sum', to: { 'age.total': 112 } },
          },
        ],
      },
    ],
    notApplicable: { changes: noBands, missing: bands },
  },
  'totals-agree': {
    passes: [{ 'gender.total': null }],
    fails: [
      {
        changes: { 'age.total': 121 },
        findings: [
          {
            at: ['age.total', 'gender.total', 'socialStatus.total'],
            expected: 120,
            actual: 121,
            says: 'Общее количество участников различается: Гендер 120; Соцстатус 120; Возраст 121',
          },
        ],
      },
      {
        changes: { 'gender.total': null, 'age.total': 121 },
        findings: [
          {
            at: ['age.total', 'socialStatus.total'],
            expected: 120,
            actual: 121,
            says: 'Общее количество участников различается: Соцстатус 120; Возраст 121',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'gender.total': null, 'age.total': 'сто' },
      missing: ['gender.total', 'age.total'],
    },
  },
  'beneficiaries-total': {
    passes: [{ 'gender.total': null }],
    fails: [
      {
        changes: { 'effects.directBeneficiaries.actual': 125 },
        findings: [
          {
            at: ['gender.total', 'effects.directBeneficiaries.actual'],
            expected: 125,
            actual: 120,
            says: 'Участников всего 120, а прямых бенефициаров по факту 125',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'effects.directBeneficiaries.actual': null },
      missing: ['effects.directBeneficiaries.actual'],
    },
  },
  ...namedParticipantCases,
  'older-bound': {
    passes: [{ 'socialStatus.older': 35 }, { 'socialStatus.older': 15 }],
    fails: [
      {
        changes: { 'socialStatus.older': 36 },
        findings: [
          {
            at: ['socialStatus.older'],
            expected: 35,
            actual: 36,
            says: 'Людей от 50 лет 36, а участников от 46 лет всего 35',
          },
        ],
      },
      {
        changes: { 'socialStatus.older': 14 },
        findings: [
          {
            at: ['socialStatus.older', 'age.age59plus'],
            expected: 15,
            actual: 14,
            says: 'Людей от 50 лет 14, а участников от 59 лет уже 15',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'socialStatus.older': null },
      missing: ['socialStatus.older', 'socialStatus.older'],
    },
  },
  'youth-bound': {
    passes: [{ 'socialStatus.youth': 85 }],
    fails: [
      {
        changes: { 'socialStatus.youth': 86 },
        findings: [
          {
            at: ['socialStatus.youth'],
            expected: 85,
            actual: 86,
            says: 'Молодежи 86, а участников от 13 до 45 лет всего 85',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'socialStatus.youth': null }, missing: ['socialStatus.youth'] },
  },
  'children-bound': {
    passes: [
      { 'socialStatus.children': 22 },
      // Whoever counts no children counted those of 14 to 16 as youth, and children with disabilities stand there.
      { 'socialStatus.children': 0, 'age.age13to16': 30 },
      { 'socialStatus.children': 20, 'socialStatus.disabled': 5, 'age.age13to16': 25, 'age.age17to22': 30 },
    ],
    fails: [
      {
        changes: { 'socialStatus.children': 18, 'socialStatus.disabled': 2, 'age.age13to16': 81 },
        findings: [
          {
            at: ['socialStatus.children', 'age.age13to16'],
            severity: 'question',
            expected: 81,
            actual: 20,
            says: 'Участников от 13 до 16 лет 81, а детей и людей с инвалидностью вместе 20',
          },
        ],
      },
      {
        changes: { 'socialStatus.children': 23 },
        findings: [
          {
            at: ['socialStatus.children'],
            expected: 22,
            actual: 23,
            says: 'Детей 23, а участников от 13 до 22 лет всего 22',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'age.age13to16': null, 'age.age17to22': null },
      // The bound misses both bands, and the question the first of them.
      missing: ['age.age13to16', 'age.age17to22', 'age.age13to16'],
    },
  },
  'older-equals-band': {
    passes: [{ 'socialStatus.older': 20, 'age.age59plus': 0 }],
    fails: [
      {
        changes: { 'socialStatus.older': 20 },
        findings: [
          {
            at: ['socialStatus.older', 'age.age46to58'],
            actual: 20,
            says: 'Людей от 50 лет указано 20 – ровно столько же, сколько участников 46–58 лет',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'age.age59plus': null }, missing: ['age.age59plus'] },
  },
  'large-other': {
    passes: [{ 'socialStatus.other': 24 }],
    fails: [
      {
        changes: { 'socialStatus.other': 25 },
        findings: [
          {
            at: ['socialStatus.other'],
            expected: 24,
            actual: 25,
            says: 'К другим категориям отнесено 25 из 120 участников – больше 20 процентов',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'socialStatus.other': null }, missing: ['socialStatus.other'] },
  },
};
