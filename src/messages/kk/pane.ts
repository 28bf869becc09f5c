/** What the task pane says before any check. */
export const paneTexts = {
  'pane.title': 'ҮЕҰ есебі',
  'pane.opening': 'Кітап ашылуда…',
  'pane.retry': 'Қайталау',

  'pane.screen.settings': 'Баптаулар',

  'pane.start.none': 'Кітапта әлі есеп жоқ',
  'pane.start.none.next': 'Есеп парақтарын жасаңыз: «{form}». Кітапта бар деректер өзгермейді.',
  'pane.start.part': 'Есепте {count} парақ жетіспейді',
  'pane.start.part.next': 'Жетіспейтінін қосыңыз. Толтырылған парақтар өзгермейді.',
  'pane.start.report':
    '{filled, plural, =0 {Парақтар дайын} other {{required} ұяшықтың {filled} толтырылды}}',
  'pane.start.report.next':
    'Кез келген уақытта тексеруге болады: деректер өзгермейді, нәтижесі «Жиынтық» парағына жазылады.',
  'pane.start.language': 'Парақтардың тілі',
  'pane.create': 'Парақтарды жасау',
  'pane.create.missing': 'Жетіспейтін парақтарды қосу',
  'pane.start.sample': 'Үлгіні ашу',
  'pane.start.sample.note':
    'Толтырылған есептен бәрі қалай жұмыс істейтінін көріңіз. Ол осы кітаптың орнына ашылады.',
  'pane.start.begin': 'Көгілдір ұяшықтарды толтырыңыз. Мына парақтан бастаңыз:',
  'pane.start.begin.how': 'Word кестесін параққа тікелей көшіруге болады.',
  'pane.start.goOn': 'Енді мына парақты толтырыңыз:',
  'pane.start.full': 'Бәрі толтырылды: есепті тексеруге болады.',
  'pane.start.last': 'Соңғы тексеру {when}: {verdict}.',
  'pane.start.last.same': 'Содан бері ештеңе өзгерген жоқ.',
  'pane.start.last.changed': 'Содан кейін өзгергені: {what}.',
  'pane.start.last.some': 'Содан кейін есеп өзгертілді.',
  'pane.start.last.unknown': 'Содан кейін есептің өзгергені кітаптан көрінбейді: қайта тексеріңіз.',
  'pane.start.last.open': 'Жиынтықты ашу',

  'pane.start.word.note': 'Есеп Word-та толтырылып қойған ба?',
  'pane.start.word': 'Word-тан көшіру…',
  'pane.straighten': 'Кестелерді түзету',
  'pane.straighten.stuck': 'Орын табылмады, ұяшықтарда қалды: {texts}',
  'pane.word': 'Word: көшіру немесе сақтау…',
  'pane.compare': 'Файлмен салыстыру…',
  'pane.check': 'Тексеру',
  'pane.progress': 'Жұмыс жүріп жатыр',
  'pane.progress.reading': 'Парақтар оқылуда…',
  'pane.progress.checking': 'Кестелер салыстырылуда…',
  'pane.progress.writing': 'Жазылуда…',
  'pane.progress.creating': 'Парақтар жасалуда…',

  'pane.tables': 'Есеп кестелері',
  'pane.table.filled': '{filled} / {required}',
  'pane.table.noRows': 'жолдары жоқ',
  'pane.table.optional': 'қажет болса',

  'pane.problem.detail': 'Коды:',
  'pane.problem.copy': 'Кодты көшіру',

  'pane.crash': 'Панель мұны көрсете алмады',
  'pane.crash.next': 'Кітап өзгерген жоқ. Панельді қайта ашып, есепті тағы бір рет тексеріңіз.',
  'pane.crash.reload': 'Қайта ашу',
} as const;
