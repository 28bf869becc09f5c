import type { RowsTable } from './types';

/** Section 1: the activities, in prose, with planned and actual indicators. */
export const activities = {
  id: 'activities',
  kind: 'rows',
  section: '1',
  sheet: {
    ru: 'Мероприятия',
    kk: 'Іс-шаралар',
    en: 'Activities',
  },
  title: {
    ru: 'Мероприятия в рамках социального проекта',
    kk: 'Әлеуметтік жоба шеңберіндегі іс-шаралар',
    en: 'Activities of the social project',
  },
  note: "In the paper form the task cell is merged over its activities and plan/actual stand under one header 'Индикаторы'. The last block of the form is 'Итоговая публичная презентация результатов проекта в соответствии с условиями договора'; it is an activity whose task is that text.",
  columns: [
    {
      id: 'task',
      type: 'longText',
      label: {
        ru: 'Задача',
        kk: 'Міндет',
        en: 'Task',
      },
      required: true,
    },
    {
      id: 'activity',
      type: 'longText',
      label: {
        ru: 'Мероприятия в рамках задачи',
        kk: 'Міндет шеңберіндегі іс-шаралар',
        en: 'Activity',
      },
      required: true,
    },
    {
      id: 'dates',
      type: 'dates',
      label: {
        ru: 'Дата проведения',
        kk: 'Өткізілген күні',
        en: 'Date held',
      },
      required: true,
    },
    {
      id: 'place',
      type: 'longText',
      label: {
        ru: 'Место проведения',
        kk: 'Өткізілген орны',
        en: 'Place',
      },
      required: true,
    },
    {
      id: 'participants',
      type: 'quantities',
      label: {
        ru: 'Кол-во участников',
        kk: 'Қатысушылар саны',
        en: 'Participants',
      },
      required: true,
    },
    {
      id: 'shortTermResults',
      type: 'longText',
      label: {
        ru: 'Краткосрочные достигнутые результаты (к мероприятиям)',
        kk: 'Қол жеткізілген қысқа мерзімді нәтижелер (іс-шараларға)',
        en: 'Short-term results (per activity)',
      },
      required: true,
    },
    {
      id: 'indicators',
      type: 'quantities',
      label: {
        ru: 'Количественные и качественные индикаторы',
        kk: 'Сандық және сапалық индикаторлар',
        en: 'Quantitative and qualitative indicators',
      },
      required: true,
    },
    {
      id: 'plan',
      type: 'quantities',
      label: {
        ru: 'план',
        kk: 'жоспар',
        en: 'plan',
      },
      group: 'indicators',
      required: true,
    },
    {
      id: 'actual',
      type: 'quantities',
      label: {
        ru: 'факт',
        kk: 'нақты',
        en: 'actual',
      },
      group: 'indicators',
      required: true,
    },
    {
      id: 'effect',
      type: 'longText',
      label: {
        ru: 'Эффект',
        kk: 'Әсері',
        en: 'Effect',
      },
      required: true,
    },
  ],
  blankRows: 8,
} as const satisfies RowsTable;
