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
} as const;
