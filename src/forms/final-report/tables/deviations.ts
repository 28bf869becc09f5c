import type { Unlabelled } from '../../../form/labels';
import type { FieldsTable } from '../../../form/types';

/** Section 1: why the project deviated from its plan. */
export const deviations = {
  id: 'deviations',
  kind: 'fields',
  section: '1',
  tabColor: '#1E6B52',
  columns: [{ id: 'justification', type: 'longText', role: 'justification' }],
} as const satisfies Unlabelled<FieldsTable>;
