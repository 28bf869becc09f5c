import type { sheetsTexts as russian } from '../ru/sheets';

/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.footer': '&P-бет, барлығы &N',
  'sheet.checked': 'Тексерілген күні: {day}',
  'sheet.kept': ' – бұрынғы',
  'sheet.fields.question': 'Не көрсетіледі',
  'sheet.fields.answer': 'Мәліметтер',

  'indicators.deviation': 'Ауытқу',
  'indicators.percent': 'Жоспарға шаққанда',
  'indicators.state': 'Бағалау',
  'indicators.state.onPlan': 'жоспар бойынша',
  'indicators.state.justified': 'негізделген',
  'indicators.state.covered': 'жалпы негіздеме',
  'indicators.state.below': 'жоспардан төмен',
  'indicators.state.above': 'жоспардан жоғары',
  'indicators.state.missing': 'деректер жоқ',
  'indicators.state.asText': 'мәтінмен жазылған',

  'validation.paste.prompt':
    'Кестені тікелей Word-тан қоюға болады: оны түгел көшіріп, осы ұяшыққа қойыңыз. Артық тақырыптарды тексеруден кейін панель алып тастайды.',
  'validation.title': 'Кеңес',
  'validation.computed.title': 'Ұяшық өздігінен есептеледі',
  'validation.computed.error':
    'Мұнда формула тұр: кітап бұл мәнді басқа ұяшықтар бойынша өзі есептейді. Бастапқы сандарды түзетіңіз; ауыстырылған формуланы келесі тексеру қайтарады.',
  'validation.count.prompt': 'Бүтін сан. Ешкім немесе ештеңе болмаса, 0 қойыңыз.',
  'validation.count.error': 'Мұнда бүтін сан керек: 0 немесе одан көп, сөзсіз.',
  'validation.amount.prompt': 'Тек сан, сөзсіз. Ақша – теңгемен, қысқартпай.',
  'validation.amount.error': 'Мұнда сөзсіз сан керек, 0 немесе одан көп: мысалы 1755600.',
  'validation.thousand.prompt': 'Сома мың теңгемен: 25 000 000 теңге – бұл 25000.',
  'validation.thousand.error': 'Мұнда мың теңгемен берілген, сөзсіз сан керек: мысалы 25000.',
  'validation.date.prompt': 'Күні: күн, ай, жыл, мысалы 03.05.2023.',
  'validation.date.error': 'Мұнда күн керек: күн, ай, жыл, мысалы 03.05.2023.',
  'validation.choice.prompt': 'Тізімнен таңдаңыз.',
  'validation.choice.error': 'Тізімдегі мәндердің бірін таңдаңыз.',
  'validation.phone.prompt': 'Коды бар нөмір: +7 700 000 00 00. Электрондық поштаны да көрсетуге болады.',
  'validation.phone.error': 'Коды бар телефон нөмірін немесе электрондық поштаны көрсетіңіз.',
  'validation.dates.prompt': 'Күн немесе кезең: 18.07.2023, 2023 жылғы 3 мамыр, 2023 жылғы тамыз–қараша.',
  'validation.dates.error': 'Күнді немесе кезеңді көрсетіңіз.',
  'validation.quantities.prompt': 'Сан және нені білдіретіні: 4 тренинг; 80 қатысушы.',
  'validation.quantities.error': 'Санды және нені білдіретінін көрсетіңіз.',
} as const satisfies Record<keyof typeof russian, string>;
