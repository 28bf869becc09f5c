/**
 * What a text may hold, seen while it is cut into words and figures: a bit each. A sign is necessary and never
 * sufficient: without it no closer look is needed, and most texts show none.
 */
export const SIGN_OF_DATE = 1;
export const SIGN_OF_PLACE = 2;
export const SIGN_OF_KAZAKH = 4;
export const SIGN_OF_NUMBER_WORD = 8;
export const SIGN_OF_PART = 16;
export const SIGN_OF_LINK = 32;
export const SIGN_OF_COVID = 64;
/** №. */
export const SIGN_OF_DOCUMENT = 128;
/** A colon: a time of day. */
export const SIGN_OF_TIME = 256;
/** A figure with a point, a slash or a dash at one of its ends or within: a date, a time, a fraction, a list item. */
export const SIGN_OF_POINTED_FIGURE = 512;
/** As many digits as a telephone number has. */
export const SIGN_OF_PHONE = 1024;
/** An address of electronic mail. */
export const SIGN_OF_EMAIL = 2048;
/** A word with a digit in it. */
export const SIGN_OF_DIGIT = 4096;

/** Any of the passages whose digits count nothing. */
export const SIGNS_OF_PASSAGES =
  SIGN_OF_DATE |
  SIGN_OF_PLACE |
  SIGN_OF_LINK |
  SIGN_OF_COVID |
  SIGN_OF_DOCUMENT |
  SIGN_OF_TIME |
  SIGN_OF_POINTED_FIGURE |
  SIGN_OF_PHONE |
  SIGN_OF_EMAIL;

/** What a text must hold for any of its words to look Kazakh. */
export const LIKE_KAZAKH =
  /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]|адам|ауыл|аудан|сарапшы|маман|топ|жоспар|м[её]кт[её]п|жоба|бала|жастар|саны|пайыз|астам|емес|шамамен|отбасы|кездесу|жариялан|сауалнама|бастама/iu;
/** What a text must hold for any of its words to be a number; "он" and the like count in Kazakh texts only. */
export const LIKE_NUMBER_WORD =
  /од(?:ин|н[аоуиы])|дв[аеу]|тр(?:и|[её][хм])|четыр|пят|шест|сем|вос[еь]м|девя[тн]|десят|сорок|(?<!\p{L})ст[оа](?!\p{L})/iu;

/** The signs that single words show, as they are written. */
export const SIGNS_OF_WORDS: readonly { readonly sign: number; readonly pattern: RegExp }[] = [
  {
    sign: SIGN_OF_DATE,
    pattern:
      /(?:19|20|21)\d\d|квартал|тоқсан|полугоди|жартыжылды|январ|феврал|март|апрел|ма(?:й|[яю](?![а-я])|ем?(?![а-я]))|ию[нл]|август|сентябр|октябр|ноябр|декабр|янв|фев|апр|авг|сен|окт|ноя|дек|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе|қазан|қараша/iu,
  },
  {
    sign: SIGN_OF_PLACE,
    pattern:
      /[Сс]ел|[Пп]ос[её]л|[Аа]ул|[Дд]еревн|[Сс]танци|[Гг]ород|^(?:с\/о|ауыл|а\/о|округ|район|р-н|аудан|облас|облыс|кент|қала)/u,
  },
  { sign: SIGN_OF_KAZAKH, pattern: LIKE_KAZAKH },
  { sign: SIGN_OF_NUMBER_WORD, pattern: LIKE_NUMBER_WORD },
  { sign: SIGN_OF_PART, pattern: /них|котор|числ|ішінде|олардың/iu },
  { sign: SIGN_OF_LINK, pattern: /www/iu },
  { sign: SIGN_OF_COVID, pattern: /covid|ковид/iu },
  { sign: SIGN_OF_DIGIT, pattern: /\d/u },
];
