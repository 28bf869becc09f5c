/** What a register of many reports says. */
export const registerTexts = {
  'register.command': 'Свести много отчетов в один реестр: книги, формы Word и JSON из папок',
  'register.option.out': 'записать реестр в этот файл',
  'register.title': 'Реестр отчетов',
  'register.made': 'Составлен {time} · свод правил {rules}',
  'register.read':
    '{count, plural, one {# отчет} few {# отчета} many {# отчетов} other {# отчета}}. Итоги над графами считают только строки, которые оставил фильтр.',
  'register.sheet': 'Реестр',
  'register.charts': 'Итоги',
  'register.sheet.repeated': 'Один проект',
  'register.repeated':
    '{count, plural, one {# проект, о котором есть несколько отчетов} few {# проекта, о которых есть несколько отчетов} many {# проектов, о которых есть несколько отчетов} other {# проекта, о которых есть несколько отчетов}}. Отчеты стоят рядом; расхождения отмечены.',
  'register.differs': 'различается',
  'register.sheet.unread': 'Не прочитано',
  'register.unread':
    '{count, plural, one {# файл прочитать не удалось} few {# файла прочитать не удалось} many {# файлов прочитать не удалось} other {# файла прочитать не удалось}}. В реестр они не вошли.',
  'register.total': 'Итого',
  'register.file': 'Файл',
  'register.spent': 'Израсходовано, тенге',
  'register.share': 'Доля гранта',
  'register.people': 'Участников',
  'register.verdict': 'Итог проверки',
  'register.verdicts': 'Готовность отчетов',
  'register.ready': 'Готов',
  'register.notReady': 'Не готов',
  'register.errors': 'Ошибок',
  'register.warnings': 'Предупреждений',
  'register.jobs': 'Дел осталось',
  'register.blocks': 'Что мешает',
  'register.leftOver':
    '{count, plural, one {# фрагмент документа Word не нашел места в форме} few {# фрагмента документа Word не нашли места в форме} many {# фрагментов документа Word не нашли места в форме} other {# фрагмента документа Word не нашли места в форме}}',
  'register.checkedAt': 'Проверен',
  'register.why': 'Почему',
  'register.done':
    '{file}: {count, plural, one {# отчет} few {# отчета} many {# отчетов} other {# отчета}} в реестре; прочитано {read, number}, без изменений {kept, number}, не прочитано {unread, number}.',
  'register.progress': 'Прочитано {done, number} из {all, number}',
  'register.passedOver': '{file}: файл пропущен: это не отчет (.xlsx, .xlsm, .docx, .json).',
  'register.otherForm': '{file}: отчет по другой форме ({other}); реестр составляется по форме {form}.',
  'register.broken': '{file}: файл не удалось обработать ({detail}).',
  'register.touched':
    '{file}: этот реестр изменили вручную, и новая запись потеряла бы изменения. Укажите другое имя или добавьте --force.',
  'register.empty': '{file}: в папке нет отчетов (.xlsx, .xlsm, .docx, .json).',
} as const;
