/** What happened, why, and what to do, when something cannot be done. */
export const problemsTexts = {
  'problem.cell-edit-mode.what': 'Ячейка еще редактируется.',
  'problem.cell-edit-mode.why': 'Пока в ячейке стоит курсор, Excel не дает читать и записывать.',
  'problem.cell-edit-mode.next': 'Нажмите Enter или Esc и повторите. Ничего не изменено.',
  'problem.protected.what': 'Лист или книга защищены.',
  'problem.protected.why': 'Защита не дает записывать; читать и проверять отчет можно и так.',
  'problem.protected.next':
    'Снимите защиту на вкладке «Рецензирование» и повторите. Сама надстройка защиту не снимает.',
  'problem.read-only.what': 'Книга открыта только для чтения.',
  'problem.read-only.why':
    'Она в защищенном просмотре, помечена как окончательная или занята другим человеком.',
  'problem.read-only.next': 'Нажмите «Разрешить редактирование» или сохраните копию и повторите.',
  'problem.not-active.what': 'Впереди другая книга.',
  'problem.not-active.why': 'Excel работает только с той книгой, которая открыта на экране.',
  'problem.not-active.next': 'Вернитесь в книгу отчета и повторите.',
  'problem.busy.what': 'Excel занят.',
  'problem.busy.why': 'Он не ответил вовремя: идет пересчет, сохранение или открыто окно.',
  'problem.busy.next': 'Закройте окна Excel, подождите немного и повторите. Ничего не потеряно.',
  'problem.too-old.what': 'Эта версия Excel слишком старая.',
  'problem.too-old.why': 'В ней нет возможностей, которые нужны надстройке для этого действия.',
  'problem.too-old.next': 'Обновите Excel или откройте книгу в Excel в браузере.',
  'problem.too-large.what': 'Данных слишком много для одного обращения.',
  'problem.too-large.why': 'Excel в браузере принимает не больше 5 МБ за раз.',
  'problem.too-large.next':
    'Уберите с листов отчета посторонние данные или откройте книгу в Excel на компьютере.',
  'problem.no-report.what': 'В книге нет листов отчета.',
  'problem.no-report.why': 'Проверять пока нечего.',
  'problem.no-report.next': 'Нажмите «Создать листы» и заполните их.',
  'problem.incomplete.what': 'В книге не хватает части отчета.',
  'problem.incomplete.why': 'Лист удален, или ячейки потеряли свои имена.',
  'problem.incomplete.next': 'Нажмите «Создать листы»: недостающее будет добавлено, остальное не изменится.',
  'problem.unknown.what': 'Действие не выполнено.',
  'problem.unknown.why': 'Excel ответил ошибкой, которую мы не знаем.',
  'problem.unknown.next':
    'Повторите. Если ошибка останется, скопируйте подробности и отправьте их в поддержку: данных отчета в них нет.',
} as const;
