/** The Russian months: what stays and the endings that occur, by number from 1. */
const RUSSIAN: readonly (readonly [stem: string, endings: readonly string[]])[] = [
  ['январ', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['феврал', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['март', ['', 'а', 'е', 'у', 'ом']],
  ['апрел', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['ма', ['й', 'я', 'е', 'ю', 'ем']],
  ['июн', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['июл', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['август', ['', 'а', 'е', 'у', 'ом']],
  ['сентябр', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['октябр', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['ноябр', ['ь', 'я', 'е', 'ю', 'ем', '']],
  ['декабр', ['ь', 'я', 'е', 'ю', 'ем', '']],
];

/** Written abbreviations of Russian months; a point may follow them. */
const RUSSIAN_SHORT: Readonly<Record<string, number>> = {
  янв: 1,
  фев: 2,
  февр: 2,
  апр: 4,
  авг: 8,
  сен: 9,
  сент: 9,
  окт: 10,
  ноя: 11,
  нояб: 11,
  дек: 12,
};

const KAZAKH: readonly string[] = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** What may follow a Kazakh month: possessive, then a case, then the adjective ending -ғы/-гі. */
const KAZAKH_ENDING =
  /^(?:сы|сі|ы|і)?н?(?:ның|нің|дың|дің|тың|тің|ың|ің|ға|ге|қа|ке|а|е|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|ан|ен|мен|бен|пен)?(?:ғы|гі)?$/u;

const FORMS: ReadonlyMap<string, number> = new Map([
  ...RUSSIAN.flatMap(([stem, endings], index) =>
    endings.map((ending): [string, number] => [stem + ending, index + 1]),
  ),
  ...Object.entries(RUSSIAN_SHORT),
]);

/** The number of the month that a word names in any case, Russian or Kazakh: 5 for `Мая`, 7 for `шілдеде`. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const russian = FORMS.get(lower);
  if (russian !== undefined) return russian;
  // қыркүйек and its kin soften before a vowel: қыркүйегі.
  const hard = lower.replace(/^қыркүйег/u, 'қыркүйек');
  const index = KAZAKH.findIndex(
    (name) => hard.startsWith(name) && KAZAKH_ENDING.test(hard.slice(name.length)),
  );
  return index === -1 ? null : index + 1;
}
