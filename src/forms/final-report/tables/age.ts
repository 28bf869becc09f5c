import { totalOfParticipants } from './common-columns';
import type { Unlabelled } from '../../../form/labels';
import type { SingleRowTable } from '../../../form/types';

/** Section 4: participants by age. */
export const age = {
  id: 'age',
  kind: 'singleRow',
  section: '4',
  tabColor: '#8A6D1F',
  columns: [
    // The longest word of its Kazakh heading stands whole beside seven bands on an upright page.
    { ...totalOfParticipants, width: 17 },
    { id: 'age13to16', type: 'count', width: 14, ageFrom: 13, ageTo: 16 },
    { id: 'age17to22', type: 'count', width: 14, ageFrom: 17, ageTo: 22 },
    { id: 'age23to27', type: 'count', width: 14, ageFrom: 23, ageTo: 27 },
    { id: 'age28to32', type: 'count', width: 14, ageFrom: 28, ageTo: 32 },
    { id: 'age33to45', type: 'count', width: 14, ageFrom: 33, ageTo: 45 },
    { id: 'age46to58', type: 'count', width: 14, ageFrom: 46, ageTo: 58 },
    { id: 'age59plus', type: 'count', width: 14, ageFrom: 59, ageTo: null },
  ],
} as const satisfies Unlabelled<SingleRowTable>;
