import type { Unlabelled } from '../../../form/labels';
import type { RowsTable } from '../../../form/types';

/** Section 6: the partners. */
export const partners = {
  id: 'partners',
  kind: 'rows',
  section: '6',
  tabColor: '#6B4E8A',
  note: 'Suppliers of logistics, catering and travel are not partners.',
  columns: [
    { id: 'name', type: 'text', width: 32, required: true },
    { id: 'role', type: 'longText', width: 34, required: true },
    { id: 'contacts', type: 'phone', role: 'contacts', width: 24, required: true },
    { id: 'note', type: 'longText', width: 34 },
  ],
  blankRows: 10,
  knownBy: 'name',
  whenEmpty: 'asked',
} as const satisfies Unlabelled<RowsTable>;
