import type { WordsOf } from '../../../../messages/types';
import type { moneyRules } from '.';

export const moneyWords: WordsOf<typeof moneyRules> = {
  'spending-within-grant': {
    name: 'Расходы и сумма гранта',
    finding:
      '{side, select, plan {По плану} other {По факту}} расходы {actual, number} тенге, а грант {expected, number} тенге: больше на {difference, number}',
    rule: 'Оплата труда, налоги и покупки вместе не могут превышать сумму гранта.',
    action: 'Сверьте суммы со сметой и финансовым отчетом и исправьте неверную.',
  },
  'payroll-within-grant': {
    name: 'Оплата труда и сумма гранта',
    finding:
      '{side, select, plan {По плану} other {По факту}} фонд оплаты труда {actual, number} тенге, а грант {expected, number} тенге: больше на {difference, number}',
    rule: 'Фонд оплаты труда – часть гранта и не может быть больше него.',
    action: 'Сверьте сумму со сметой и исправьте ее.',
  },
  'tax-rate': {
    name: 'Налоги и фонд оплаты труда',
    finding:
      '{side, select, plan {По плану} other {По факту}} налоги {actual, number} тенге, а по ставке {rate, number} % выходит {expected, number} тенге: {direction, select, more {больше} other {меньше}} на {difference, number}',
    rule: 'Социальный налог, социальные отчисления и взносы на медицинское страхование составляют долю фонда оплаты труда по ставкам года.',
    action: 'Сверьте с расчетом налогов; если есть льготы или другой режим, напишите об этом как причину.',
  },
  'purchases-repeat-payroll': {
    name: 'Покупки повторяют оплату труда',
    finding:
      '{side, select, plan {По плану} other {По факту}} покупка товаров и услуг {actual, number} тенге – ровно фонд оплаты труда вместе с налогами',
    rule: 'Покупка товаров и услуг – другие расходы; такое совпадение до тенге похоже на перенесенное число.',
    action: 'Впишите сумму покупок по финансовому отчету; если совпадение случайно, напишите об этом.',
  },
  'average-pay': {
    name: 'Средняя оплата труда',
    finding:
      'Средняя оплата {actual, number} тенге в месяц ниже минимальной заработной платы {expected, number} тенге (работников: {staff, number}, месяцев: {months, number})',
    rule: 'Оплата за полный месяц работы не ниже минимальной заработной платы.',
    action: 'Проверьте количество работников и сумму; при неполной занятости все может быть верно.',
  },
  'funding-unit': {
    name: 'Единица финансирования',
    finding:
      '{unit, select, tenge {Объем {actual, number} тысяч тенге для вида гранта «{kind}» невозможен, а {actual, number} тенге возможны} other {Объем {actual, number} тысяч тенге не подходит к виду гранта «{kind}»}}',
    rule: 'Объем указывают в тысячах тенге; для этого вида гранта он {open, select, yes {не меньше {least, number}} other {от {least, number} до {most, number}}} тысяч тенге.',
    action:
      '{unit, select, tenge {Если сумма вписана в тенге, разделите ее на 1 000 кнопкой «Исправить».} other {Проверьте сумму и вид гранта.}}',
  },
  'grant-kind': {
    name: 'Сумма гранта и срок проекта',
    finding: 'Сумма гранта {actual, number} тенге не подходит к сроку проекта',
    rule: 'При таком сроке грант составляет {open, select, yes {не меньше {least, number}} other {от {least, number} до {most, number}}} тенге.',
    action: 'Проверьте сумму гранта и даты периода по договору.',
  },
  'staff-without-payroll': {
    name: 'Работники и оплата труда',
    finding:
      '{lacks, select, payroll {{side, select, plan {По плану} other {По факту}} есть штатные работники, а фонда оплаты труда нет} other {{side, select, plan {По плану} other {По факту}} есть фонд оплаты труда, а штатных работников нет}}',
    rule: 'Штатные работники и фонд оплаты труда бывают только вместе.',
    action: 'Впишите недостающее; если работники трудились безвозмездно, напишите об этом как причину.',
  },
};
