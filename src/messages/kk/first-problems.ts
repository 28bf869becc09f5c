/** What is said when nothing more can be fetched, or Excel does not answer. */
export const firstProblemsTexts = {
  'problem.part-missing.what': 'Қондырманың бір бөлігі жүктелмеді.',
  'problem.part-missing.why': 'Байланыс үзілген немесе қондырманың жаңа нұсқасы шыққан.',
  'problem.part-missing.next': 'Қайталап көріңіз. Көмектеспесе, панельді қайта ашыңыз: кітап өзгерген жоқ.',
  'waiting.text': 'Excel 20 секундтан бері жауап бермейді. Әрі қарай күтуге немесе тоқтатуға болады.',
  'waiting.giveUp': 'Тоқтату',
} as const;
