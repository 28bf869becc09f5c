import type { acrossTablesRules } from '../../../../../src/forms/final-report/rules/across-tables';
import type { CasesOf } from './rule-case';

export const acrossTablesCases: CasesOf<typeof acrossTablesRules> = {
  'partners-count': {
    passes: [{ 'effects.partners.actual': 0, partners: [] }],
    fails: [
      {
        changes: { 'effects.partners.actual': 3 },
        findings: [
          {
            at: ['effects.partners.actual'],
            expected: 2,
            actual: 3,
            says: 'Партнеров по факту 3, а в таблице партнеров 2 строки',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'effects.partners.actual': null }, missing: ['effects.partners.actual'] },
  },
  'specialists-count': {
    // Cells of one activity repeat each other: two trainers named twice are two.
    passes: [{ 'activities.2.participants': '120 человек, 2 тренера' }],
    fails: [
      {
        changes: { 'effects.specialists.actual': 5 },
        findings: [
          {
            at: ['effects.specialists.actual', 'activities.1.indicators', 'activities.2.shortTermResults'],
            expected: 3,
            actual: 5,
            says: 'Привлеченных специалистов указано 5, а по мероприятиям их 3',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'effects.specialists.actual': null },
      missing: ['effects.specialists.actual'],
    },
  },
  'recommendations-count': {
    passes: [
      { 'activities.1.indicators': '1 исследование' },
      { 'activities.1.indicators': 'не менее 1 рекомендации', 'activities.4.indicators': '1 круглый стол' },
      { 'activities.1.indicators': 'до 5 рекомендаций' },
    ],
    fails: [
      {
        changes: { 'activities.4.indicators': 'Список из 5 рекомендаций' },
        findings: [
          {
            at: [
              'recommendations.1.recommendation',
              'recommendations.2.recommendation',
              'activities.1.indicators',
              'activities.4.indicators',
            ],
            row: null,
            expected: 5,
            actual: 2,
            says: 'В мероприятиях названо 5 рекомендаций, а в таблице 2 строки',
          },
        ],
      },
      {
        changes: { recommendations: [] },
        findings: [
          {
            at: ['recommendations.1.stateBody', 'activities.1.indicators', 'activities.4.indicators'],
            row: null,
            expected: 2,
            actual: 0,
            says: 'В мероприятиях названы 2 рекомендации, а в таблице 0 строк',
          },
        ],
      },
    ],
    notApplicable: {
      changes: {
        'activities.1.indicators': '1 исследование',
        'activities.4.indicators': '1 круглый стол',
      },
      missing: [1, 2, 3, 4].map((row) => `activities.${row}.indicators`),
    },
  },
  'place-name-variants': {
    passes: [
      { 'narrative.changes': 'Жители с. Ефремовка и Ефремовского с/о, пос. Баянаул и Баянаульского района.' },
    ],
    fails: [
      {
        changes: {
          'activities.3.place': 'пос. Баянауыл',
          'narrative.changes': 'Встречи прошли в пос. Баянаул.',
          'narrative.results': 'Жители пос. Баянаул довольны.',
        },
        findings: [
          {
            at: ['activities.3.place', 'narrative.changes', 'narrative.results'],
            expected: 'Баянаул',
            actual: 'Баянауыл',
            says: 'Одно место, похоже, названо по-разному: «Баянауыл» и «Баянаул»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: {
        'activities.1.activity': 'Исследование',
        'activities.1.place': 'на месте',
        'activities.2.place': 'Дом культуры',
      },
      missing: [1, 2, 3, 4].map((row) => `activities.${row}.place`),
    },
  },
};
