/** The months from January: what stays of a Russian name, and the endings that occur. */
export const russianMonths: readonly (readonly [stem: string, endings: readonly string[]])[] = [
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

/** Abbreviations of Russian months; a point may follow them. */
export const shortMonths: Readonly<Record<string, number>> = {
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

/** The Kazakh months from January. The к of қыркүйек softens before a vowel: қыркүйегі. */
export const kazakhMonths: readonly string[] = [
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

/** The Russian names of months as Kazakh takes them over, from January: "майдың 15-і". */
export const loanMonths: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** What may follow a Kazakh month: possessive, then a case, then the adjective ending -ғы/-гі. */
export const kazakhMonthEnding =
  '(?:сы|сі|ы|і)?н?(?:ның|нің|дың|дің|тың|тің|ың|ің|ға|ге|қа|ке|а|е|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|ан|ен|мен|бен|пен)?(?:ғы|гі)?';

/** Months in Roman figures: "15.XI.2024". */
export const romanMonths: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
];
