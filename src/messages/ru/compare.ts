/** What a comparison of two reports says, on the command line and in the pane. */
export const compareTexts = {
  'compare.command': 'Показать, что изменилось в отчете: из прежнего файла в новый',
  'compare.blank': 'пусто',
  'compare.asText': '{value} текстом',
  'compare.fell': 'итог снизился',
  'compare.wasRow': 'прежде строка {row}',
  'compare.rowAdded': 'добавлена строка {row}: {said}',
  'compare.rowRemoved': 'удалена строка {row}: {said}',
  'compare.rowMoved': 'строка {before} стала строкой {after}: {said}',
  'compare.changes':
    '{count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}{fell, plural, =0 {} one {; снизился # итог} few {; снизились # итога} many {; снизились # итогов} other {; снизились # итога}}',
  'compare.gone': 'Замечания сняты: {count, number}',
  'compare.came': 'Новые замечания: {count, number}',
  'compare.explained': 'Замечания пояснены: {count, number}',
  'compare.reopened': 'Пояснения больше не действуют: {count, number}',
  'compare.notCompared': 'Не сравнивалось, потому что такая графа есть только в одном из файлов: {columns}.',
  'compare.otherForm': '{file}: это отчет по форме {other}, а сравнивают отчеты по одной форме ({form}).',
  'compare.title': 'Сравнить с файлом',
  'compare.back': 'Назад',
  'compare.note':
    'Выберите прежнюю версию отчета: книгу Excel, форму Word или отчет в JSON. Файл читается на этом компьютере и никуда не отправляется; в книгу ничего не записывается.',
  'compare.choose': 'Выбрать файл…',
  'compare.reading': 'Читаю файл…',
  'compare.direction': 'Было в файле «{file}» → стало в этой книге',
  'compare.same': 'Отчет в файле «{file}» и отчет в этой книге не различаются.',
  'compare.go': 'Показать в книге: {change}',
  'compare.rest': 'и еще {count, number}; полный список дает командная строка',
  'compare.refused.other-kind':
    '{file}: это не книга Excel (.xlsx, .xlsm), не форма Word (.docx) и не отчет в JSON. Откройте файл в своей программе и сохраните как .xlsx или .docx.',
  'compare.refused.older':
    '{file}: это файл Excel или Word старше 2007 года (.xls, .doc). Откройте его, сохраните как .xlsx или .docx и выберите снова.',
  'compare.refused.empty': '{file}: файл пуст: в нем нет ни одного байта. Выберите другую копию.',
  'compare.refused.encrypted':
    '{file}: файл закрыт паролем. Откройте его, снимите пароль, сохраните под другим именем и выберите снова.',
  'compare.refused.damaged':
    '{file}: файл не удалось прочитать, он поврежден или записан не до конца. Откройте его в Excel или Word, сохраните под другим именем и выберите снова.',
  'compare.refused.too-big': '{file}: файл больше любого отчета. Проверьте, тот ли файл выбран.',
  'compare.refused.no-report': '{file}: в файле нет отчета по этой форме. Проверьте, тот ли файл выбран.',
  'compare.refused.uncalculated':
    '{file}: файл записала программа, которая не считает формул. Откройте его в Excel, сохраните и выберите снова.',
  'compare.refused.not-json':
    '{file}: это не отчет в JSON по этой форме ({detail}). Проверьте, тот ли файл выбран.',
} as const;
