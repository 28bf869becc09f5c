/**
 * The word lists that reading prose rests on, Russian and Kazakh. Patterns match a lower-case word with `ё` written
 * as `е`. A list is closed on purpose: a word that is missing makes a figure unread, and the check asks a person.
 */

/** How a figure bounds what it counts: `more-than` 30 means at least 31 of things that are counted. */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

/** Numbers in words. Russian "один … десять" in all cases; Kazakh "бір … он". They count only before a noun. */
export const RUSSIAN_NUMBER_WORDS: readonly (readonly [word: RegExp, value: number])[] = [
  [/^(?:один|одна|одно|одного|одной|одному|одним|одну)$/u, 1],
  [/^(?:два|две|двух|двум|двумя)$/u, 2],
  [/^(?:три|трех|трем|тремя)$/u, 3],
  [/^(?:четыре|четырех|четырем|четырьмя)$/u, 4],
  [/^(?:пять|пяти|пятью)$/u, 5],
  [/^(?:шесть|шести|шестью)$/u, 6],
  [/^(?:семь|семи|семью)$/u, 7],
  [/^(?:восемь|восьми|восемью)$/u, 8],
  [/^(?:девять|девяти|девятью)$/u, 9],
  [/^(?:десять|десяти|десятью)$/u, 10],
];

/** "он" is "he" in Russian, so these are asked only in a Kazakh text. */
export const KAZAKH_NUMBER_WORDS: readonly string[] = [
  'бір',
  'екі',
  'үш',
  'төрт',
  'бес',
  'алты',
  'жеті',
  'сегіз',
  'тоғыз',
  'он',
];

/** What multiplies a figure: "25 тыс. просмотров", "1,5 млн тенге", "2 мың". */
export const SCALE_WORDS: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:тыс|тысяч[аиу]?|мың)$/u, 1_000],
  [/^(?:млн|миллион(?:а|ов)?)$/u, 1_000_000],
  [/^(?:млрд|миллиард(?:а|ов)?)$/u, 1_000_000_000],
];

/** Bounds before a figure; more words first, since the longest wins. "чем" and a preposition may follow. */
export const BOUNDS_BEFORE: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['не менее', 'at-least'],
  ['не меньше', 'at-least'],
  ['не ниже', 'at-least'],
  ['как минимум', 'at-least'],
  ['по меньшей мере', 'at-least'],
  ['не более', 'at-most'],
  ['не больше', 'at-most'],
  ['не свыше', 'at-most'],
  ['не выше', 'at-most'],
  ['как максимум', 'at-most'],
  ['кем дегенде', 'at-least'],
  ['ең аз дегенде', 'at-least'],
  ['ең көп дегенде', 'at-most'],
  ['ең көбі', 'at-most'],
  ['минимум', 'at-least'],
  ['кемінде', 'at-least'],
  ['от', 'at-least'],
  ['максимум', 'at-most'],
  ['до', 'at-most'],
  ['более', 'more-than'],
  ['больше', 'more-than'],
  ['свыше', 'more-than'],
  ['выше', 'more-than'],
  ['менее', 'less-than'],
  ['меньше', 'less-than'],
  ['ниже', 'less-than'],
  ['около', 'about'],
  ['порядка', 'about'],
  ['примерно', 'about'],
  ['приблизительно', 'about'],
  ['ориентировочно', 'about'],
  ['почти', 'about'],
  ['шамамен', 'about'],
];

/** Signs before a figure. */
export const BOUND_SIGNS: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more-than',
  '≥': 'at-least',
  '<': 'less-than',
  '≤': 'at-most',
};

/** Bounds behind a figure or behind what it counts: "10 и более", "1000-нан астам", "80 пайыздан кем емес". */
export const BOUNDS_AFTER: readonly (readonly [phrase: RegExp, bound: Bound])[] = [
  [/^(?:и|или) (?:более|больше|выше|свыше)(?= |$)/u, 'at-least'],
  [/^(?:и|или) (?:менее|меньше|ниже)(?= |$)/u, 'at-most'],
  [/^(?:кем|аз|төмен) емес(?= |$)/u, 'at-least'],
  [/^(?:артық|көп|аспай\S*) ?(?:емес)(?= |$)/u, 'at-most'],
  [/^(?:астам|артық|көп|жоғары)(?= |$)/u, 'more-than'],
  [/^(?:кем|аз|төмен)(?= |$)/u, 'less-than'],
  [/^дейін(?= |$)/u, 'at-most'],
  [/^(?:жуық|тарта|жақын|шамалы)(?= |$)/u, 'about'],
];

/** Words for any person reached by an activity: they mean the same thing to the check. */
export const PERSON =
  /^(?:чел|человек|человека|человеку|люд(?:и|ей|ям|ях|ьми)|участни[кц]|жител|слушател|респондент|опрошенн|бенефициар|благополучател|посетител|граждан|сельчан|односельчан|присутствующ|обучающ|адам|қатысушы|тұрғын|азамат|тыңдаушы|келуші)/u;

/** Words for a kind of people: participants too, but "20 женщин" and "20 детей" are different things. */
export const KIND_OF_PEOPLE =
  /^(?:дет(?:и|ей|ям|ях|ьми)$|ребен(?:ок|к)|подрост|женщин|мужчин|девуш|девоч|юнош|мальчик|молод(?:ежь|ежи|ых)|пенсионер|школьни|студент|учащ|ученик|воспитанни|служащ|госслужащ|безработн|волонтер|родител|мам$|матер|педагог|учител|воспитател|предпринимател|инвалид|активист|член|сотрудни|работни|представител|лидер|депутат|ветеран|пожил|несовершеннолетн|фермер|семей$|әйел|ерлер|ер$|жастар|жас$|зейнеткер|оқушы|бала|қызметкер|өкіл|мүше|волонтер|еріктi|ерікті|ата-ана|мұғалім|кәсіпкер|жұмыссыз)/u;

/** People who work for the project; they are not its participants. */
export const EXPERT =
  /^(?:эксперт|специалист|тренер|консультант|социолог|психолог|юрист|спикер|модератор|фасилитатор|лектор|ментор|наставни|аналитик|методист|координатор|сарапшы|маман|кеңесші|заңгер|әлеуметтанушы|дәріскер|жаттықтырушы|тәлімгер)/u;

/** Words that say "the number of": the thing counted is the word that goes with them. */
export const NUMBER_OF = /^(?:количеств\S*|кол-в[оа]|числ[оа]|численност\S*|сан|саны)$/u;

/** Words for a total. */
export const TOTAL = /^(?:всего|итого|суммарно|общ(?:ее|ая|ий|ие|ей|его|им)|барлығы|жиыны|жалпы|барлық)$/u;

/** Words of the form, not of the world: they are no things. "План" is one only as a document ("План -2"). */
export const NOT_A_THING =
  /^(?:факт|фактическ\S*|планов\S*|запланирован\S*|планирует\S*|показател\S*|нақты|жоспарланған|итог\S*|результат)$/u;

/** Nouns that a number behind them names rather than counts: "Задача 2", "статья 5", "этап 1". */
export const NUMBERED =
  /^(?:задач[аеиу]|приложени[еяию]|стать[яиею]|ст|пункт|пункта|п|пп|подпункт|раздел|глав[аыеу]|част[ьи]|этап|этапа|этапе|шаг|модул[ья]|таблиц[аыеу]|рисун\S+|слайд|лот|кабинет|дом|д|кв|школа|форм[аы]|версия|редакция|вариант|том|выпуск|неделя|день|сессия|блок|очередь|тренинг|встреча|семинар|n|no|тармақ|қосымша|бап|міндет|кезең)$/u;

/** Words that say a figure is for each of something. */
export const EACH =
  /^(?:кажд\S*|еженедельн\S*|ежемесячн\S*|ежедневн\S*|әр|әрбір|сайын|аптасына|айына|күніне|жылына)$/u;

/** Where a noun phrase ends: conjunctions, pronouns, adverbs, and words that lead to another thought. */
export const PHRASE_END =
  /^(?:и|или|а|но|либо|также|чем|что|как|котор\S*|он|она|они|их|его|ее|мы|все|всех|всем|всеми|всего|лучше|хуже|больше|меньше|каждом|каждой|каждый|каждую|каждого|каждому|не|ни|это|этот|том|числе|онлайн|офлайн|оффлайн|очно|дистанционно|впервые|уже|еще|более|менее|около|свыше|примерно|привлечени\S*|участием|согласно|был[аио]?|стал[аио]?|будет|будут|есть|нет|прошл[аи]|прошло|және|мен|бен|пен|немесе|бойынша|үшін|арқылы|туралы|бар|болды|жоқ|емес|кем|астам|артық|жуық|дейін|көп|аз|әр|әрбір|саны|барлығы|жалпы)$/u;

/** Prepositions: what follows them narrows the thing but is never the thing. */
export const PREPOSITION =
  /^(?:в|во|на|с|со|по|из|от|до|для|о|об|обо|при|у|к|ко|за|под|над|между|через|среди|без|после|перед|против|про|около|путем|рамках)$/u;

/** Phrases by which a cell of participants says that the count does not apply. */
export const NOT_APPLICABLE =
  /^[\s.,;:]*[-–—][\s.,;:–—-]*$|не\s+примен(?:имо|яется|има|имы)|не\s+предусмотрен|не\s+предполага|не\s+планиро|не\s+требу|неприменимо|без\s+участников|участников\s+нет|^\s*(?:[-–—]\s*,?\s*)?(?:нет|жоқ|н\/п|n\/a)\s*\.?\s*$|қолданылмайды|қолданбалы\s+емес|қарастырылмаған|көзделмеген|жоспарланбаған|талап\s+етілмейді/iu;

/** Says that what follows is a part of the figure before it. */
export const PART_OF =
  /(?:из\s+них|из\s+которых|из\s+числа|в\s+том\s+числе|в\s+т\.\s?ч\.|оның\s+ішінде|соның\s+ішінде|олардың)/giu;

/** Abbreviations whose full stop ends no sentence; compared in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[
    'г',
    'гг',
    'с',
    'пос',
    'п',
    'пп',
    'д',
    'дер',
    'ул',
    'пр',
    'просп',
    'пер',
    'мкр',
    'кв',
    'обл',
    'р',
    'р-н',
    'р-на',
    'ст',
  ],
  ...[
    'тг',
    'тыс',
    'млн',
    'млрд',
    'руб',
    'чел',
    'шт',
    'экз',
    'ед',
    'кол',
    'проц',
    'т',
    'е',
    'др',
    'пр',
    'ч',
    'мин',
    'сек',
  ],
  ...[
    'им',
    'см',
    'напр',
    'исх',
    'вх',
    'тел',
    'моб',
    'факс',
    'эл',
    'стр',
    'с',
    'гр',
    'рис',
    'табл',
    'прим',
    'англ',
    'каз',
    'рус',
  ],
  ...[
    'янв',
    'фев',
    'февр',
    'апр',
    'авг',
    'сен',
    'сент',
    'окт',
    'ноя',
    'нояб',
    'дек',
    'ж',
    'жж',
    'б',
    'а',
    'ә',
    'к',
    'көш',
    'обл',
  ],
]);
