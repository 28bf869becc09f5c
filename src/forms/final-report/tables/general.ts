import type { FieldsTable } from '../../../form/types';

/** The head of the report. */
export const general = {
  id: 'general',
  kind: 'fields',
  section: 'header',
  sheet: {
    ru: 'Титул',
    kk: 'Титул',
    en: 'Cover',
  },
  title: {
    ru: 'Общие сведения',
    kk: 'Жалпы мәліметтер',
    en: 'General information',
  },
  tabColor: '#595959',
  columns: [
    {
      id: 'organization',
      type: 'text',
      label: {
        ru: 'Полное наименование неправительственной организации',
        kk: 'Үкіметтік емес ұйымның толық атауы',
        en: 'Full name of the non-governmental organisation',
      },
      required: true,
      number: 1,
    },
    {
      id: 'head',
      type: 'text',
      label: {
        ru: 'Фамилия, имя, отчество (при наличии) руководителя неправительственной организации',
        kk: 'Үкіметтік емес ұйым басшысының тегі, аты, әкесінің аты (бар болған жағдайда)',
        en: 'Full name of the head of the organisation',
      },
      required: true,
      number: 2,
    },
    {
      id: 'address',
      type: 'text',
      label: {
        ru: 'Юридический адрес',
        kk: 'Заңды мекенжайы',
        en: 'Legal address',
      },
      required: true,
      number: 3,
    },
    {
      id: 'phone',
      type: 'phone',
      label: {
        ru: 'Контактный телефон',
        kk: 'Байланыс телефоны',
        en: 'Contact telephone',
      },
      required: true,
      number: 3,
    },
    {
      id: 'project',
      type: 'text',
      label: {
        ru: 'Наименование социального проекта, социальной программы в рамках реализации гранта',
        kk: 'Грантты іске асыру шеңберіндегі әлеуметтік жобаның, әлеуметтік бағдарламаның атауы',
        en: 'Name of the social project or programme under the grant',
      },
      required: true,
      number: 4,
    },
    {
      id: 'direction',
      type: 'text',
      label: {
        ru: 'Направление',
        kk: 'Бағыты',
        en: 'Direction (priority area)',
      },
      required: true,
      number: 4,
    },
    {
      id: 'periodStart',
      type: 'date',
      role: 'periodStart',
      label: {
        ru: 'Дата начала периода реализации',
        kk: 'Іске асыру кезеңінің басталу күні',
        en: 'Start date of implementation',
      },
      required: true,
      number: 5,
    },
    {
      id: 'periodEnd',
      type: 'date',
      role: 'periodEnd',
      label: {
        ru: 'Дата окончания периода реализации',
        kk: 'Іске асыру кезеңінің аяқталу күні',
        en: 'End date of implementation',
      },
      required: true,
      number: 5,
    },
    {
      id: 'grantAmount',
      type: 'money',
      label: {
        ru: 'Общая сумма средств, выделенная на реализацию гранта',
        kk: 'Грантты іске асыруға бөлінген қаражаттың жалпы сомасы',
        en: 'Total amount allocated for the grant',
      },
      required: true,
      number: 6,
      unit: 'KZT',
    },
  ],
} as const satisfies FieldsTable;
