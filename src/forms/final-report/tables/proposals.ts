import { rowNumber } from './common-columns';
import type { Unlabelled } from '../../../form/labels';
import type { RowsTable } from '../../../form/types';

/** Section 6: proposals for the list of priority areas. */
export const proposals = {
  id: 'proposals',
  kind: 'rows',
  section: '6',
  tabColor: '#6B4E8A',
  columns: [
    rowNumber,
    { id: 'area', type: 'text', width: 24, required: true },
    { id: 'direction', type: 'text', width: 28, required: true },
    { id: 'problem', type: 'longText', width: 58, required: true },
    { id: 'funding', type: 'money', width: 16, required: true, unit: 'KZT thousand' },
    { id: 'grantKind', type: 'choice', width: 18, required: true, options: ['short', 'medium', 'long'] },
    { id: 'expectedResult', type: 'longText', width: 50, required: true },
  ],
  blankRows: 5,
  knownBy: 'direction',
  whenEmpty: 'asked',
} as const satisfies Unlabelled<RowsTable>;
