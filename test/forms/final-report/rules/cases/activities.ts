import type { planAndActualRules } from '../../../../../src/forms/final-report/rules/plan-and-actual';
import type { CasesOf } from './rule-case';

const onlyOneActivity = (cells: Record<string, string | null>) => ({
  activities: [{ activity: 'Тренинг', ...cells }],
});

/** Rules on what one activity says of itself in several cells. */
export const activityCases = {
  'activity-quantity-conflict': {
    passes: [
      // Parts, figures for each, bounds, and parts of one whole in another cell contradict nothing.
      { 'activities.2.shortTermResults': 'По 2 тренинга в каждом селе, не менее 20 человек в каждом.' },
      { 'activities.2.participants': '70 человек утром; 50 человек вечером' },
      { 'activities.2.indicators': '120 участников, из них 70 женщин' },
      // Some of those who came did more than come.
      { 'activities.2.shortTermResults': '15 участников подготовили свои проекты.' },
      { 'activities.2.shortTermResults': 'Первый тренинг собрал 60 человек, второй – 60 человек.' },
      // Plan against actual has rules of its own.
      { 'activities.2.plan': '5 тренингов;\n100 участников' },
    ],
    fails: [
      {
        changes: { 'activities.2.indicators': '5 тренингов;\nКоличество участников – 120' },
        findings: [
          {
            at: ['activities.2.indicators', 'activities.2.shortTermResults', 'activities.2.actual'],
            expected: 4,
            actual: 5,
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: разные количества (тренингов): Количественные и качественные индикаторы 5; Краткосрочные достигнутые результаты (к мероприятиям) 4; факт 4',
          },
        ],
      },
      {
        // The actual indicators do not name meetings, so the plan speaks for them.
        changes: {
          'activities.1.plan': '1 исследование;\n2 встречи',
          'activities.1.shortTermResults': 'Состоялись 3 встречи.',
        },
        findings: [
          {
            at: ['activities.1.plan', 'activities.1.shortTermResults'],
            expected: 3,
            actual: 2,
            says: 'Мероприятие 1 «Исследование потребностей молодежи …»: разные количества (встречи): план 2; Краткосрочные достигнутые результаты (к мероприятиям) 3',
          },
        ],
      },
      {
        changes: { 'activities.2.shortTermResults': 'Обучены 110 участников.' },
        findings: [
          {
            at: [
              'activities.2.shortTermResults',
              'activities.2.participants',
              'activities.2.indicators',
              'activities.2.actual',
            ],
            expected: 120,
            actual: 110,
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: разные количества (участников): Краткосрочные достигнутые результаты (к мероприятиям) 110; Кол-во участников 120; Количественные и качественные индикаторы 120; факт 120',
          },
        ],
      },
      {
        // There cannot be more women than people.
        changes: { 'activities.2.indicators': '130 женщин' },
        findings: [
          {
            at: ['activities.2.indicators', 'activities.2.participants', 'activities.2.actual'],
            expected: 120,
            actual: 130,
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: разные количества (женщин): Количественные и качественные индикаторы 130; Кол-во участников 120; факт 120',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: null, actual: '3 встречи' }),
      missing: ['participants', 'shortTermResults', 'indicators', 'actual', 'plan'].map(
        (column) => `activities.1.${column}`,
      ),
    },
  },
  'duplicate-indicator': {
    passes: [
      { 'activities.2.indicators': '4 тренинга;\n2 тренера;\n2 программы' },
      // Other days, other times.
      { 'activities.2.participants': '12.06.2025 – 60 человек; 17.06.2025 – 60 человек' },
      { 'activities.2.participants': '60 чел. (с. Примерное), 60 чел. (с. Дальнее)' },
      { 'activities.2.participants': '1) 60 чел.; 2) 60 чел.' },
      { 'activities.2.actual': 'Запланировано 4 тренинга, фактически проведено 4 тренинга, 120 участников' },
      { 'activities.2.shortTermResults': 'Проведены 2 тренинга в июне и 2 тренинга в июле.' },
    ],
    fails: [
      {
        changes: { 'activities.2.indicators': '4 тренинга;\n120 участников;\nТренинги – 4;\n4 тренинга' },
        findings: [
          {
            at: ['activities.2.indicators'],
            actual: 'Тренинги – 4',
            says: 'Дважды указано «Тренинги – 4»: Мероприятия, № 2: Количественные и качественные индикаторы',
          },
        ],
      },
    ],
    notApplicable: { changes: { activities: [] }, missing: [] },
  },
  'participants-unclear': {
    passes: [
      { 'activities.1.participants': 25 },
      { 'activities.1.participants': '-' },
      { 'activities.1.participants': 'х' },
      { 'activities.1.participants': 'Отсутствуют' },
      { 'activities.1.participants': 'қатысушылар болмайды' },
      { 'activities.1.participants': 'охвачено 45 школьников' },
    ],
    fails: [
      {
        changes: {
          'activities.1.participants': '2 эксперта',
          'activities.3.participants': '5000 просмотров',
        },
        findings: [
          {
            at: ['activities.1.participants'],
            actual: '2 эксперта',
            says: 'Мероприятие 1 «Исследование потребностей молодежи …»: не видно, сколько было участников: «2 эксперта»',
          },
          {
            at: ['activities.3.participants'],
            actual: '5000 просмотров',
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: не видно, сколько было участников: «5000 просмотров»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ participants: null }),
      missing: ['activities.1.participants'],
    },
  },
} satisfies Partial<CasesOf<typeof planAndActualRules>>;
