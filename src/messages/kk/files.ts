import type { fileTexts as russian } from '../ru/files';

/** What is said of files: why one cannot be opened or written, and what one would lose. */
export const fileTexts = {
  'file.fault.password':
    '{file}: кітап құпиясөзбен қорғалған. Оны Excel-де ашып, құпиясөзді алып тастаңыз («Файл → Мәліметтер → Кітапты қорғау → Құпиясөзбен шифрлау») да, сақтаңыз.',
  'file.fault.older':
    '{file}: бұл 2007 жылға дейінгі Excel кітабы (.xls). Оны Excel-де ашып, «Excel кітабы (.xlsx)» түрінде сақтаңыз.',
  'file.fault.other':
    '{file}: бұл Excel кітабы (.xlsx) емес: файл басқа түрде немесе басқа бағдарламадан. Оны өз бағдарламасында ашып, Excel кітабы (.xlsx) түрінде сақтаңыз.',
  'file.fault.damaged':
    '{file}: файл бүлінген: мазмұнының бір бөлігі жоғалған немесе өзгерген. Басқа көшірмесін алыңыз немесе Excel-де «Ашу және қалпына келтіру» әрекетін қолданыңыз.',
  'file.fault.empty': '{file}: файл бос: онда бірде-бір байт жоқ. Басқа көшірмесін алыңыз.',
  'file.fault.too-large':
    '{file}: файл есеп үшін тым үлкен: бөліктері немесе ұяшықтары тым көп. Артық парақтарды алып тастап, сақтаңыз.',
  'file.wrongExtension':
    '{file}: мұндай кітаптың атауы .{extension} деп аяқталады, әйтпесе Excel оны ашпайды. Сондай атау көрсетіңіз.',
  'file.notRegular': '{file}: бұл қарапайым файл емес (құрылғы, арна немесе қалта). Басқа атау көрсетіңіз.',
  'file.deadLink': '{file}: сілтеме жоқ файлға апарады. Оны жойыңыз немесе басқа атау көрсетіңіз.',
  'file.readOnly': '{file}: файл тек оқуға арналған. Басқа атау көрсетіңіз немесе тыйымды алып тастаңыз.',
  'file.longName': '{file}: атау немесе жол жүйе рұқсат еткеннен ұзын. Қысқарақ атау көрсетіңіз.',
  'file.passedOver': '{file}: файл өткізіп жіберілді, тексерілген жоқ: бұл .xlsx немесе .xlsm кітабы емес.',
  'file.passedOverFolder':
    '{file}: қалтаны оқу мүмкін болмады, ол өткізіп жіберілді. Қол жеткізу құқығын тексеріңіз.',
  'file.notUtf8': '{file}: файл UTF-8 кодтауында емес. Оны UTF-8 түрінде сақтаңыз.',
  'file.duplicateKeys': '{file}: кілттер екі рет тұр: {keys}. Біреуін ғана қалдырыңыз.',
  'file.textNotHeld':
    '{file}: мәтінде кітап сақтай алмайтын таңбалар бар: {path}. Басылмайтын таңбаларды жойыңыз.',
  'file.numberNotHeld':
    '{file}: мұндай санды кітап сақтай алмайды: {path}. −1E+15 пен 1E+15 арасындағы санды көрсетіңіз.',
  'file.outOfMemory': 'Жад жетпеді. Файлды кішірейтіңіз немесе файлдарды біртіндеп тексеріңіз.',
  'file.unexpected': 'Бағдарлама біз күтпеген қатеден тоқтады: {detail}. Ештеңе жазылған жоқ.',
  'file.content.signature': 'цифрлық қолтаңба (кез келген өзгеріс оны жарамсыз етеді)',
  'file.content.chartLooks': 'өзгертілген диаграммалардың безендірілуі',
  'file.content.notes': 'түсініктеме тізбектері',
  'file.content.arrays': 'массив формулалары мен деректер кестелері',
  'file.content.partFormatting': 'ұяшықтағы мәтін бөлігінің безендірілуі',
  'file.content.otherFormats': 'басқа түрдегі шартты пішімдеу',
  'file.content.filters': 'сүзгі мен сұрыптау шарттары',
  'file.content.sparklines': 'спарклайндар мен парақтың басқа жаңа элементтері',
  'file.content.pageBreaks': 'бет үзілімдері',
  'file.content.protectedRanges': 'өзгертуге рұқсат етілген ауқымдар',
  'file.content.scenarios': 'сценарийлер',
  'file.content.sheetViews': 'парақ көріністері',
  'file.content.farFormats': 'төмендегі бос жолдардың безендірілуі',
  'file.content.other': 'парақтардың немесе сипаттардың басқа мазмұны',
} as const satisfies Record<keyof typeof russian, string>;
