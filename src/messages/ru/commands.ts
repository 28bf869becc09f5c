/** What a command says while it works. */
export const commandsTexts = {
  'progress.reading': 'Читаю отчет…',
  'progress.checking': 'Сверяю с правилами…',
  'progress.writing': 'Записываю…',
  'progress.creating': 'Создаю листы…',
} as const;
