import type { WordsOf } from '../../../../messages/types';
import type { ownValueRules } from '.';

export const valueWords: WordsOf<typeof ownValueRules> = {
  'period-order': {
    name: 'Порядок дат периода',
    finding: 'Период начинается {start}, а заканчивается раньше, {end}',
    rule: 'Дата начала не может быть позже даты окончания.',
    action: 'Проверьте обе даты по договору и исправьте неверную.',
  },
  'placeholder-text': {
    name: 'Пометки вместо сведений',
    finding:
      '{wanted, select, justification {Отклонение не объяснено, вместо обоснования стоит «{text}»: {field}} other {Вместо сведений стоит «{text}»: {field}}}',
    rule: '{wanted, select, justification {Прочерк, «нет» или «без отклонений» не объясняют, почему факт отличается от плана.} other {Форма требует заполнить это поле; прочерк, «нет» и подобные пометки сведений не заменяют.}}',
    action:
      '{wanted, select, justification {Напишите причину отклонения или исправьте числа, если отклонения не было.} other {Внесите сведения.}}',
  },
};
