import type { RowsTable } from '../../../form/types';

/** Section 6: the partners. */
export const partners = {
  id: 'partners',
  kind: 'rows',
  section: '6',
  sheet: {
    ru: 'Партнеры',
    kk: 'Серіктестер',
    en: 'Partners',
  },
  title: {
    ru: 'Партнеры социального проекта',
    kk: 'Әлеуметтік жобаның серіктестері',
    en: 'Partners of the project',
  },
  tabColor: '#6B4E8A',
  note: 'Suppliers of logistics, catering and travel are not partners.',
  columns: [
    {
      id: 'name',
      type: 'text',
      label: {
        ru: 'Наименование организации /ФИО партнера',
        kk: 'Ұйымның атауы / серіктестің Т.А.Ә.',
        en: 'Organisation or name of the partner',
      },
      width: 36,
      required: true,
    },
    {
      id: 'role',
      type: 'longText',
      label: {
        ru: 'Роль в проекте',
        kk: 'Жобадағы рөлі',
        en: 'Role in the project',
      },
      width: 36,
      required: true,
    },
    {
      id: 'contacts',
      type: 'phone',
      role: 'contacts',
      label: {
        ru: 'Контакты организации, партнера',
        kk: 'Ұйымның, серіктестің байланыс деректері',
        en: 'Contacts',
      },
      width: 24,
      required: true,
    },
    {
      id: 'note',
      type: 'longText',
      label: {
        ru: 'Примечание',
        kk: 'Ескертпе',
        en: 'Note',
      },
      width: 36,
    },
  ],
  blankRows: 5,
  whenEmpty: 'asked',
} as const satisfies RowsTable;
