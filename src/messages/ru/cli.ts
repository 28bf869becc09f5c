/** What the command line says. */
export const cliTexts = {
  'cli.description':
    'Заключительный отчет по государственному гранту: создать книгу, заполнить, прочитать, проверить.',
  'cli.new': 'Создать пустую книгу отчета',
  'cli.fill': 'Создать книгу отчета и заполнить ее из JSON',
  'cli.read': 'Прочитать отчет из книги и напечатать его в JSON',
  'cli.check': 'Проверить отчеты и напечатать замечания',
  'cli.option.lang': 'язык: ru, kk или en',
  'cli.option.json': 'напечатать результат в JSON',
  'cli.option.out': 'записать книгу со сводкой (для нескольких файлов – в эту папку)',
  'cli.option.force': 'записать поверх существующего файла',
  'cli.wrote': 'Записано: {file}',
  'cli.expected': 'должно быть {value}',
  'cli.actual': 'указано {value}',
  'cli.answered': 'Пояснено: {reason}',
  'cli.coverage':
    'Выполнено правил: {passed, number}; не удалось применить: {notApplicable, number}; пояснено: {waived, number}.',
  'cli.error.missing': '{file}: такого файла нет. Проверьте имя и папку.',
  'cli.error.unreadable': '{file}: файл не удалось прочитать. Проверьте права доступа.',
  'cli.error.noReport':
    '{file}: в книге нет листов отчета. Создайте их командой «new» или кнопкой «Создать листы».',
  'cli.error.incomplete':
    '{file}: не найдены таблицы: {tables}. Лист удален или потерял имена ячеек; кнопка «Создать листы» добавит недостающее.',
  'cli.error.notJson': '{file}: это не JSON. Проверьте файл: {detail}',
  'cli.error.unknownKeys': '{file}: неизвестные ключи: {keys}. Используйте ключи формы.',
  'cli.error.wrongValue': '{file}: недопустимое значение: {path}. Ячейка – это число, текст или null.',
  'cli.error.exists': '{file}: файл уже есть. Укажите другое имя или добавьте --force.',
  'cli.error.write': '{file}: не удалось записать файл. Проверьте папку и права доступа.',
  'cli.error.emptyFolder': '{file}: в папке нет книг Excel (.xlsx).',
  'cli.error.outNeedsFolder': '{file}: для нескольких файлов укажите в --out существующую папку.',
  'cli.error.problem': '{file}: {what} {next} ({detail})',
  'cli.error.excel': '{file}: книгу не удалось обработать ({detail}).',
  'cli.error.wouldLose':
    '{file}: запись поверх этой книги удалила бы из нее: {contents}. Укажите в --out другое имя или добавьте --force.',
  'cli.warning.notKept': '{file}: в новую книгу не перенесено: {contents}. В исходной книге все осталось.',
} as const;
