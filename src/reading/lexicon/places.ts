/** Words for kinds of places, as patterns. A point belongs to an abbreviation. */

/** In front of a name: "с. Ефремовка", "в селах Ефремовка и Баянаул". */
export const settlementWords =
  '[Сс]ел(?:о|а|е|ом|ах|у)?|[Пп]ос[её]л(?:ок|ка|ке|ком|ках)|[Аа]ул(?:а|е|ом|у)?|[Дд]еревн(?:я|и|е|ю)|[Сс]танци(?:я|и|ю)';
export const settlementAbbreviations = '[СсПпДдАа]|[Пп]ос|[Дд]ер|[Сс]т';
export const cityWords = '[Гг]ород(?:а|е|ом|у|ах)?';
/** The word in the plural: only then is a list of names read whole. */
export const pluralPlaceWords = 'сел|селах|поселках|посёлках|городах';

/** Behind a name: "Ефремовский с/о", "Баянаульского района", "Баянауыл ауданы". */
export const placeWordsBehind = {
  ruralDistrict:
    'с\\/о|с\\.о\\.|сельск\\p{L}+[ \\u00a0]+округ\\p{L}*|ауылдық[ \\u00a0]+округ\\p{L}*|а\\/о|округ\\p{L}*',
  district: 'район(?:а|е|у|ом)?|р-н(?:а|е)?|аудан(?:ы|ының|ында|ына|ынан)',
  region: 'област(?:ь|и|ью)|облыс(?:ы|ының|ында|ына|ынан)',
  city: 'қала(?:сы|сының|сында|сына|сынан)',
  settlement: 'ауыл(?:ы|ының|ында|ына|ынан)|кент(?:і|інің|інде|іне|інен)',
} as const;

/** Endings of names that are adjectives, and of names that are nouns. */
export const placeAdjective = '(?:ь?ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)';
export const placeEnding = '(?:ого|его|ому|ему|ой|ей|ом|ем|ое|ее|ая|ую|ый|ий|[ыиаяуюеоь])';
