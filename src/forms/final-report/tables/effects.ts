import { rowNumber } from './common-columns';
import type { Unlabelled } from '../../../form/labels';
import type { FixedRowsTable } from '../../../form/types';

/** Section 1: the nine social and economic effects, planned and actual. */
export const effects = {
  id: 'effects',
  kind: 'fixedRows',
  section: '1',
  tabColor: '#1E6B52',
  rows: [
    { id: 'directBeneficiaries', number: 1, unit: 'person' },
    { id: 'indirectBeneficiaries', number: 2, unit: 'person' },
    { id: 'staff', number: 3, unit: 'person' },
    { id: 'specialists', number: 4, unit: 'person' },
    { id: 'ngos', number: 5, unit: 'organisation' },
    { id: 'payroll', number: 6, unit: 'KZT' },
    { id: 'taxes', number: 7, unit: 'KZT' },
    { id: 'purchases', number: 8, unit: 'KZT' },
    { id: 'partners', number: 9, unit: 'organisation/person' },
  ],
  columns: [
    rowNumber,
    { id: 'indicator', type: 'fixed', role: 'rowLabel', width: 40 },
    { id: 'unit', type: 'fixed', role: 'rowUnit', width: 15 },
    { id: 'plan', type: 'number', role: 'plan', width: 14, required: true },
    { id: 'actual', type: 'number', role: 'actual', width: 14, required: true },
    { id: 'justification', type: 'longText', role: 'justification', width: 63, addedByUs: true },
  ],
} as const satisfies Unlabelled<FixedRowsTable>;
