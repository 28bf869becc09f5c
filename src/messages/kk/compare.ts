import type { compareTexts as russian } from '../ru/compare';

/** What a comparison of two reports says, on the command line and in the pane. */
export const compareTexts = {
  'compare.command': 'Есепте не өзгергенін көрсету: бұрынғы файлдан жаңасына',
  'compare.blank': 'бос',
  'compare.asText': '{value} мәтін түрінде',
  'compare.fell': 'жиынтық азайды',
  'compare.wasRow': 'бұрын {row}-жол',
  'compare.rowAdded': '{row}-жол қосылды: {said}',
  'compare.rowRemoved': '{row}-жол жойылды: {said}',
  'compare.rowMoved': '{before}-жол {after}-жол болды: {said}',
  'compare.changes': 'Өзгерістер: {count, number}{fell, plural, =0 {} other {; азайған жиынтықтар: #}}',
  'compare.gone': 'Жойылған кемшіліктер: {count, number}',
  'compare.came': 'Жаңа кемшіліктер: {count, number}',
  'compare.explained': 'Түсіндірілген кемшіліктер: {count, number}',
  'compare.reopened': 'Енді күші жоқ түсіндірмелер: {count, number}',
  'compare.notCompared': 'Салыстырылмады, себебі мұндай баған файлдардың бірінде ғана бар: {columns}.',
  'compare.otherForm':
    '{file}: бұл {other} нысаны бойынша есеп, ал бір нысандағы есептер салыстырылады ({form}).',
  'compare.title': 'Файлмен салыстыру',
  'compare.back': 'Артқа',
  'compare.note':
    'Есептің бұрынғы нұсқасын таңдаңыз: Excel кітабы, Word нысаны немесе JSON есебі. Файл осы компьютерде оқылады және ешқайда жіберілмейді; кітапқа ештеңе жазылмайды.',
  'compare.choose': 'Файлды таңдау…',
  'compare.reading': 'Файл оқылып жатыр…',
  'compare.direction': '«{file}» файлында болғаны → осы кітапта бары',
  'compare.same': '«{file}» файлындағы есеп пен осы кітаптағы есеп бірдей.',
  'compare.go': 'Кітаптан көрсету: {change}',
  'compare.rest': 'және тағы {count, number}; толық тізімді командалық жол береді',
  'compare.refused.other-kind':
    '{file}: бұл Excel кітабы (.xlsx, .xlsm), Word нысаны (.docx) немесе JSON есебі емес. Файлды өз бағдарламасында ашып, .xlsx немесе .docx түрінде сақтаңыз.',
  'compare.refused.older':
    '{file}: бұл 2007 жылға дейінгі Excel немесе Word файлы (.xls, .doc). Оны ашып, .xlsx немесе .docx түрінде сақтап, қайта таңдаңыз.',
  'compare.refused.empty': '{file}: файл бос: онда бірде-бір байт жоқ. Басқа көшірмесін таңдаңыз.',
  'compare.refused.encrypted':
    '{file}: файл құпиясөзбен қорғалған. Оны ашып, құпиясөзін алып тастаңыз, басқа атпен сақтап, қайта таңдаңыз.',
  'compare.refused.damaged':
    '{file}: файлды оқу мүмкін болмады, ол бүлінген немесе соңына дейін жазылмаған. Оны Excel-де немесе Word-та ашып, басқа атпен сақтап, қайта таңдаңыз.',
  'compare.refused.too-big': '{file}: файл кез келген есептен үлкен. Дұрыс файл таңдалғанын тексеріңіз.',
  'compare.refused.no-report':
    '{file}: файлда осы нысан бойынша есеп жоқ. Дұрыс файл таңдалғанын тексеріңіз.',
  'compare.refused.uncalculated':
    '{file}: файлды формулаларды есептемейтін бағдарлама жазған. Оны Excel-де ашып, сақтап, қайта таңдаңыз.',
  'compare.refused.not-json':
    '{file}: бұл осы нысан бойынша JSON есебі емес ({detail}). Дұрыс файл таңдалғанын тексеріңіз.',
} as const satisfies Record<keyof typeof russian, string>;
