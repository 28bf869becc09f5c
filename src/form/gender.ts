import type { SingleRowTable } from './types';

/** Section 4: participants by gender. */
export const gender = {
  id: 'gender',
  kind: 'singleRow',
  section: '4',
  sheet: {
    ru: 'Гендер',
    kk: 'Гендер',
    en: 'Gender',
  },
  title: {
    ru: 'Гендерный показатель',
    kk: 'Гендерлік көрсеткіш',
    en: 'Gender',
  },
  columns: [
    {
      id: 'total',
      type: 'count',
      label: {
        ru: 'Количество участников проекта всего',
        kk: 'Жобаға қатысушылардың жалпы саны',
        en: 'Participants of the project, total',
      },
      required: true,
    },
    {
      id: 'men',
      type: 'count',
      label: {
        ru: 'Мужчин',
        kk: 'Ерлер',
        en: 'Men',
      },
      required: true,
    },
    {
      id: 'women',
      type: 'count',
      label: {
        ru: 'Женщин',
        kk: 'Әйелдер',
        en: 'Women',
      },
      required: true,
    },
  ],
} as const satisfies SingleRowTable;
