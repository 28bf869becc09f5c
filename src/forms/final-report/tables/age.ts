import { totalOfParticipants } from './common-columns';
import type { SingleRowTable } from '../../../form/types';

/** Section 4: participants by age. */
export const age = {
  id: 'age',
  kind: 'singleRow',
  section: '4',
  sheet: {
    ru: 'Возраст',
    kk: 'Жас',
    en: 'Age',
  },
  title: {
    ru: 'Возрастной показатель',
    kk: 'Жас көрсеткіші',
    en: 'Age',
  },
  tabColor: '#8A6D1F',
  columns: [
    totalOfParticipants,
    {
      id: 'age13to16',
      type: 'count',
      label: {
        ru: 'от 13-16 лет',
        kk: '13-16 жас',
        en: '13-16',
      },
      ageFrom: 13,
      ageTo: 16,
    },
    {
      id: 'age17to22',
      type: 'count',
      label: {
        ru: '17-22 года',
        kk: '17-22 жас',
        en: '17-22',
      },
      ageFrom: 17,
      ageTo: 22,
    },
    {
      id: 'age23to27',
      type: 'count',
      label: {
        ru: '23-27 лет',
        kk: '23-27 жас',
        en: '23-27',
      },
      ageFrom: 23,
      ageTo: 27,
    },
    {
      id: 'age28to32',
      type: 'count',
      label: {
        ru: '28-32 года',
        kk: '28-32 жас',
        en: '28-32',
      },
      ageFrom: 28,
      ageTo: 32,
    },
    {
      id: 'age33to45',
      type: 'count',
      label: {
        ru: '33-45 лет',
        kk: '33-45 жас',
        en: '33-45',
      },
      ageFrom: 33,
      ageTo: 45,
    },
    {
      id: 'age46to58',
      type: 'count',
      label: {
        ru: '46-58 лет',
        kk: '46-58 жас',
        en: '46-58',
      },
      ageFrom: 46,
      ageTo: 58,
    },
    {
      id: 'age59plus',
      type: 'count',
      label: {
        ru: '59 лет и выше',
        kk: '59 жас және одан жоғары',
        en: '59 and over',
      },
      ageFrom: 59,
      ageTo: null,
    },
  ],
} as const satisfies SingleRowTable;
