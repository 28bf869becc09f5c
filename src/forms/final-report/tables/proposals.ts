import { rowNumber } from './common-columns';
import type { RowsTable } from '../../../form/types';

/** Section 6: proposals for the list of priority areas. */
export const proposals = {
  id: 'proposals',
  kind: 'rows',
  section: '6',
  sheet: {
    ru: 'Предложения',
    kk: 'Ұсыныстар',
    en: 'Proposals',
  },
  title: {
    ru: 'Предложения для включения в перечень приоритетных направлений государственных грантов',
    kk: 'Мемлекеттік гранттардың басым бағыттарының тізбесіне енгізуге арналған ұсыныстар',
    en: 'Proposals for the list of priority areas of state grants',
  },
  tabColor: '#6B4E8A',
  columns: [
    rowNumber,
    {
      id: 'area',
      type: 'text',
      label: {
        ru: 'Сфера государственного гранта',
        kk: 'Мемлекеттік грант саласы',
        en: 'Area of the state grant',
      },
      width: 24,
      required: true,
    },
    {
      id: 'direction',
      type: 'text',
      label: {
        ru: 'Предлагаемое приоритетное направление государственного гранта',
        kk: 'Мемлекеттік гранттың ұсынылатын басым бағыты',
        en: 'Proposed priority area',
      },
      width: 28,
      required: true,
    },
    {
      id: 'problem',
      type: 'longText',
      label: {
        ru: 'Краткое описание проблемы который должен решить реализация гранта',
        kk: 'Грантты іске асыру шешуі тиіс проблеманың қысқаша сипаттамасы',
        en: 'The problem that the grant should solve',
      },
      width: 48,
      required: true,
    },
    {
      id: 'funding',
      type: 'money',
      label: {
        ru: 'Объем финансирования (тысячи тенге)',
        kk: 'Қаржыландыру көлемі (мың теңге)',
        en: 'Funding (thousand KZT)',
      },
      width: 16,
      required: true,
      unit: 'KZT thousand',
    },
    {
      id: 'grantKind',
      type: 'choice',
      label: {
        ru: 'Вид гранта',
        kk: 'Гранттың түрі',
        en: 'Kind of grant',
      },
      width: 18,
      required: true,
      options: [
        {
          id: 'short',
          label: {
            ru: 'краткосрочный',
            kk: 'қысқа мерзімді',
            en: 'short-term',
          },
        },
        {
          id: 'medium',
          label: {
            ru: 'среднесрочный',
            kk: 'орта мерзімді',
            en: 'medium-term',
          },
        },
        {
          id: 'long',
          label: {
            ru: 'долгосрочный',
            kk: 'ұзақ мерзімді',
            en: 'long-term',
          },
        },
      ],
    },
    {
      id: 'expectedResult',
      type: 'longText',
      label: {
        ru: 'Ожидаемый результат',
        kk: 'Күтілетін нәтиже',
        en: 'Expected result',
      },
      width: 36,
      required: true,
    },
  ],
  blankRows: 3,
  whenEmpty: 'asked',
} as const satisfies RowsTable;
