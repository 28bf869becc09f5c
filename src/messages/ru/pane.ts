/** What the task pane says before any check. */
export const paneTexts = {
  'pane.title': 'Отчет НПО',
  'pane.opening': 'Открываю книгу…',
  'pane.retry': 'Повторить',

  'pane.screen.settings': 'Настройки',

  'pane.start.none': 'В книге еще нет отчета',
  'pane.start.none.next': 'Создайте листы отчета: «{form}». То, что уже есть в книге, не изменится.',
  'pane.start.part':
    'В отчете не хватает {count, plural, one {# листа} few {# листов} many {# листов} other {# листа}}',
  'pane.start.part.next': 'Добавьте недостающее. Заполненные листы не изменятся.',
  'pane.start.report': '{filled, plural, =0 {Листы созданы} other {{filled} из {required} заполнено}}',
  'pane.start.report.next':
    'Проверить можно в любой момент: данные не меняются, итог записывается на лист «Сводка».',
  'pane.start.language': 'Язык листов',
  'pane.create': 'Создать листы',
  'pane.create.missing': 'Добавить недостающие листы',
  'pane.start.sample': 'Открыть пример',
  'pane.start.sample.note':
    'Посмотрите, как это работает, на заполненном отчете. Он откроется вместо этой книги.',
  'pane.start.begin': 'Заполните голубые ячейки. Начните с листа',
  'pane.start.begin.how': 'Таблицу из Word можно скопировать прямо в лист.',
  'pane.start.goOn': 'Дальше заполните лист',
  'pane.start.full': 'Все заполнено: отчет можно проверить.',
  'pane.start.last': 'Последняя проверка {when}: {verdict}.',
  'pane.start.last.same': 'С тех пор ничего не изменилось.',
  'pane.start.last.changed': 'Изменено после нее: {what}.',
  'pane.start.last.some': 'После нее отчет изменен.',
  'pane.start.last.unknown': 'Изменился ли отчет после нее, по книге не видно: проверьте его снова.',
  'pane.start.last.open': 'Открыть сводку',

  'pane.start.word.note': 'Отчет уже заполнен в Word?',
  'pane.start.word': 'Перенести из Word…',
  'pane.straighten': 'Выправить таблицы',
  'pane.straighten.stuck': 'Не нашлось места, осталось в ячейках: {texts}',
  'pane.word': 'Word: перенести или сохранить…',
  'pane.compare': 'Сравнить с файлом…',
  'pane.check': 'Проверить',
  'pane.progress': 'Идет работа',
  'pane.progress.reading': 'Читаю листы…',
  'pane.progress.checking': 'Сверяю таблицы…',
  'pane.progress.writing': 'Записываю…',
  'pane.progress.creating': 'Создаю листы…',

  'pane.tables': 'Таблицы отчета',
  'pane.table.filled': '{filled} из {required}',
  'pane.table.noRows': 'нет строк',
  'pane.table.optional': 'если нужно',

  'pane.problem.detail': 'Код:',
  'pane.problem.copy': 'Скопировать код',

  'pane.crash': 'Панель не смогла это показать',
  'pane.crash.next': 'Книга не изменилась. Откройте панель заново и проверьте отчет еще раз.',
  'pane.crash.reload': 'Открыть заново',
} as const;
