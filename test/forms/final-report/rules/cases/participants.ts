import type { participantRules } from '../../../../../src/forms/final-report/rules/participants';
import { form } from '../../../../support/final-report';
import { blank } from './blank';
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
  'activity-participants-total': {
    passes: [
      { 'activities.3.participants': 'Более 1000 просмотров, 2 эксперта' },
      { 'activities.2.participants': '70 человек утром; 50 человек вечером' },
      // At least 100 may be 120, and about 115 may be as well.
      { 'activities.2.participants': 'не менее 100 человек' },
      { 'activities.2.participants': 'около 115 человек' },
    ],
    fails: [
      {
        // At least 130 are more than the 120 of the total.
        changes: { 'activities.2.participants': 'не менее 130 человек' },
        findings: [
          {
            at: ['gender.total', 'activities.2.participants'],
            expected: 130,
            actual: 120,
            says: 'По мероприятиям вместе 130 участников, а всего участников указано 120 (Тренинги по подготовке инициатив ≥ 130)',
          },
        ],
      },
      {
        changes: { 'activities.4.participants': '29 участников' },
        findings: [
          {
            at: ['gender.total', 'activities.2.participants', 'activities.4.participants'],
            expected: 149,
            actual: 120,
            says: 'По мероприятиям вместе 149 участников, а всего участников указано 120 (Тренинги по подготовке инициатив 120; Итоговый круглый стол 29)',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'gender.total': null, 'socialStatus.total': null, 'age.total': null },
      missing: ['gender.total', 'socialStatus.total', 'age.total'],
    },
  },
  'repeat-participants': {
    passes: [
      { 'activities.4.participants': '29 участников' },
      // Other people at other places, and nothing that says that they came again.
      { 'activities.2.participants': '80', 'activities.4.participants': '40 человек' },
      // Three groups are different people.
      {
        'activities.2.participants': '80 человек (4 группы по 20)',
        'activities.4.participants': '40 человек',
      },
      { 'activities.2.participants': '60 чел.', 'activities.4.participants': '60 чел.' },
    ],
    fails: [
      {
        // Four trainings with twenty each.
        changes: {
          'activities.2.participants': '80',
          'activities.2.shortTermResults': 'Проведены 4 тренинга, в каждом 20 человек.',
          'activities.4.participants': '40 человек',
        },
        findings: [
          {
            at: ['gender.total'],
            actual: 120,
            says: 'В 2 мероприятиях вместе ровно 120 участников – столько же, сколько всего (Тренинги по подготовке инициатив 80; Итоговый круглый стол 40)',
          },
        ],
      },
      {
        changes: {
          'activities.2.participants': '60 чел.',
          'activities.4.participants': '60 чел. (те же участники)',
        },
        findings: [
          {
            at: ['gender.total'],
            actual: 120,
            says: 'В 2 мероприятиях вместе ровно 120 участников – столько же, сколько всего (Тренинги по подготовке инициатив 60; Итоговый круглый стол 60)',
          },
        ],
      },
      {
        changes: {
          'activities.2.participants': '60 чел.',
          'activities.4.participants': '60 чел.',
          'activities.4.place': 'с. Примерное, Дом культуры',
        },
        findings: [
          {
            at: ['gender.total'],
            actual: 120,
            says: 'В 2 мероприятиях вместе ровно 120 участников – столько же, сколько всего (Тренинги по подготовке инициатив 60; Итоговый круглый стол 60)',
          },
        ],
      },
    ],
    notApplicable: {
      // Nobody can tell how many "жители села" are.
      changes: { 'activities.1.participants': 'жители села' },
      missing: ['activities.1.participants'],
    },
  },
  'participants-inexact': {
    passes: [
      { 'activities.4.participants': 'дәл 40 адам' },
      { 'activities.4.participants': '20 человек, 15 женщин' },
    ],
    fails: [
      {
        changes: {
          'activities.2.participants': 'более 100 человек',
          'activities.4.participants': '20–25 чел.',
        },
        findings: [
          {
            at: ['activities.2.participants'],
            actual: 'более 100 человек',
            says: 'Мероприятие «Тренинги по подготовке инициатив»: число участников неточное – «более 100 человек»',
          },
          {
            at: ['activities.4.participants'],
            actual: '20–25 чел.',
            says: 'Мероприятие «Итоговый круглый стол»: число участников неточное – «20–25 чел.»',
          },
        ],
      },
      {
        changes: { 'activities.2.participants': '100-ге жуық адам' },
        findings: [
          {
            at: ['activities.2.participants'],
            actual: '100-ге жуық адам',
            says: 'Мероприятие «Тренинги по подготовке инициатив»: число участников неточное – «100-ге жуық адам»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { activities: [{ activity: 'Тренинг' }] },
      missing: ['activities.1.participants'],
    },
  },
  'parts-of-whole': {
    passes: [
      { 'activities.2.participants': '120 человек (70 женщин, 50 мужчин)' },
      // Parts that may overlap, or leave others out.
      { 'activities.2.participants': '120 человек, из них 70 женщин и 30 молодых людей' },
      { 'narrative.results': 'Охвачено 120 человек: Караганда – 60, Темиртау – 40 и др.' },
      // So many trainings, not so many people.
      { 'narrative.results': 'Охвачено 120 человек: тренинги – 4, семинары – 2.' },
      { 'narrative.results': 'Барлығы 120 адам қамтылды: семинарлар – 70, лагерь – 50.' },
    ],
    fails: [
      {
        changes: { 'activities.2.participants': '120 человек (70 женщин, 60 мужчин)' },
        findings: [
          {
            at: ['activities.2.participants'],
            expected: 120,
            actual: 130,
            says: 'Мероприятие «Тренинги по подготовке инициатив»: «120 человек (70 женщин, 60 мужчин)» – части дают 130, а всего указано 120',
          },
        ],
      },
      {
        changes: { 'activities.2.participants': '120 человек (4 группы по 25)' },
        findings: [
          {
            at: ['activities.2.participants'],
            expected: 120,
            actual: 100,
            says: 'Мероприятие «Тренинги по подготовке инициатив»: «120 человек (4 группы по 25)» – части дают 100, а всего указано 120',
          },
        ],
      },
      {
        changes: { 'activities.2.participants': '120 человек, из них 130 молодежи' },
        findings: [
          {
            at: ['activities.2.participants'],
            expected: 120,
            actual: 130,
            says: 'Мероприятие «Тренинги по подготовке инициатив»: «120 человек, из них 130 молодежи» – часть 130 больше целого 120',
          },
        ],
      },
      {
        changes: {
          'activities.2.shortTermResults': '4 семинар өтті, 60 оқушы қатысты: 32 қыз және 38 ұл.',
          'narrative.results': 'Обучено 120: 60 – тренинги, 35 – цифровой курс, 30 – бариста.',
        },
        findings: [
          {
            at: ['activities.2.shortTermResults'],
            expected: 60,
            actual: 70,
            says: 'Мероприятие «Тренинги по подготовке инициатив»: «60 оқушы қатысты: 32 қыз және 38 ұл» – части дают 70, а всего указано 60',
          },
          {
            at: ['narrative.results'],
            expected: 120,
            actual: 125,
            says: '«120: 60 – тренинги, 35 – цифровой курс, 30 – бариста» – части дают 125, а всего указано 120',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { ...blank('goal', 'narrative'), activities: [] },
      missing: [
        ...['goal', 'achieved'].map((column) => `goal.${column}`),
        ...form.tables
          .filter(({ id }) => id === 'narrative')
          .flatMap(({ columns }) => columns.map(({ id }) => `narrative.${id}`)),
      ],
    },
  },
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
    passes: [{ 'socialStatus.children': 22 }],
    fails: [
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
      missing: ['age.age13to16', 'age.age17to22'],
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
