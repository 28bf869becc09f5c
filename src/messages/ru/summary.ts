/** What a verdict, a finding, a job and a notice are called everywhere. */
export const summaryTexts = {
  'verdict.ready':
    'Готов к сдаче{questions, plural, =0 {} one {; остался # вопрос} few {; осталось # вопроса} many {; осталось # вопросов} other {; осталось # вопроса}}',
  'verdict.notReady':
    'Не готов: {errors, plural, =0 {} one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}{warnings, plural, =0 {} one {{errors, plural, =0 {} other {, }}# предупреждение} few {{errors, plural, =0 {} other {, }}# предупреждения} many {{errors, plural, =0 {} other {, }}# предупреждений} other {{errors, plural, =0 {} other {, }}# предупреждения}}',
  'severity.error': 'Ошибка',
  'severity.warning': 'Предупреждение',
  'severity.question': 'Вопрос',
  'finding.answered': 'Пояснено',
  'finding.lapsed':
    'Пояснение написано к прежним числам и больше не действует: проверьте его и напишите заново.',
  'finding.gone': 'Снято',
  'finding.gone.what': 'Замечания больше нет. Пояснение сохранено; его можно удалить.',
  'finding.moreCells':
    '{count, plural, one { и еще # ячейка} few { и еще # ячейки} many { и еще # ячеек} other { и еще # ячейки}}',

  'job.fill-in.counted': '{table}: заполнено {filled, number} из {required, number}',
  'job.fill-in': '{table}: внесите недостающие сведения ({count, number})',
  'job.store-as-numbers':
    'Числа записаны текстом: {count, plural, one {в # таблице} few {в # таблицах} many {в # таблицах} other {в # таблицах}}',

  'notice.earlierVersion':
    'Листы книги сделаны прежней версией надстройки. Кнопка «Обновить листы» в панели («Создать листы» на ленте) одним нажатием приведет их к нынешнему виду: цифры, тексты и пояснения сохранятся.',
  'notice.missingTables':
    'Не проверено, потому что в книге нет {count, plural, one {листа} other {листов}}: {tables}. Остальные листы проверены.',
  'notice.otherEdition': 'Книга сделана для формы {made}, а проверена по форме {edition}.',
  'notice.pastedRows':
    'Таблицы, вставленные из Word, еще не на месте: {tables}. Кнопка «Выправить таблицы» в панели уберет строки заголовков, повторит объединенные ячейки и вернет данные в свои графы.',
  'notice.pastedRows.table':
    '{table}{headings, plural, =0 {} other {, строк с заголовками – #}}{blanks, plural, =0 {} other {, пустых ячеек на месте объединенных – #}}{parted, plural, =0 {} other {, отдельных строк-абзацев – #}}',
  'notice.missingColumns':
    '{count, plural, one {В книге нет графы: {columns}. Она не проверена.} other {В книге нет граф: {columns}. Они не проверены.}} Кнопка «Создать листы» добавит недостающее, если место рядом с таблицей свободно.',
} as const;
