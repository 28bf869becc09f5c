import { totalOfParticipants } from './common-columns';
import type { Unlabelled } from '../../../form/labels';
import type { SingleRowTable } from '../../../form/types';

/** Section 4: participants by gender. */
export const gender = {
  id: 'gender',
  kind: 'singleRow',
  section: '4',
  tabColor: '#8A6D1F',
  columns: [
    totalOfParticipants,
    { id: 'men', type: 'count', required: true },
    { id: 'women', type: 'count', required: true },
  ],
} as const satisfies Unlabelled<SingleRowTable>;
