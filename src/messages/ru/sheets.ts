/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.breadcrumb': '← Заключительный отчет · раздел {section}',
  'sheet.breadcrumb.head': '← Заключительный отчет · титульные сведения',
  'sheet.footer': 'Страница &P из &N',
  'sheet.fields.question': 'Что указать',
  'sheet.fields.answer': 'Сведения',
  'sheet.indicatorsGroup': 'Индикаторы',

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

  'effects.deviation': 'Отклонение',
  'effects.percent': 'Факт к плану',
  'effects.state': 'Оценка',
  'effects.state.onPlan': 'по плану',
  'effects.state.justified': 'обосновано',
  'effects.state.covered': 'общее обоснование',
  'effects.state.below': 'ниже плана',
  'effects.state.above': 'выше плана',
  'effects.state.missing': 'нет данных',
  'effects.state.asText': 'записано текстом',

  'control.gender': 'Мужчины и женщины вместе',
  'control.socialStatus': 'Сумма по категориям',
  'control.age': 'Сумма по возрастам',
  'control.equal': ', равно итогу',
  'control.fewer': ', меньше итога на ',
  'control.more': ', больше итога на ',
  'control.notApplicable': 'Сумма сверяется, когда числа внесены',

  'validation.count.prompt': 'Целое число людей. Если никого нет, поставьте 0.',
  'validation.count.error': 'Здесь нужно целое число людей, 0 или больше, без слов.',
  'validation.amount.prompt': 'Только число, без слов. Деньги – в тенге, без сокращений.',
  'validation.amount.error': 'Здесь нужно число, 0 или больше, без слов: например 1755600.',
  'validation.thousand.prompt': 'Сумма в тысячах тенге: 25 000 000 тенге – это 25000.',
  'validation.thousand.error': 'Здесь нужно число в тысячах тенге, без слов: например 25000.',
  'validation.date.prompt': 'Дата: день, месяц, год, например 03.05.2023.',
  'validation.date.error': 'Здесь нужна дата: день, месяц, год, например 03.05.2023.',
  'validation.choice.prompt': 'Выберите из списка.',
  'validation.choice.error': 'Выберите одно из значений списка.',
  'validation.phone.prompt': 'Номер с кодом: +7 700 000 00 00. Можно указать и электронную почту.',
  'validation.phone.error': 'Укажите номер телефона с кодом или электронную почту.',
  'validation.dates.prompt': 'Дата или период: 18.07.2023, 3 мая 2023 года, август–ноябрь 2023 года.',
  'validation.dates.error': 'Укажите дату или период.',
  'validation.quantities.prompt': 'Число и что считается: 4 тренинга; 80 участников.',
  'validation.quantities.error': 'Укажите число и то, что считается.',
} as const;
