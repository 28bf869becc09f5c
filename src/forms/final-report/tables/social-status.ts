import { totalOfParticipants } from './common-columns';
import type { SingleRowTable } from '../../../form/types';

/** Section 4: participants by social status. */
export const socialStatus = {
  id: 'socialStatus',
  kind: 'singleRow',
  section: '4',
  sheet: {
    ru: 'Соцстатус',
    kk: 'Әлеуметтік мәртебе',
    en: 'Social status',
  },
  title: {
    ru: 'Социальный статус по категориям',
    kk: 'Санаттар бойынша әлеуметтік мәртебе',
    en: 'Social status by category',
  },
  tabColor: '#8A6D1F',
  columns: [
    totalOfParticipants,
    {
      id: 'children',
      type: 'count',
      label: {
        ru: 'Дети (в том числе дети с инвалидностью)',
        kk: 'Балалар (оның ішінде мүгедектігі бар балалар)',
        en: 'Children (including children with disabilities)',
      },
    },
    {
      id: 'youth',
      type: 'count',
      label: {
        ru: 'Молодежь',
        kk: 'Жастар',
        en: 'Youth',
      },
    },
    {
      id: 'civilServants',
      type: 'count',
      label: {
        ru: 'Государственные служащие',
        kk: 'Мемлекеттік қызметшілер',
        en: 'Civil servants',
      },
    },
    {
      id: 'budgetEmployees',
      type: 'count',
      label: {
        ru: 'Работники бюджетных организаций',
        kk: 'Бюджеттік ұйымдардың қызметкерлері',
        en: 'Employees of budget organisations',
      },
    },
    {
      id: 'disabled',
      type: 'count',
      label: {
        ru: 'Лица с инвалидностью',
        kk: 'Мүгедектігі бар адамдар',
        en: 'Persons with disabilities',
      },
    },
    {
      id: 'older',
      type: 'count',
      label: {
        ru: 'Люди старшего возраста (от 50 лет и старше), в т.ч.',
        kk: 'Аға жастағы адамдар (50 жастан бастап және одан жоғары), оның ішінде',
        en: 'Older people (50 and over), incl.',
      },
    },
    {
      id: 'unemployed',
      type: 'count',
      label: {
        ru: 'Безработные',
        kk: 'Жұмыссыздар',
        en: 'Unemployed',
      },
    },
    {
      id: 'publicOrganisations',
      type: 'count',
      label: {
        ru: 'Представители общественных организаций',
        kk: 'Қоғамдық ұйымдардың өкілдері',
        en: 'Representatives of public organisations',
      },
    },
    {
      id: 'business',
      type: 'count',
      label: {
        ru: 'Представители бизнес-сектора',
        kk: 'Бизнес-сектор өкілдері',
        en: 'Representatives of business',
      },
    },
    {
      id: 'other',
      type: 'count',
      label: {
        ru: 'Другие категории',
        kk: 'Өзге санаттар',
        en: 'Other categories',
      },
    },
  ],
} as const satisfies SingleRowTable;
