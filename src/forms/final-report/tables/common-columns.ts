import type { Column } from '../../../form/types';

/** The row's number, which the form prints; nobody types it. */
export const rowNumber = {
  id: 'number',
  type: 'fixed',
  role: 'rowNumber',
  width: 5,
  label: {
    ru: '№',
    kk: '№',
    en: 'No',
  },
} as const satisfies Column;

/** All participants of the project, in people: the same column in each of the three tables of section 4. */
export const totalOfParticipants = {
  id: 'total',
  type: 'count',
  role: 'total',
  label: {
    ru: 'Количество участников проекта всего',
    kk: 'Жобаға қатысушылардың жалпы саны',
    en: 'Participants of the project, total',
  },
  required: true,
} as const satisfies Column;
