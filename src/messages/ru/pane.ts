/** What the task pane says. */
export const paneTexts = {
  'pane.title': 'Отчет НПО',
  'pane.opening': 'Открываю книгу…',
  'pane.retry': 'Повторить',
  'pane.close': 'Закрыть',
  'pane.cancel': 'Отмена',
  'pane.place': '{sheet} · {cell}',
  'pane.places': '{more, plural, =0 {{place}} other {{place} и еще {more}}}',

  'pane.language': 'Язык',
  'pane.language.auto': 'Как в Excel',

  'pane.screens': 'Разделы',
  'pane.screen.findings': 'Замечания',
  'pane.screen.overview': 'Таблицы',
  'pane.screen.beforeSending': 'Перед сдачей',
  'pane.screen.settings': 'Настройки',

  'pane.start.none': 'В книге еще нет отчета',
  'pane.start.none.next': 'Создайте листы отчета: «{form}». То, что уже есть в книге, не изменится.',
  'pane.start.part':
    'В отчете не хватает {count, plural, one {# листа} few {# листов} many {# листов} other {# листа}}',
  'pane.start.part.next': 'Добавьте недостающее. Заполненные листы не изменятся.',
  'pane.start.report': 'Отчет готов к проверке',
  'pane.start.report.next':
    'Проверка сверит таблицы между собой и запишет сводку на отдельный лист. Ваши данные она не меняет.',
  'pane.start.language': 'Язык листов',
  'pane.create': 'Создать листы отчета',
  'pane.create.missing': 'Добавить недостающие листы',
  'pane.start.sample': 'Открыть пример',
  'pane.start.sample.note':
    'Посмотрите, как это работает, на заполненном отчете. Он откроется вместо этой книги.',

  'pane.start.word.note': 'Отчет уже заполнен в Word?',
  'pane.start.word': 'Перенести из Word…',
  'pane.straighten': 'Выправить таблицы',
  'pane.straighten.stuck': 'Не нашлось места, осталось в ячейках: {texts}',
  'pane.word': 'Word: перенести или сохранить…',

  'pane.check': 'Проверить отчет',
  'pane.progress': 'Идет работа',
  'pane.progress.reading': 'Читаю листы…',
  'pane.progress.checking': 'Сверяю таблицы…',
  'pane.progress.writing': 'Записываю…',
  'pane.progress.creating': 'Создаю листы…',
  'pane.progress.summary': 'Записываю сводку…',
  'pane.status.checked': 'Проверено в {time}',
  'pane.status.recounting': 'Пересчитываю…',
  'pane.status.stale': 'Изменено после проверки',
  'pane.summary.show': 'Открыть сводку',
  'pane.summary.unwritten': 'Сводка не записана',

  'pane.verdict.ready': 'Готов к сдаче',
  'pane.verdict.notReady': 'Не готов',
  'pane.counts': 'Открытые замечания',
  'pane.count.error': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'pane.count.warning':
    '{count, plural, one {# предупр.} few {# предупр.} many {# предупр.} other {# предупр.}}',
  'pane.count.question':
    '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'pane.spoken.error': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'pane.spoken.warning':
    '{count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
  'pane.spoken.question':
    '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'pane.severity.error': 'Ошибка',
  'pane.severity.warning': 'Предупреждение',
  'pane.severity.question': 'Вопрос',
  'pane.answered': 'Отвечено',
  'pane.mended': 'Исправлено',

  'pane.tables': 'Таблицы отчета',
  'pane.tables.hint': 'Таблицы отчета: полнота и замечания',
  'pane.table': 'Таблица',
  'pane.table.fullness': 'Заполнено',
  'pane.table.open': 'Замечания',
  'pane.table.caption':
    '{table}: {kind, select, noRows {строк нет} optional {заполняется по необходимости} other {заполнено {filled} из {required}}}, {open, plural, =0 {замечаний нет} one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'pane.table.filled': '{filled} из {required}',
  'pane.table.noRows': 'нет строк',
  'pane.table.optional': 'если нужно',
  'pane.table.show':
    '{table}: показать {count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',

  'pane.findings': 'Список замечаний',
  'pane.search': 'Поиск',
  'pane.search.clear': 'Очистить поиск',
  'pane.filter.table': 'Таблица',
  'pane.filter.allTables': 'Все таблицы',
  'pane.filter.reset': 'Показать все',
  'pane.grouping': 'Порядок',
  'pane.grouping.severity': 'По важности',
  'pane.grouping.table': 'По таблицам',
  'pane.group.error': 'Ошибки',
  'pane.group.warning': 'Предупреждения',
  'pane.group.question': 'Вопросы',
  'pane.group.answered': 'Отвечено',
  'pane.group.arrived': 'Новые',
  'pane.empty.filtered': 'Ничего не найдено.',
  'pane.empty.clean': 'Замечаний нет: таблицы согласуются между собой.',
  'pane.keys':
    'Клавиши: ↑ ↓ — по списку, Enter — к ячейке и к следующей, → ← — открыть и закрыть, {explain} — объяснить, {fix} — исправить, F9 — проверить.',
  // The first letter of what each does, and the key that bears it on the language’s own keyboard.
  'pane.shortcut.explain': 'о',
  'pane.shortcut.explain.key': 'KeyJ',
  'pane.shortcut.fix': 'и',
  'pane.shortcut.fix.key': 'KeyB',

  'pane.cell.previous': 'Предыдущая ячейка',
  'pane.cell.next': 'Следующая ячейка',
  'pane.cell.position': '{index} из {count}',
  'pane.figure.expected': 'Ожидалось',
  'pane.figure.actual': 'Указано',
  'pane.figure.difference': 'Разница',

  'pane.fix': 'Исправить…',
  'pane.fix.convert-to-number': 'Преобразовать текст в числа',
  'pane.fix.write-zero': 'Записать 0 в пустые ячейки',
  'pane.fix.divide-by-thousand': 'Разделить на 1000',
  'pane.fix.set-to-sum': 'Записать сумму',
  'pane.fix.cell': 'Ячейка',
  'pane.fix.from': 'Сейчас',
  'pane.fix.to': 'Станет',
  'pane.fix.empty': 'пусто',
  'pane.fix.text': '«{text}»',
  'pane.fix.rest': 'и еще {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}',
  'pane.fix.apply': 'Изменить {count, plural, one {# ячейку} few {# ячейки} many {# ячеек} other {# ячейки}}',

  'pane.explain': 'Объяснить…',
  'pane.explain.again': 'Изменить причину…',
  'pane.reason.label': 'Причина',
  'pane.reason.hint': 'Она останется в сводке рядом с замечанием.',
  'pane.reason.empty': 'Напишите причину.',
  'pane.reason.keep': 'Сохранить',
  'pane.reason.given': 'Причина:',
  'pane.reason.lapsed': 'Причина написана для прежних значений:',
  'pane.reason.keepLapsed': 'Оставить эту причину',
  'pane.reason.takeBack': 'Убрать причину',
  'pane.reason.unfinished': 'причина не дописана',
  'pane.reason.left': 'Замечания больше нет, а причина осталась недописанной:',
  'pane.reason.discard': 'Убрать',

  'pane.rules.passed':
    '{count, plural, one {Выполнено # правило} few {Выполнено # правила} many {Выполнено # правил} other {Выполнено # правила}}',
  'pane.rules.notApplicable':
    '{count, plural, one {Не применимо # правило} few {Не применимы # правила} many {Не применимы # правил} other {Не применимы # правила}}',
  'pane.rules.nothing': 'В отчете нет того, о чем это правило.',
  'pane.rules.missing': 'Не заполнено или не читается:',
  'pane.rules.rest': 'и еще {count}',

  'pane.chart.plan': 'План и факт',
  'pane.chart.indicator': 'Показатель',
  'pane.chart.planned': 'План',
  'pane.chart.actual': 'Факт',
  'pane.chart.participants': '{title}: всего {total}',
  'pane.chart.nothing': '—',

  'pane.sending.obstacles': 'Что осталось',
  'pane.sending.nothingOpen': 'Ошибок нет, на предупреждения отвечено.',
  'pane.sending.stale': 'После проверки отчет изменен: проверьте его снова.',
  'pane.sending.error':
    'Исправьте {count, plural, one {# ошибку} few {# ошибки} many {# ошибок} other {# ошибки}}.',
  'pane.sending.warning':
    'Исправьте или объясните {count, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}.',
  'pane.sending.question':
    'Посмотрите {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}: сдаче они не мешают.',
  'pane.sending.show': 'Показать',
  'pane.sending.go': 'Перейти',
  'pane.sending.travellers': 'Что уйдет вместе с файлом',
  'pane.sending.notReviewed': 'Не удалось посмотреть, что скрыто в книге.',
  'pane.sending.nothingHidden': 'Скрытого, примечаний и внешних ссылок нет.',
  'pane.sending.nothingSeen': 'Скрытого и внешних ссылок нет.',
  'pane.sending.untold.comments':
    'Примечания с обсуждениями эта версия Excel не показывает надстройкам: посмотрите сами («Рецензирование»).',
  'pane.sending.untold.notes':
    'Заметки эта версия Excel не показывает надстройкам: посмотрите сами («Рецензирование»).',
  'pane.sending.notes': '«{sheet}»: заметок – {count}.',
  'pane.sending.hidden': 'Получатель сможет это увидеть:',
  'pane.sending.hidden-sheet': 'Скрытый лист «{sheet}».',
  'pane.sending.hidden-rows':
    '«{sheet}»: {count, plural, one {# скрытая строка} few {# скрытые строки} many {# скрытых строк} other {# скрытой строки}}.',
  'pane.sending.hidden-columns':
    '«{sheet}»: {count, plural, one {# скрытый столбец} few {# скрытых столбца} many {# скрытых столбцов} other {# скрытого столбца}}.',
  'pane.sending.comments':
    '«{sheet}»: {count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}.',
  'pane.sending.external-links':
    '«{sheet}»: {count, plural, one {# ссылка} few {# ссылки} many {# ссылок} other {# ссылки}} на другие книги.',
  'pane.sending.save': 'Записать сводку и сохранить',
  'pane.sending.save.note': 'Отчет будет проверен еще раз, сводка обновлена, книга сохранена.',

  'pane.settings.language': 'Язык панели',
  'pane.settings.sheets': 'Язык листов',
  'pane.settings.sheets.note': 'Подписи, подсказки и сводка перейдут на этот язык. Введенное не изменится.',
  'pane.settings.live': 'Пересчитывать при изменениях',
  'pane.settings.live.note':
    'После первой проверки замечания обновляются сами, как только вы изменили ячейку.',
  'pane.thresholds': 'Пороги грантодателя',
  'pane.thresholds.note': 'На случай, если он установил свои. Хранятся в книге вместе с отчетом.',
  'pane.threshold.hint': 'От {least, number} до {most, number}, обычно {usual, number}.',
  'pane.threshold.wrong': 'Нужно целое число от {least, number} до {most, number}.',
  'pane.threshold.order': '«Не менее» больше, чем «не более».',
  'pane.thresholds.reset': 'Вернуть обычные пороги',
  'pane.settings.done': 'Готово',
  'pane.settings.reset': 'Вернуть обычные настройки',

  'pane.problem.detail': 'Код:',
  'pane.problem.copy': 'Скопировать код',

  'pane.crash': 'Панель не смогла это показать',
  'pane.crash.next': 'Книга не изменилась. Откройте панель заново и проверьте отчет еще раз.',
  'pane.crash.reload': 'Открыть заново',

  'pane.announce.checked': 'Проверка закончена. {verdict}: {errors}, {warnings}, {questions}.',
  'pane.announce.rechecked': 'Пересчитано. {verdict}: {errors}, {warnings}, {questions}.',
  'pane.announce.created':
    '{count, plural, =0 {Все листы уже есть.} one {Создан # лист.} few {Создано # листа.} many {Создано # листов.} other {Создано # листа.}}',
  'pane.announce.fixed':
    '{changed, plural, one {Изменена # ячейка} few {Изменены # ячейки} many {Изменено # ячеек} other {Изменено # ячейки}}.{skipped, plural, =0 {} one { # ячейка уже была другой и не тронута.} few { # ячейки уже были другими и не тронуты.} many { # ячеек уже были другими и не тронуты.} other { # ячейки уже были другими и не тронуты.}}',
  'pane.announce.answered': 'Причина сохранена.',
  'pane.announce.takenBack': 'Причина убрана.',
  'pane.announce.written': 'Сводка записана. Сохраните книгу сами: Ctrl+S.',
  'pane.announce.saved': 'Сводка записана, книга сохранена.',
  'pane.announce.thresholds': 'Пороги сохранены.',
  'pane.announce.copied': 'Скопировано.',
} as const;
