import { rowNumber } from './common-columns';
import type { FixedRowsTable } from '../../../form/types';

/** Section 1: the nine social and economic effects, planned and actual. */
export const effects = {
  id: 'effects',
  kind: 'fixedRows',
  section: '1',
  sheet: {
    ru: 'Эффекты',
    kk: 'Әсерлер',
    en: 'Effects',
  },
  title: {
    ru: 'Социальный и экономический эффекты социального проекта',
    kk: 'Әлеуметтік жобаның әлеуметтік және экономикалық әсерлері',
    en: 'Social and economic effects of the project',
  },
  tabColor: '#1E6B52',
  rows: [
    {
      id: 'directBeneficiaries',
      number: 1,
      label: {
        ru: 'Количество прямых бенефициаров',
        kk: 'Тікелей бенефициарлар саны',
        en: 'Direct beneficiaries',
      },
      unit: 'person',
    },
    {
      id: 'indirectBeneficiaries',
      number: 2,
      label: {
        ru: 'Количество косвенных бенефициаров (за счет освещения в СМИ)',
        kk: 'Жанама бенефициарлар саны (БАҚ-та жариялау есебінен)',
        en: 'Indirect beneficiaries (through media coverage)',
      },
      unit: 'person',
    },
    {
      id: 'staff',
      number: 3,
      label: {
        ru: 'Количество штатных работников',
        kk: 'Штаттағы қызметкерлер саны',
        en: 'Staff employees',
      },
      unit: 'person',
    },
    {
      id: 'specialists',
      number: 4,
      label: {
        ru: 'Количество привлеченных специалистов',
        kk: 'Тартылған мамандар саны',
        en: 'Engaged specialists',
      },
      unit: 'person',
    },
    {
      id: 'ngos',
      number: 5,
      label: {
        ru: 'Количество охваченных НПО',
        kk: 'Қамтылған ҮЕҰ саны',
        en: 'NGOs covered',
      },
      unit: 'organisation',
    },
    {
      id: 'payroll',
      number: 6,
      label: {
        ru: 'Фонд оплаты труда от общей суммы гранта',
        kk: 'Гранттың жалпы сомасынан еңбекақы төлеу қоры',
        en: 'Payroll out of the total grant',
      },
      unit: 'KZT',
    },
    {
      id: 'taxes',
      number: 7,
      label: {
        ru: 'Налоги (СН, СО, ОСМС только штатных сотрудников)',
        kk: 'Салықтар (ӘС, ӘА, МӘМС тек штаттағы қызметкерлер үшін)',
        en: 'Taxes (social tax, social contributions, health insurance; staff only)',
      },
      unit: 'KZT',
    },
    {
      id: 'purchases',
      number: 8,
      label: {
        ru: 'Вклад в экономику (покупка товаров и услуг)',
        kk: 'Экономикаға қосылған үлес (тауарлар мен көрсетілетін қызметтерді сатып алу)',
        en: 'Contribution to the economy (goods and services purchased)',
      },
      unit: 'KZT',
    },
    {
      id: 'partners',
      number: 9,
      label: {
        ru: 'Количество партнеров социального проекта (юридические и/или физические лица)',
        kk: 'Әлеуметтік жоба серіктестерінің саны (заңды және/немесе жеке тұлғалар)',
        en: 'Partners of the project (legal entities and/or individuals)',
      },
      unit: 'organisation/person',
    },
  ],
  columns: [
    rowNumber,
    {
      id: 'indicator',
      type: 'fixed',
      role: 'rowLabel',
      label: {
        ru: 'Индикатор',
        kk: 'Индикатор',
        en: 'Indicator',
      },
      width: 46,
    },
    {
      id: 'unit',
      type: 'fixed',
      role: 'rowUnit',
      label: {
        ru: 'Единица измерения',
        kk: 'Өлшем бірлігі',
        en: 'Unit',
      },
      width: 16,
    },
    {
      id: 'plan',
      type: 'number',
      role: 'plan',
      label: {
        ru: 'Планируемый уровень',
        kk: 'Жоспарланған деңгей',
        en: 'Planned level',
      },
      width: 15,
      required: true,
    },
    {
      id: 'actual',
      type: 'number',
      role: 'actual',
      label: {
        ru: 'Фактический уровень',
        kk: 'Нақты деңгей',
        en: 'Actual level',
      },
      width: 15,
      required: true,
    },
    {
      id: 'justification',
      type: 'longText',
      role: 'justification',
      label: {
        ru: 'Обоснование отклонения',
        kk: 'Ауытқу негіздемесі',
        en: 'Justification of the deviation',
      },
      width: 44,
      addedByUs: true,
    },
  ],
} as const satisfies FixedRowsTable;
