import type { RowsTable } from '../../../form/types';

/** Section 6: recommendations to state bodies. */
export const recommendations = {
  id: 'recommendations',
  kind: 'rows',
  section: '6',
  sheet: {
    ru: 'Рекомендации',
    kk: 'Ұсынымдар',
    en: 'Recommendations',
  },
  title: {
    ru: 'Практические рекомендации для государственных органов',
    kk: 'Мемлекеттік органдарға арналған практикалық ұсынымдар',
    en: 'Practical recommendations for state bodies',
  },
  tabColor: '#6B4E8A',
  columns: [
    {
      id: 'stateBody',
      type: 'text',
      label: {
        ru: 'Государственные органы',
        kk: 'Мемлекеттік органдар',
        en: 'State body',
      },
      width: 36,
      required: true,
    },
    {
      id: 'recommendation',
      type: 'longText',
      label: {
        ru: 'Рекомендации',
        kk: 'Ұсынымдар',
        en: 'Recommendation',
      },
      width: 64,
      required: true,
    },
    {
      id: 'letter',
      type: 'text',
      role: 'letter',
      label: {
        ru: 'Номер и дата письма о направлении выработанных рекомендаций',
        kk: 'Әзірленген ұсынымдарды жіберу туралы хаттың нөмірі мен күні',
        en: 'Number and date of the letter that sent the recommendations',
      },
      width: 30,
      required: true,
      note: 'copies of the letters are handed in with the report',
    },
  ],
  blankRows: 5,
  whenEmpty: 'asked',
} as const satisfies RowsTable;
