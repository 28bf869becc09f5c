import type { WordsOf } from '../../../../messages/types';
import type { textRules } from '.';

export const textWords: WordsOf<typeof textRules> = {
  'success-story-length': {
    name: 'Объем истории успеха',
    finding:
      '{actual, plural, one {В истории успеха # предложение} few {В истории успеха # предложения} many {В истории успеха # предложений} other {В истории успеха # предложения}} – {side, select, short {меньше {least, number}} other {больше {most, number}}}',
    rule: 'История успеха занимает {limits, select, one {{most, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}} other {от {least, number} до {most, plural, one {# предложения} few {# предложений} many {# предложений} other {# предложения}}}}.',
    action: '{side, select, short {Дополните историю.} other {Сократите историю.}}',
  },
  'success-story-contact': {
    name: 'Контакт в истории успеха',
    finding: 'В истории успеха нет ни телефона, ни адреса электронной почты',
    rule: 'По контакту историю можно проверить и рассказать о ней.',
    action: 'Впишите контакт с согласия человека или оставьте историю без него.',
  },
  'proposal-area-repeated': {
    name: 'Сфера и направление',
    finding: 'Строка {row}: сфера и приоритетное направление названы одинаково: «{text}»',
    rule: 'Направление уточняет сферу государственного гранта.',
    action: 'Назовите приоритетное направление внутри сферы.',
  },
  'percent-mismatch': {
    name: 'Проценты в тексте',
    finding: '«{text}»: по этим числам выходит {expected, number} %, а не {actual, number} % ({field})',
    rule: 'Процент рядом с числами должен из них и получаться.',
    action: 'Пересчитайте процент или исправьте числа.',
  },
};
