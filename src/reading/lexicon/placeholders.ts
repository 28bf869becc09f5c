/** What people write in a cell that must not stay empty and say nothing, as patterns of a whole text, lower case. */
export const placeholders: readonly string[] = [
  '[-–—−.,;:+*/\\\\_?!…\\s]+',
  '[0о]',
  // One letter or sign over and over: "ххх", "аааа".
  '(\\p{L})\\1*',
  'нет|нету|жоқ|no|none|n\\/?a|nil|tbd|todo',
  'н[/.]?[дпо]\\.?',
  '(?:не\\s+)?(?:имеется|имеются|предусмотрено|применимо|применяется|указано|заполнено|требуется)',
  '(?:данные|данных|информация|информации|сведения|сведений)\\s+(?:нет|отсутству(?:ет|ют))',
  'отсутству(?:ет|ют)',
  'без\\s+(?:изменени[йя]|замечани[йя]|комментари(?:ев|я))',
  '(?:см\\.?|смотри(?:те)?)\\s+(?:выше|ниже|пункт\\s+выше|предыдущ\\p{L}+(?:\\s+\\p{L}+)?|приложени\\p{L}+)',
  'то\\s+же|тоже|так\\s+же|аналогично|как\\s+выше|жоғарыда(?:\\s+қара(?:ңыз)?)?',
  '(?:көрсетілмеген|қарастырылмаған|қолданылмайды|толтырылмаған|белгісіз)',
  'текст|text|тест|test|пример',
];

/** That nothing deviates from the plan, as patterns of a whole text, lower case. */
export const noDeviation: readonly string[] = [
  'без\\s+отклонени[йя](?:\\s+от\\s+плана)?',
  'отклонени[йея](?:\\s+от\\s+плана)?\\s+(?:нет|не\\s+было|не\\s+имеется|не\\s+имеются|отсутству(?:ет|ют))',
  '(?:нет|не\\s+было)\\s+отклонени[йя](?:\\s+от\\s+плана)?',
  'ауытқу(?:лар)?\\s+(?:жоқ|болған\\s+жоқ|болмады)',
];

/** Words beside "no deviations" by which a text goes on to tell of one: "отклонений нет, кроме …". */
export const tellsOfDeviation: readonly string[] = [
  'кроме',
  'исключени',
  'однако',
  '(?<!\\p{L})но(?!\\p{L})',
  'лишь',
  'причин',
  'связ',
  'из-за',
  'благодаря',
  'больше',
  'меньше',
  'превы',
  'увелич',
  'уменьш',
  'сократ',
  'значительн',
  'существенн',
  'бірақ',
  'алайда',
  'басқа',
  'қоспағанда',
  'себеб',
  'артық',
  'айтарлықтай',
];

/** The commonest placeholders, which formulas of the workbook tell as well; capitals do not matter. */
export const commonestPlaceholders: readonly string[] = [
  ...['-', '–', '—', '.', '+', '0'],
  ...['нет', 'нет.', 'жоқ', 'жоқ.', 'н/д', 'не имеется'],
  ...['без отклонений', 'отклонений нет', 'ауытқу жоқ', 'см. выше'],
];

/** What a row of nothing but the commonest placeholders is made of; formulas tell capitals apart when they replace. */
export const placeholderPieces: readonly string[] = [
  '-',
  '–',
  '—',
  '.',
  '+',
  '0',
  'нет',
  'Нет',
  'жоқ',
  'Жоқ',
];

/** Phrases by which a cell of participants says that the count does not apply. */
export const notApplicable: readonly string[] = [
  '^[\\s.,;:]*[-–—][\\s.,;:–—-]*$',
  'не\\s+примен(?:имо|яется|има|имы)',
  'не\\s+предусмотрен',
  'не\\s+предполага',
  'не\\s+планиро',
  'не\\s+требу',
  'неприменимо',
  'без\\s+участников',
  'участников\\s+нет',
  '(?:^\\s*|участник\\S*\\s+)отсутству',
  '^\\s*(?:[-–—]\\s*,?\\s*)?(?:нет|жоқ|н\\/п|n\\/a|[хx])\\s*\\.?\\s*$',
  'қатысушы\\S*\\s+(?:болма|жоқ)',
  'қолданылмайды',
  'қолданбалы\\s+емес',
  'қарастырылмаған',
  'көзделмеген',
  'жоспарланбаған',
  'талап\\s+етілмейді',
];
