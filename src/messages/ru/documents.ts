/** What is said of reports that come from Word and go there. */
export const documentTexts = {
  'document.import': 'Сделать книгу из заполненной формы Word',
  'document.export': 'Сохранить отчет как форму Word',
  'document.found': 'Найдено разделов и граф формы: {count, number} из {all, number}.',
  'document.found.rows':
    '«{sheet}»: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'document.found.cells':
    '«{sheet}»: {count, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}',
  'document.found.empty': '«{sheet}»: в документе не заполнено',
  'document.found.nothing': 'Форма найдена, но в ней ничего не заполнено.',
  'document.notFound': 'Не найдено в документе:',
  'document.leftOver': 'Осталось в документе и в книгу не попало:',
  'document.pictures':
    '{count, plural, one {# рисунок остался} few {# рисунка осталось} many {# рисунков осталось} other {# рисунка осталось}} в документе.',
  'document.noLayout': '{file}: эту форму в Word не заполняют, поэтому сохранить ее в Word нельзя.',
  'document.refused.not-docx':
    '{file}: это не документ Word (.docx). Откройте его в своей программе и сохраните как «Документ Word (.docx)».',
  'document.refused.old-doc':
    '{file}: это документ Word старше 2007 года (.doc). Откройте его в Word и сохраните как «Документ Word (.docx)».',
  'document.refused.encrypted': '{file}: документ защищен паролем. Снимите пароль в Word и сохраните.',
  'document.refused.damaged':
    '{file}: документ поврежден. Возьмите другую копию или попробуйте «Открыть и восстановить» в Word.',
  'document.refused.too-big':
    '{file}: документ слишком велик для отчета. Уберите из него лишнее и сохраните.',
  'document.refused.not-the-form':
    '{file}: в документе нет таблиц и заголовков формы «{form}». Выберите документ, в котором она заполнена.',
  'document.refused.empty': '{file}: в документе нет текста.',
} as const;
