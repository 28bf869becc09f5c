import type { FieldsTable } from '../../../form/types';

/** Section 1: why the project deviated from its plan. */
export const deviations = {
  id: 'deviations',
  kind: 'fields',
  section: '1',
  sheet: {
    ru: 'Отклонения',
    kk: 'Ауытқулар',
    en: 'Deviations',
  },
  title: {
    ru: 'Обоснования отклонения по проекту от плана',
    kk: 'Жоба бойынша жоспардан ауытқу негіздемелері',
    en: 'Justification of deviations from the plan',
  },
  tabColor: '#1E6B52',
  columns: [
    {
      id: 'justification',
      type: 'longText',
      label: {
        ru: 'Опишите обоснования отклонения по проекту от плана',
        kk: 'Жоба бойынша жоспардан ауытқу негіздемелерін сипаттаңыз',
        en: 'Describe the reasons for deviations from the plan',
      },
    },
  ],
} as const satisfies FieldsTable;
