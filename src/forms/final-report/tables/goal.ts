import type { Unlabelled } from '../../../form/labels';
import type { FieldsTable } from '../../../form/types';

/** Section 1: the goal and what came of it. */
export const goal = {
  id: 'goal',
  kind: 'fields',
  section: '1',
  tabColor: '#1E6B52',
  columns: [
    { id: 'goal', type: 'longText', required: true },
    { id: 'achieved', type: 'longText', required: true },
  ],
} as const satisfies Unlabelled<FieldsTable>;
