import type { WordsOf } from '../../../../messages/types';
import type { acrossTablesRules } from '.';

export const acrossTablesWords: WordsOf<typeof acrossTablesRules> = {
  'partners-count': {
    name: 'Количество партнеров',
    finding:
      'Партнеров по факту {actual, number}, а в таблице партнеров {expected, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    rule: 'Каждый партнер, учтенный в показателях, должен быть назван в таблице партнеров.',
    action: 'Добавьте недостающих партнеров или исправьте их количество в показателях.',
  },
  'specialists-count': {
    name: 'Привлеченные специалисты',
    finding: 'Привлеченных специалистов указано {actual, number}, а по мероприятиям их {expected, number}',
    rule: 'Специалисты, названные в мероприятиях, и есть привлеченные специалисты.',
    action: 'Проверьте, все ли специалисты названы и не посчитан ли один дважды.',
  },
  'recommendations-count': {
    name: 'Количество рекомендаций',
    finding:
      '{expected, plural, one {В мероприятиях названа # рекомендация} few {В мероприятиях названы # рекомендации} many {В мероприятиях названо # рекомендаций} other {В мероприятиях названо # рекомендации}}, а в таблице {actual, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
    rule: 'Каждую разработанную рекомендацию вносят в таблицу рекомендаций.',
    action: 'Добавьте недостающие рекомендации или исправьте их количество в мероприятиях.',
  },
  'place-name-variants': {
    name: 'Написание названий мест',
    finding: 'Одно место, похоже, названо по-разному: «{one}» и «{other}»',
    rule: 'Одно и то же место во всем отчете называют одинаково.',
    action: 'Проверьте официальное название и исправьте другое написание.',
  },
  'text-total': {
    name: 'Участники в тексте и в таблицах',
    finding:
      '«{text}» – {kind, select, women {женщин здесь {actual, number}, а в таблице {expected, number}} men {мужчин здесь {actual, number}, а в таблице {expected, number}} texts {здесь {actual, number}, а в другом тексте {expected, number}: «{other}»} other {здесь {actual, plural, one {# участник} few {# участника} many {# участников} other {# участника}}, а всего по таблицам {expected, number}}}',
    rule: 'Число участников проекта одно и то же в тексте и в таблицах разделов 1 и 4.',
    action:
      'Сверьте со списками участников и исправьте неверное число; если речь не обо всем проекте, уточните текст.',
  },
  'text-money': {
    name: 'Суммы в тексте и в таблицах',
    finding:
      '«{text}» – здесь {actual, number} тг, а в таблице {topic, select, payroll {оплата труда} taxes {налоги} purchases {товары и услуги} other {сумма гранта}} {expected, number} тг: похоже на описку',
    rule: 'Сумма, названная в тексте, должна совпадать с таблицей.',
    action: 'Сверьте с бухгалтерскими документами и исправьте неверную сумму.',
  },
  'text-count': {
    name: 'Количества в тексте и в таблицах',
    finding:
      '«{text}» – {kind, select, activities {мероприятий здесь {actual, number}, а в таблице {expected, plural, one {# строка} few {# строки} many {# строк} other {# строки}}} partners {партнеров здесь {actual, number}, а в таблице {expected, plural, one {# строка} few {# строки} many {# строк} other {# строки}}} recommendations {рекомендаций здесь {actual, number}, а в таблице {expected, plural, one {# строка} few {# строки} many {# строк} other {# строки}}} effect {здесь {actual, number}, а в показателях мероприятия {expected, number}} other {здесь {actual, number}, а по мероприятиям {expected, number}}}',
    rule: 'Количество, названное в тексте, должно подтверждаться таблицами отчета.',
    action: 'Проверьте, какое число верно; если текст говорит лишь о части, уточните его.',
  },
  'goal-not-met': {
    name: 'Цель и достигнутый результат',
    finding:
      'В цели: «{promise}», а достигнуто {actual, number}{said, select, text {: «{text}»} other { по таблицам отчета}}',
    rule: 'Отчет показывает, достигнуто ли все, что обещано в цели проекта.',
    action: 'Проверьте число; если цель достигнута не полностью, объясните причину.',
  },
};
