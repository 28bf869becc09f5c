import type { Unlabelled } from '../../../form/labels';
import type { RowsTable } from '../../../form/types';

/** Section 1: the activities, in prose, with planned and actual indicators. */
export const activities = {
  id: 'activities',
  kind: 'rows',
  section: '1',
  tabColor: '#1E6B52',
  note: "In the paper form the task cell is merged over its activities and plan/actual stand under one header 'Индикаторы'. The last block of the form is 'Итоговая публичная презентация результатов проекта в соответствии с условиями договора'; it is an activity whose task is that text.",
  columns: [
    { id: 'task', type: 'longText', width: 17, required: true },
    { id: 'activity', type: 'longText', width: 22, required: true },
    { id: 'dates', type: 'dates', width: 21, required: true },
    { id: 'place', type: 'longText', width: 18, required: true },
    { id: 'participants', type: 'quantities', width: 14, required: true },
    { id: 'shortTermResults', type: 'longText', width: 26, required: true },
    { id: 'indicators', type: 'quantities', width: 28, required: true },
    { id: 'plan', type: 'quantities', role: 'plan', width: 15, group: 'indicators', required: true },
    { id: 'actual', type: 'quantities', role: 'actual', width: 15, group: 'indicators', required: true },
    { id: 'effect', type: 'longText', width: 22, required: true },
  ],
  blankRows: 20,
  whenEmpty: 'incomplete',
  groupedBy: 'task',
  knownBy: 'activity',
} as const satisfies Unlabelled<RowsTable>;
