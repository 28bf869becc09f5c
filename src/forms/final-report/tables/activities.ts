import type { LocalizedText } from '../../../form/languages';
import type { RowsTable } from '../../../form/types';

/** The heading that plan and actual share in the paper form. */
const indicators: LocalizedText = { ru: 'Индикаторы', kk: 'Индикаторлар', en: 'Indicators' };

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
  tabColor: '#1E6B52',
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
      width: 24,
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
      width: 28,
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
      width: 18,
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
      width: 19,
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
      width: 15,
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
      width: 32,
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
      width: 32,
      required: true,
    },
    {
      id: 'plan',
      type: 'quantities',
      role: 'plan',
      label: {
        ru: 'план',
        kk: 'жоспар',
        en: 'plan',
      },
      width: 20,
      group: indicators,
      required: true,
    },
    {
      id: 'actual',
      type: 'quantities',
      role: 'actual',
      label: {
        ru: 'факт',
        kk: 'нақты',
        en: 'actual',
      },
      width: 20,
      group: indicators,
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
      width: 28,
      required: true,
    },
  ],
  blankRows: 8,
  whenEmpty: 'incomplete',
  groupedBy: 'task',
} as const satisfies RowsTable;
