import type { ForTester } from '../scenario';

/** What the page says. A person who records may read Russian or English. */
export const pageTexts = {
  title: { ru: 'Проверка на настоящем Excel', en: 'Conformance of a real Excel' },
  about: {
    ru: 'Страница задает Excel 62 вопроса на новых листах и убирает их за собой. Книга человека не меняется; лучше взять пустую.',
    en: 'The page asks Excel 62 questions on new sheets and takes them away again. Your workbook is not changed; an empty one is best.',
  },
  run: { ru: 'Спросить этот Excel', en: 'Run in this Excel' },
  running: { ru: 'Идет…', en: 'Running…' },
  done: { ru: 'Готово', en: 'Done' },
  copy: { ru: 'Скопировать ответы (JSON)', en: 'Copy the answers (JSON)' },
  copied: { ru: 'Скопировано', en: 'Copied' },
  byHand: { ru: 'Для рук', en: 'By hand' },
  prepare: { ru: 'Подготовить', en: 'Prepare' },
  read: { ru: 'Прочитать', en: 'Read' },
  strike: { ru: 'Убрать лист', en: 'Take the sheet away' },
  seen: { ru: 'Что видно', en: 'What is seen' },
  answer: { ru: 'Ответ', en: 'Answer' },
  expected: { ru: 'По документации', en: 'Documented' },
  failed: {
    ru: 'Страница не смогла поговорить с Excel. Закройте ее и откройте снова.',
    en: 'The page could not speak to Excel. Close it and open it again.',
  },
} as const satisfies Readonly<Record<string, ForTester>>;

/** How an outcome is called. */
export const outcomeTexts = {
  'as-documented': { ru: 'как описано', en: 'as documented' },
  differs: { ru: 'ИНАЧЕ', en: 'DIFFERS' },
  unknown: { ru: 'записано впервые', en: 'recorded, nothing to hold it against' },
  measured: { ru: 'измерено', en: 'measured' },
  failed: { ru: 'ПРЕРВАНО', en: 'BROKE OFF' },
  'not-here': { ru: 'не для этого Excel', en: 'not for this Excel' },
  'by-hand': { ru: 'ждет рук', en: 'waits for a hand' },
} as const satisfies Readonly<Record<string, ForTester>>;
