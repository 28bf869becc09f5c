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
            says: 'Строка 2: «31.03.2025» раньше начала периода 01.04.2025 – 30.11.2025',
          },
          {
            at: ['activities.2.dates'],
            expected: '2025-04-01/2025-11-30',
            actual: '2024-05-03',
            says: 'Строка 2: «3 мая 2024 года» раньше начала периода 01.04.2025 – 30.11.2025',
          },
          {
            at: ['activities.3.dates'],
            expected: '2025-04-01/2025-11-30',
            actual: '2025-11-01/2025-12-31',
            says: 'Строка 3: «Ноябрь-декабрь 2025 г.» позже окончания периода 01.04.2025 – 30.11.2025',
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
            says: 'Строка 1: дата не читается: «по мере готовности, по согласованию»',
          },
        ],
      },
    ],
    notApplicable: { changes: { activities: [] }, missing: [] },
  },
  'same-day-same-place': {
    passes: [
      // Other villages, other days, or online: no one was in two places.
      { 'activities.3.dates': '12.06.2025 - с. Дальнее' },
      { 'activities.3.dates': '28 ноября 2025 года', 'activities.3.place': 'Дистанционно' },
      { 'activities.1.dates': '12.06.2025', 'activities.1.place': 'с. Примерное (онлайн)' },
      { 'activities.1.dates': '12.06.2025 (ZOOM)' },
    ],
    fails: [
      {
        changes: {
          'activities.1.dates': 'Опрос – 17.06.2025',
          'activities.3.dates': 'Съемка – 17.06.2025, с. Примерное; монтаж – 18.06.2025',
        },
        findings: [
          {
            at: ['activities.1.dates', 'activities.2.dates', 'activities.3.dates'],
            actual: '2025-06-17',
            says: '17.06.2025, с. Примерное: 3 мероприятия (строки 1, 2, 3)',
          },
        ],
      },
    ],
    notApplicable: { changes: noDates, missing: allDates },
  },
  'final-event-last': {
    passes: [{ 'activities.3.dates': '28.11.2025' }],
    fails: [
      {
        changes: { 'activities.1.dates': '29.11.2025', 'activities.3.dates': 'Июль-ноябрь 2025 г.' },
        findings: [
          {
            at: ['activities.4.dates', 'activities.1.dates', 'activities.3.dates'],
            expected: '2025-11-30',
            actual: '2025-11-28',
            says: 'Итоговая презентация прошла 28.11.2025, а мероприятие в строке 3 закончилось 30.11.2025',
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
            says: 'Строка 1: нет номера письма: «от 20.11.2025 г.»',
          },
          {
            at: ['recommendations.2.letter'],
            actual: 'отправлено почтой',
            says: 'Строка 2: нет ни номера, ни даты письма: «отправлено почтой»',
          },
        ],
      },
      {
        changes: { 'recommendations.1.letter': 'Исх. № 12' },
        findings: [
          {
            at: ['recommendations.1.letter'],
            actual: 'Исх. № 12',
            says: 'Строка 1: нет даты письма: «Исх. № 12»',
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
            says: 'Строка 1: письмо от 31.03.2025 отправлено до начала проекта (01.04.2025)',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.periodStart': null }, missing: ['general.periodStart'] },
  },
  'past-year-as-future': {
    passes: [
      { 'narrative.sustainability': 'Работа запланирована и на 2026 год; кодекс принят в 2021 году.' },
      { 'narrative.sustainability': 'До 2024 года в селе не было клуба.' },
      { 'narrative.sustainability': 'Как и в 2024 году, фонд будет проводить встречи.' },
    ],
    fails: [
      {
        changes: {
          'proposals.1.problem': 'Кодекс, который планируется принять к 2020 году, усложняет участие.',
        },
        findings: [
          {
            at: ['proposals.1.problem'],
            actual: '2020',
            says: 'О 2020 годе сказано как о будущем («к 2020 году»), а проект начался 01.04.2025: Предложения, строка 1: Краткое описание проблемы который должен решить реализация гранта',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.periodStart': null }, missing: ['general.periodStart'] },
  },
};
