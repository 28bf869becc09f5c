/** What the sheets, the summary and the pane say of the final report alone. */
export const texts = {
  kicker: 'Государственный грант для неправительственных организаций',
  head: 'О проекте',
  breadcrumb: '← Заключительный отчет · раздел {section}',
  'breadcrumb.head': '← Заключительный отчет · титульные сведения',
  'instruction.general': 'Заполните белые ячейки. Сумму гранта укажите в тенге, даты – в виде 03.05.2023.',
  'instruction.goal': 'Цель перепишите из заявки, а результат опишите фактами и цифрами.',
  'instruction.activities':
    'Одна строка – одно мероприятие. Рядом с каждым числом пишите, что оно считает: «4 тренинга; 80 участников». Последней строкой укажите итоговую презентацию.',
  'instruction.effects':
    'Плановый и фактический уровни укажите числами, деньги – в тенге. Отклонение, процент и оценка рассчитываются сами; причину отклонения напишите в последней графе.',
  'instruction.deviations':
    'Если факт отличается от плана, объясните причину: здесь – сразу для всех показателей, или в строке самого показателя.',
  'instruction.narrative':
    'Тексты разделов 2, 3, 5 и 6. История успеха – от 5 до 8 предложений, желательно с контактами ее героя.',
  'instruction.gender': 'Укажите число участников. Мужчины и женщины вместе должны давать итог.',
  'instruction.socialStatus':
    'Каждого участника относят к одной категории. Если в категории никого нет, поставьте 0.',
  'instruction.age':
    'Каждого участника относят к одной возрастной группе. Если в группе никого нет, поставьте 0.',
  'instruction.partners':
    'Одна строка – один партнер. Поставщики товаров, питания и транспорта партнерами не считаются.',
  'instruction.proposals': 'Объем финансирования укажите в тысячах тенге: 25 000 – это 25 миллионов тенге.',
  'instruction.recommendations': 'Укажите номер и дату письма; копии писем прилагаются к отчету.',
  'job.explain-deviations':
    '{count, plural, one {# отклонение} few {# отклонения} many {# отклонений} other {# отклонения}} от плана без обоснования',
  'job.agree-total': '{table}: итог расходится с остальным отчетом ({count, number})',
  'job.keep-within-grant': 'Расходы больше суммы гранта',
  thresholds:
    'пороги грантодателя: другие категории – не более {percent, number}\u00a0%, история успеха – {limits, select, one {} other {{least, number}–}}{most, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}',
  'head.organization': 'Организация',
  'head.project': 'Проект',
  'head.periodStart': 'Начало',
  'head.periodEnd': 'Окончание',
  'head.grant': 'Сумма гранта, тенге',
  'paper.contractNumber': 'Договор о гранте, №',
  'paper.contractDate': 'Дата договора',
  'paper.headName': 'Подписывает руководитель (Ф.И.О.)',
  'paper.accountantName': 'Подписывает бухгалтер (Ф.И.О.)',
  'head.spent': 'Израсходовано, тенге',
  'head.left': 'Остаток, тенге',
  'group.values': 'Значения ячеек',
  'group.planAndActual': 'План и факт',
  'group.participants': 'Участники',
  'group.money': 'Деньги',
  'group.acrossTables': 'Между таблицами',
  'group.dates': 'Даты',
  'group.texts': 'Тексты',
  'signature.accountant': 'Бухгалтер',
  'signature.head': 'Руководитель',
  'threshold.largeOtherPercent': 'Другие категории, не более, %',
  'threshold.leastStorySentences': 'Предложений в истории успеха, не менее',
  'threshold.mostStorySentences': 'Предложений в истории успеха, не более',
} as const;
