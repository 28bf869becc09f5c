import type { UnlabelledColumn } from '../../../form/labels';

/** The row's number, which the form prints; nobody types it. */
export const rowNumber = {
  id: 'number',
  type: 'fixed',
  role: 'rowNumber',
  width: 5,
} as const satisfies UnlabelledColumn;

/** All participants of the project, in people: the same column in each of the three tables of section 4. */
export const totalOfParticipants = {
  id: 'total',
  type: 'count',
  role: 'total',
  required: true,
} as const satisfies UnlabelledColumn;
