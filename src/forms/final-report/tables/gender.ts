import { totalOfParticipants } from './common-columns';
import type { SingleRowTable } from '../../../form/types';

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
  tabColor: '#8A6D1F',
  columns: [
    totalOfParticipants,
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
