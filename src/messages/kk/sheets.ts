import type { sheetsTexts as russian } from '../ru/sheets';

/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
  'sheet.breadcrumb': '← Қорытынды есеп · {section}-бөлім',
  'sheet.breadcrumb.head': '← Қорытынды есеп · титулдық мәліметтер',
  'sheet.footer': '&P-бет, барлығы &N',
  'sheet.fields.question': 'Не көрсетіледі',
  'sheet.fields.answer': 'Мәліметтер',
  'sheet.indicatorsGroup': 'Индикаторлар',

  'instruction.general':
    'Ақ ұяшықтарды толтырыңыз. Грант сомасын теңгемен, күндерді 03.05.2023 түрінде көрсетіңіз.',
  'instruction.goal': 'Мақсатты өтінімнен көшіріңіз; нәтижені фактілермен сипаттаңыз.',
  'instruction.activities':
    'Бір жол – бір іс-шара. Санды цифрмен және нені білдіретінімен жазыңыз: «4 тренинг; 80 қатысушы». Соңғы жол – қорытынды таныстырылым.',
  'instruction.effects':
    'Жоспарланған және нақты деңгей – санмен, ақша теңгемен. Ауытқуды, пайызды және бағаны кітап өзі есептейді; ауытқуды соңғы бағанда негіздеңіз.',
  'instruction.deviations':
    'Нақты көрсеткіш жоспардан өзгеше болса, себебін түсіндіріңіз: осы жерде барлығына ортақ немесе көрсеткіштің өз жолында.',
  'instruction.narrative':
    '2, 3, 5 және 6-бөлімдердің мәтіндері. Табыс тарихы – 5-тен 8-ге дейін сөйлем, қатысушының байланыс деректерімен болғаны жөн.',
  'instruction.gender': 'Адамдар бүтін санмен.',
  'instruction.socialStatus': 'Әр қатысушы бір рет саналады. Санатта ешкім болмаса, 0 қойыңыз.',
  'instruction.age': 'Әр қатысушы бір рет саналады. Топта ешкім болмаса, 0 қойыңыз.',
  'instruction.partners':
    'Бір жол – бір серіктес. Тауар, тамақ және көлік жеткізушілер серіктес болып саналмайды.',
  'instruction.proposals':
    'Қаржыландыру көлемін мың теңгемен көрсетіңіз: 25 000 деген 25 миллион теңгені білдіреді.',
  'instruction.recommendations':
    'Хаттың нөмірі мен күнін көрсетіңіз; хаттардың көшірмелері есепке қоса беріледі.',

  'effects.deviation': 'Ауытқу',
  'effects.percent': 'Жоспарға шаққанда',
  'effects.state': 'Баға',
  'effects.state.onPlan': 'жоспар бойынша',
  'effects.state.justified': 'негізделген',
  'effects.state.covered': 'жалпы негіздеме бар',
  'effects.state.below': 'жоспардан төмен',
  'effects.state.above': 'жоспардан жоғары',
  'effects.state.missing': 'деректер жоқ',
  'effects.state.asText': 'сан мәтін түрінде жазылған',

  'control.gender': 'Ерлер мен әйелдер барлығы',
  'control.socialStatus': 'Санаттар бойынша қосынды',
  'control.age': 'Жас топтары бойынша қосынды',
  'control.equal': ', жиынтыққа тең',
  'control.fewer': ', жиынтықтан кем: ',
  'control.more': ', жиынтықтан артық: ',
  'control.notApplicable': 'Қосынды сандар енгізілгенде салыстырылады',

  'validation.count.prompt': 'Адамдардың бүтін саны. Ешкім болмаса, 0 қойыңыз.',
  'validation.count.error': 'Мұнда адамдардың бүтін саны керек: 0 немесе одан көп, сөзсіз және бос орынсыз.',
  'validation.amount.prompt': 'Сөзсіз сан; ақша – теңгемен, толық.',
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
