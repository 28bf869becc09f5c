import { totalOfParticipants } from './common-columns';
import type { Unlabelled } from '../../../form/labels';
import type { SingleRowTable } from '../../../form/types';

/** Section 4: participants by social status. */
export const socialStatus = {
  id: 'socialStatus',
  kind: 'singleRow',
  section: '4',
  tabColor: '#8A6D1F',
  columns: [
    totalOfParticipants,
    { id: 'children', type: 'count' },
    { id: 'youth', type: 'count' },
    { id: 'civilServants', type: 'count' },
    { id: 'budgetEmployees', type: 'count' },
    { id: 'disabled', type: 'count' },
    { id: 'older', type: 'count' },
    { id: 'unemployed', type: 'count' },
    { id: 'publicOrganisations', type: 'count' },
    { id: 'business', type: 'count' },
    { id: 'other', type: 'count' },
  ],
} as const satisfies Unlabelled<SingleRowTable>;
