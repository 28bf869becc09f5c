import type { Unlabelled } from '../../../form/labels';
import type { FieldsTable } from '../../../form/types';

/** The head of the report. */
export const general = {
  id: 'general',
  kind: 'fields',
  section: 'header',
  tabColor: '#595959',
  columns: [
    { id: 'organization', type: 'text', role: 'organisation', required: true, number: 1 },
    { id: 'head', type: 'text', required: true, number: 2 },
    { id: 'address', type: 'text', required: true, number: 3 },
    { id: 'phone', type: 'phone', required: true, number: 3 },
    { id: 'project', type: 'text', role: 'project', required: true, number: 4 },
    { id: 'direction', type: 'text', required: true, number: 4 },
    { id: 'periodStart', type: 'date', role: 'periodStart', required: true, number: 5 },
    { id: 'periodEnd', type: 'date', role: 'periodEnd', required: true, number: 5 },
    { id: 'grantAmount', type: 'money', required: true, number: 6, unit: 'KZT' },
  ],
} as const satisfies Unlabelled<FieldsTable>;
