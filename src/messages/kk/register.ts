import type { registerTexts as russian } from '../ru/register';

/** What a register of many reports says. */
export const registerTexts = {
  'register.command': 'Көп есепті бір тізілімге жинау: қалталардағы кітаптар, Word нысандары және JSON',
  'register.option.out': 'тізілімді осы файлға жазу',
  'register.title': 'Есептер тізілімі',
  'register.made': 'Жасалған уақыты: {time} · ережелер жинағы {rules}',
  'register.read':
    'Есептер саны: {count, number}. Бағандардың үстіндегі жиынтықтар сүзгі қалдырған жолдарды ғана есептейді.',
  'register.sheet': 'Тізілім',
  'register.charts': 'Жиынтық',
  'register.sheet.repeated': 'Бір жоба',
  'register.repeated':
    'Бірнеше есебі бар жобалар: {count, number}. Есептер қатар тұр; айырмашылықтар белгіленген.',
  'register.differs': 'өзгеше',
  'register.sheet.unread': 'Оқылмады',
  'register.unread': 'Оқылмаған файлдар: {count, number}. Олар тізілімге кірмеді.',
  'register.total': 'Жиыны',
  'register.file': 'Файл',
  'register.spent': 'Жұмсалды, теңге',
  'register.share': 'Гранттағы үлесі',
  'register.people': 'Қатысушылар',
  'register.verdict': 'Тексеру қорытындысы',
  'register.verdicts': 'Есептердің дайындығы',
  'register.ready': 'Дайын',
  'register.notReady': 'Дайын емес',
  'register.errors': 'Қате',
  'register.warnings': 'Ескерту',
  'register.jobs': 'Қалған іс',
  'register.blocks': 'Не кедергі',
  'register.leftOver': 'Нысаннан орын таппаған Word құжатының үзінділері: {count, number}',
  'register.checkedAt': 'Тексерілді',
  'register.why': 'Себебі',
  'register.done':
    '{file}: тізілімдегі есептер: {count, number}; оқылды: {read, number}, өзгеріссіз: {kept, number}, оқылмады: {unread, number}.',
  'register.progress': 'Оқылды: {done, number} / {all, number}',
  'register.passedOver': '{file}: файл өткізіп жіберілді: бұл есеп емес (.xlsx, .xlsm, .docx, .json).',
  'register.otherForm': '{file}: басқа нысандағы есеп ({other}); тізілім {form} нысаны бойынша жасалады.',
  'register.broken': '{file}: файлды өңдеу мүмкін болмады ({detail}).',
  'register.touched':
    '{file}: бұл тізілім қолмен өзгертілген, жаңадан жазылса, өзгерістер жоғалады. Басқа ат көрсетіңіз немесе --force қосыңыз.',
  'register.empty': '{file}: қалтада есеп жоқ (.xlsx, .xlsm, .docx, .json).',
} as const satisfies Record<keyof typeof russian, string>;
