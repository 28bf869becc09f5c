import type { Unlabelled } from '../../../form/labels';
import type { RowsTable } from '../../../form/types';

/** Section 6: recommendations to state bodies. */
export const recommendations = {
  id: 'recommendations',
  kind: 'rows',
  section: '6',
  tabColor: '#6B4E8A',
  columns: [
    { id: 'stateBody', type: 'text', width: 36, required: true },
    { id: 'recommendation', type: 'longText', width: 60, required: true },
    {
      id: 'letter',
      type: 'text',
      role: 'letter',
      width: 28,
      required: true,
      note: 'copies of the letters are handed in with the report',
    },
  ],
  blankRows: 10,
  knownBy: 'stateBody',
  whenEmpty: 'asked',
} as const satisfies Unlabelled<RowsTable>;
