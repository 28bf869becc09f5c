import type { WordsOf } from '../../../../messages/types';
import type { periodOrder } from './period-order';

export const valueWords: WordsOf<readonly [typeof periodOrder]> = {
  'period-order': {
    name: 'Порядок дат периода',
    finding: 'Период начинается {start}, а заканчивается раньше, {end}',
    rule: 'Дата начала не может быть позже даты окончания.',
    action: 'Проверьте обе даты по договору и исправьте неверную.',
  },
};
