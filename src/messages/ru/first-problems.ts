/** What is said when nothing more can be fetched, or Excel does not answer. */
export const firstProblemsTexts = {
  'problem.part-missing.what': 'Часть надстройки не загрузилась.',
  'problem.part-missing.why': 'Пропала связь, или вышла новая версия надстройки.',
  'problem.part-missing.next': 'Повторите. Если не поможет, откройте панель заново: книга не изменилась.',
  'waiting.text': 'Excel не отвечает уже 20 секунд. Можно ждать дальше или прекратить.',
  'waiting.giveUp': 'Прекратить',
} as const;
