import type { dateRules } from '../../../../../src/forms/final-report/rules/dates';
import type { CasesOf } from './rule-case';

const allDates = [1, 2, 3, 4].map((row) => `activities.${row}.dates`);
const noDates = Object.fromEntries(allDates.map((key) => [key, 'по плану']));

export const dateCases: CasesOf<typeof dateRules> = {
  'activity-outside-period': {
    passes: [
      // The first and the last day belong to the period; a month does when any day of it does.
      { 'activities.2.dates': '01.04.2025; 30.11.2025' },
      { 'general.periodStart': '2025-04-20', 'general.periodEnd': '2025-11-28' },
    ],
    fails: [
      {
        changes: {
          'activities.2.dates': '31.03.2025; 12.06.2025; 3 мая 2024 года',
          'activities.3.dates': 'Ноябрь-декабрь 2025 г.',
        },
        findings: [
          {
            at: ['activities.2.dates'],
            expected: '2025-04-01/2025-11-30',
            actual: '2025-03-31',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: «31.03.2025» раньше начала периода 01.04.2025 – 30.11.2025',
          },
          {
            at: ['activities.2.dates'],
            expected: '2025-04-01/2025-11-30',
            actual: '2024-05-03',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: «3 мая 2024 года» раньше начала периода 01.04.2025 – 30.11.2025',
          },
          {
            at: ['activities.3.dates'],
            expected: '2025-04-01/2025-11-30',
            actual: '2025-11-01/2025-12-31',
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: «Ноябрь-декабрь 2025 г.» позже окончания периода 01.04.2025 – 30.11.2025',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'general.periodEnd': null },
      missing: ['general.periodStart', 'general.periodEnd'],
    },
  },
  'activity-date-unreadable': {
    passes: [{ 'activities.1.dates': '2025-05-03' }],
    fails: [
      {
        changes: { 'activities.1.dates': 'по мере готовности, по согласованию' },
        findings: [
          {
            at: ['activities.1.dates'],
            actual: 'по мере готовности, по согласованию',
            says: 'Мероприятие 1 «Исследование потребностей молодежи …»: дата не читается: «по мере готовности, по согласованию»',
          },
        ],
      },
    ],
    notApplicable: { changes: { activities: [] }, missing: [] },
  },
  'weekday-mismatch': {
    passes: [
      { 'activities.2.dates': '12.06.2025 (четверг), 10:00–13:00; 17.06.2025, вт' },
      { 'activities.2.dates': 'дүйсенбі, 2025 жылғы 16 маусым' },
      { 'activities.2.dates': 'по средам июня 2025 г.' },
      // Over several years a day without a year may be of any of them.
      { 'general.periodEnd': '2026-11-30', 'activities.2.dates': '12 июня (пятница)' },
    ],
    fails: [
      {
        changes: {
          'activities.2.dates': '12.06.2025 (пятница)',
          'activities.4.dates': '28 ноября 2025 года, 15:00-12:30',
        },
        findings: [
          {
            at: ['activities.2.dates'],
            actual: '12.06.2025 (пятница',
            says: '«12.06.2025 (пятница)»: на самом деле это четверг (мероприятие «Тренинги по подготовке инициатив»)',
          },
          {
            at: ['activities.4.dates'],
            actual: '15:00-12:30',
            says: 'Время окончания раньше времени начала: «15:00-12:30» (мероприятие «Итоговый круглый стол»)',
          },
        ],
      },
      {
        changes: { 'activities.2.dates': '2025 жылғы 17 маусым, жұма' },
        findings: [
          {
            at: ['activities.2.dates'],
            actual: '2025 жылғы 17 маусым, жұма',
            says: '«2025 жылғы 17 маусым, жұма»: на самом деле это вторник (мероприятие «Тренинги по подготовке инициатив»)',
          },
        ],
      },
    ],
    notApplicable: {
      changes: Object.fromEntries(allDates.map((key) => [key, null])),
      missing: allDates,
    },
  },
  'same-day-same-place': {
    passes: [
      // Other villages, other days, or online: no one was in two places.
      { 'activities.3.dates': '12.06.2025 - с. Дальнее' },
      { 'activities.3.dates': '28 ноября 2025 года', 'activities.3.place': 'Дистанционно' },
      { 'activities.1.dates': '12.06.2025', 'activities.1.place': 'с. Примерное (онлайн)' },
      { 'activities.1.dates': '12.06.2025 (ZOOM)' },
      // In a city other houses are other places, and where one names a house the city says nothing.
      {
        'activities.1.dates': '12.06.2025',
        'activities.1.place': 'г. Астана, школа №5',
        'activities.2.place': 'г. Астана, школа №8',
      },
      {
        'activities.1.dates': '12.06.2025',
        'activities.1.place': 'г. Астана',
        'activities.2.place': 'г. Астана, Дворец школьников',
      },
      {
        'activities.1.dates': '12.06.2025',
        'activities.1.place': 'Астана қаласы, №8 кітапхана',
        'activities.2.place': 'Астана қаласы, мәдениет үйі',
      },
      {
        'activities.1.dates': '12.06.2025 – г. Астана; 13.06.2025 – г. Алматы',
        'activities.1.place': 'г. Астана, ул. Абая, 5; г. Алматы, Дом дружбы',
        'activities.2.place': 'г. Астана, Дом дружбы',
      },
    ],
    fails: [
      {
        // One house in other words, its town without its own word.
        changes: {
          'activities.1.dates': '12 июня 2025 г.',
          'activities.1.place': 'ДК горняков (Караганда)',
          'activities.2.place': 'г. Караганда, Дворец культуры горняков',
        },
        findings: [
          {
            at: ['activities.1.dates', 'activities.2.dates'],
            actual: '2025-06-12',
            says: '12.06.2025, ДК горняков (Караганда): 2 мероприятия: 1. Исследование потребностей молодежи …; 2. Тренинги по подготовке инициатив',
          },
        ],
      },
      {
        changes: {
          'activities.1.dates': '12.06.2025',
          'activities.1.place': 'Астана қаласы',
          'activities.2.place': 'г. Астана',
        },
        findings: [
          {
            at: ['activities.1.dates', 'activities.2.dates'],
            actual: '2025-06-12',
            says: '12.06.2025, Астана қаласы: 2 мероприятия: 1. Исследование потребностей молодежи …; 2. Тренинги по подготовке инициатив',
          },
        ],
      },
      {
        changes: {
          'activities.1.dates': 'Опрос – 17.06.2025',
          'activities.3.dates': 'Съемка – 17.06.2025, с. Примерное; монтаж – 18.06.2025',
        },
        findings: [
          {
            at: ['activities.1.dates', 'activities.2.dates', 'activities.3.dates'],
            actual: '2025-06-17',
            says: '17.06.2025, с. Примерное: 3 мероприятия: 1. Исследование потребностей молодежи …; 2. Тренинги по подготовке инициатив; 3. Публикации о молодежных инициативах',
          },
        ],
      },
    ],
    notApplicable: { changes: noDates, missing: allDates },
  },
  'final-event-last': {
    passes: [
      { 'activities.3.dates': '28.11.2025' },
      // A month, a quarter or a season in which the presentation falls may have ended before it.
      { 'activities.3.dates': 'Июль-ноябрь 2025 г.' },
      { 'activities.3.dates': 'IV квартал 2025 года' },
      { 'activities.3.dates': 'весь период проекта' },
      { 'activities.4.dates': '15 октября 2025 г.', 'activities.3.dates': 'лето-осень 2025' },
    ],
    fails: [
      {
        changes: {
          'activities.1.dates': '29.11.2025',
          'activities.3.dates': 'Июль-ноябрь 2025 г.',
          'activities.4.dates': '28 октября 2025 года',
        },
        findings: [
          {
            at: ['activities.4.dates', 'activities.1.dates', 'activities.3.dates'],
            expected: '2025-11-30',
            actual: '2025-10-28',
            says: 'Итоговая презентация прошла 28.10.2025, а мероприятие 3 «Публикации о молодежных инициативах» закончилось 30.11.2025',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'activities.4.task': 'Задача 4. Итоги' },
      missing: [1, 2, 3, 4].map((row) => `activities.${row}.task`),
    },
  },
  'letter-incomplete': {
    fails: [
      {
        changes: {
          'recommendations.1.letter': 'от 20.11.2025 г.',
          'recommendations.2.letter': 'отправлено почтой',
        },
        findings: [
          {
            at: ['recommendations.1.letter'],
            actual: 'от 20.11.2025 г.',
            says: 'Рекомендация 1: нет номера письма: «от 20.11.2025 г.»',
          },
          {
            at: ['recommendations.2.letter'],
            actual: 'отправлено почтой',
            says: 'Рекомендация 2: нет ни номера, ни даты письма: «отправлено почтой»',
          },
        ],
      },
      {
        changes: { 'recommendations.1.letter': 'Исх. № 12' },
        findings: [
          {
            at: ['recommendations.1.letter'],
            actual: 'Исх. № 12',
            says: 'Рекомендация 1: нет даты письма: «Исх. № 12»',
          },
        ],
      },
    ],
    notApplicable: { changes: { recommendations: [] }, missing: [] },
  },
  'letter-outside-period': {
    // A letter may be sent after the project's last day.
    passes: [
      { 'recommendations.1.letter': '№ 1, 01.04.2025', 'recommendations.2.letter': '№ 2, 15.12.2025' },
    ],
    fails: [
      {
        changes: { 'recommendations.1.letter': '№ 1, 31.03.2025' },
        findings: [
          {
            at: ['recommendations.1.letter'],
            expected: '2025-04-01',
            actual: '2025-03-31',
            says: 'Рекомендация 1: письмо от 31.03.2025 отправлено до начала проекта (01.04.2025)',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.periodStart': null }, missing: ['general.periodStart'] },
  },
  'letter-before-event': {
    passes: [
      { 'recommendations.1.letter': '№ 1, 01.04.2025' },
      // Before the project the letter is another rule's matter.
      { 'recommendations.1.letter': '№ 1, 31.03.2025' },
      // The final presentation shows recommendations; it need not be where they were made.
      { 'activities.1.indicators': '1 исследование' },
      // An activity without a date might be the earliest.
      { 'activities.1.dates': 'по плану' },
    ],
    fails: [
      {
        changes: {
          'activities.1.indicators': '1 исследование',
          'activities.2.shortTermResults': 'Выработаны 2 рекомендации.',
          'recommendations.1.letter': 'Исх. № 12 от 11.06.2025',
          'recommendations.2.letter': 'Исх. № 13 от 12.06.2025',
        },
        findings: [
          {
            at: ['recommendations.1.letter', 'activities.2.dates'],
            expected: '2025-06-12',
            actual: '2025-06-11',
            says: 'Письмо от 11.06.2025 отправлено раньше, чем 12.06.2025 началось мероприятие с рекомендациями: «Тренинги по подготовке инициатив»',
          },
        ],
      },
      {
        changes: { 'recommendations.1.letter': '№ 12, 2052 жылғы 20 қараша' },
        findings: [
          {
            at: ['recommendations.1.letter'],
            severity: 'question',
            actual: '2052-11-20',
            says: 'Письмо датировано 20.11.2052, а этот день еще не наступил',
          },
        ],
      },
    ],
    notApplicable: { changes: { recommendations: [] }, missing: [] },
  },
  'letter-number-repeated': {
    passes: [
      // One letter may hold several recommendations.
      { 'recommendations.2.letter': 'Исх. №12 от 20 ноября 2025 г.' },
      { 'recommendations.2.letter': '№ 12/1 от 21.11.2025' },
    ],
    fails: [
      {
        changes: { 'recommendations.2.letter': '№ 12 от 21.11.2025' },
        findings: [
          {
            at: ['recommendations.2.letter', 'recommendations.1.letter'],
            actual: '№ 12 от 21.11.2025',
            says: 'Письмо № 12 датировано по-разному: 20.11.2025 (рекомендация 1) и 21.11.2025 (рекомендация 2)',
          },
        ],
      },
      {
        changes: { 'recommendations.2.recommendation': 'Открыть молодежные клубы при домах культуры' },
        findings: [
          {
            at: ['recommendations.2.recommendation', 'recommendations.1.recommendation'],
            actual: 'Открыть молодежные клубы при домах культуры',
            says: 'Рекомендация «Открыть молодежные клубы при домах культуры» повторяется: № 1 и № 2',
          },
        ],
      },
    ],
    notApplicable: { changes: { recommendations: [] }, missing: [] },
  },
  'past-year-as-future': {
    passes: [
      { 'narrative.sustainability': 'Работа запланирована и на 2026 год; кодекс принят в 2021 году.' },
      { 'narrative.sustainability': 'До 2024 года в селе не было клуба.' },
      { 'narrative.sustainability': 'Үйірме 2023 жылы ашылды, ол 2026 жылы да жұмыс істейді.' },
      { 'narrative.sustainability': 'Как и в 2024 году, фонд будет проводить встречи.' },
    ],
    fails: [
      {
        changes: { 'narrative.sustainability': 'Ауылда үйірме ашылды, ол 2023 жылы да жұмыс істейді.' },
        findings: [
          {
            at: ['narrative.sustainability'],
            actual: '2023',
            says: 'О 2023 годе сказано как о будущем («2023 жылы»), а проект начался 01.04.2025: 5. Устойчивость социального проекта/социальной программы',
          },
        ],
      },
      {
        changes: {
          'proposals.1.problem': 'Кодекс, который планируется принять к 2020 году, усложняет участие.',
        },
        findings: [
          {
            at: ['proposals.1.problem'],
            actual: '2020',
            says: 'О 2020 годе сказано как о будущем («к 2020 году»), а проект начался 01.04.2025: Предложения, № 1: Краткое описание проблемы который должен решить реализация гранта',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.periodStart': null }, missing: ['general.periodStart'] },
  },
};
