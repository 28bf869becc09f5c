import type { FieldsTable } from '../../../form/types';

/** Section 1: the goal and what came of it. */
export const goal = {
  id: 'goal',
  kind: 'fields',
  section: '1',
  sheet: {
    ru: 'Цель и результат',
    kk: 'Мақсат пен нәтиже',
    en: 'Goal and result',
  },
  title: {
    ru: 'Цель проекта и достигнутый результат',
    kk: 'Жобаның мақсаты және қол жеткізілген нәтиже',
    en: 'Goal of the project and result achieved',
  },
  tabColor: '#1E6B52',
  columns: [
    {
      id: 'goal',
      type: 'longText',
      label: {
        ru: 'Цель проекта',
        kk: 'Жобаның мақсаты',
        en: 'Goal of the project',
      },
      required: true,
    },
    {
      id: 'achieved',
      type: 'longText',
      label: {
        ru: 'Достигнутый результат от реализации проекта',
        kk: 'Жобаны іске асырудан қол жеткізілген нәтиже',
        en: 'Result achieved by the project',
      },
      required: true,
    },
  ],
} as const satisfies FieldsTable;
