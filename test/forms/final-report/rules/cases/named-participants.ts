import type { participantRules } from '../../../../../src/forms/final-report/rules/participants';
import { form } from '../../../../support/final-report';
import { blank } from './blank';
import type { CasesOf } from './rule-case';

/** Rules on the participants that texts name. */
export const namedParticipantCases = {
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
} satisfies Partial<CasesOf<typeof participantRules>>;
