/** Letters that Kazakh has and Russian has not, each with the Russian letter that people write for it. */
export const kazakhLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Latin letters that look like Cyrillic ones, small and capital: they stand in Cyrillic words by a slip of the keyboard. */
export const latinLookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  k: 'к',
  m: 'м',
  t: 'т',
};

/** Characters that nobody sees: the soft hyphen, zero-width spaces and joiners, marks of direction, the byte order mark. */
export const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

/** The spaces that people and programs put between thousands: U+0020, U+00A0, U+202F, U+2009. */
export const thousandsSpaces = ' \\u00a0\\u202f\\u2009';
