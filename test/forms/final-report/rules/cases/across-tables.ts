import type { acrossTablesRules } from '../../../../../src/forms/final-report/rules/across-tables';
import type { Changes } from '../../../../fixtures/reports';
import type { CasesOf, FailingCase } from './rule-case';
import { toldCases } from './told';

const partner = (name: string, role: string, contacts: string) => ({ name, role, contacts, note: null });
const partnersNamed = (one: string, other: string): Changes => ({
  partners: [partner(one, 'Помещение', '8 (710) 000-00-01'), partner(other, 'Аудитории', 'dom@example.kz')],
});
const partnersWithRole = (role: string): Changes => ({
  partners: [partner('Первый', role, '8 (710) 000-00-01'), partner('Второй', 'Помещение', 'dom@example.kz')],
});

const suppliedAs = (role: string): FailingCase => ({
  changes: partnersWithRole(role),
  findings: [
    { at: ['partners.1.role'], actual: role, says: `«Первый»: роль партнера похожа на поставку – «${role}»` },
  ],
});

export const acrossTablesCases: CasesOf<typeof acrossTablesRules> = {
  'partners-count': {
    passes: [{ 'effects.partners.actual': 0, partners: [] }],
    fails: [
      {
        changes: { 'effects.partners.actual': 3 },
        findings: [
          {
            at: ['effects.partners.actual', 'partners.1.name'],
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
  ...toldCases,
  'partner-repeated': {
    passes: [
      partnersNamed('ОФ «Старт»', 'ТОО «Старт»'),
      partnersNamed('Школа № 5', 'Школа № 8'),
      partnersNamed('Акимат г. Темиртау', 'Акимат г. Абай'),
      partnersNamed('Управление образования', 'Управление молодежной политики'),
      partnersNamed('Шорнақ ауылының мектебі', 'Қарашық ауылының мектебі'),
    ],
    fails: [
      {
        changes: partnersNamed('ОФ «Старт»', 'Общественный фонд "Старт"'),
        findings: [
          {
            at: ['partners.2.name', 'partners.1.name'],
            expected: 'ОФ «Старт»',
            actual: 'Общественный фонд "Старт"',
            says: 'Похоже, один и тот же партнер указан дважды: «ОФ «Старт»» и «Общественный фонд "Старт"»',
          },
        ],
      },
      {
        changes: partnersNamed('Акимат города Темиртау', 'Темиртауский акимат'),
        findings: [
          {
            at: ['partners.2.name', 'partners.1.name'],
            expected: 'Акимат города Темиртау',
            actual: 'Темиртауский акимат',
            says: 'Похоже, один и тот же партнер указан дважды: «Акимат города Темиртау» и «Темиртауский акимат»',
          },
        ],
      },
      {
        changes: partnersNamed('«Болашақ» қоғамдық қоры', 'ҚҚ «Болашақ»'),
        findings: [
          {
            at: ['partners.2.name', 'partners.1.name'],
            expected: '«Болашақ» қоғамдық қоры',
            actual: 'ҚҚ «Болашақ»',
            says: 'Похоже, один и тот же партнер указан дважды: ««Болашақ» қоғамдық қоры» и «ҚҚ «Болашақ»»',
          },
        ],
      },
    ],
    notApplicable: { changes: { partners: [] }, missing: ['partners.1.name'] },
  },
  'partner-supplier': {
    passes: [
      partnersWithRole('Помещение и приглашение участников'),
      partnersWithRole('Безвозмездно предоставил транспорт'),
      partnersWithRole('Питание участников и информационная поддержка'),
      partnersWithRole('Үй-жай беру және тамақ'),
      partnersWithRole('Обучение волонтеров работе с транспортом'),
    ],
    fails: [
      suppliedAs('Организация питания участников'),
      suppliedAs('Транспортные услуги'),
      suppliedAs('Тамақтандыру және көлік қызметтері'),
    ],
    notApplicable: { changes: { partners: [] }, missing: ['partners.1.name'] },
  },
};
