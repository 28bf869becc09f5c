import type { WordList } from './word-list';

/** Words by what they do in a sentence about figures. */

/** What joins two of a list; Kazakh has a word of its own for it and the endings of "with". */
export const conjunctions: WordList = { words: 'и және мен пен бен' };

/** What joins two of a list of which either may be meant. */
export const alternatives: WordList = { words: 'или' };

/** Says that others came with those in front: "22 подростка с родителями". */
export const together: WordList = { words: 'с со вместе мен бен пен' };

/** Words that say "the number of": the thing counted is the word that goes with them. */
export const numberOf: WordList = {
  words: 'кол-во кол-ва число числа числе сан саны санын',
  stems: 'количеств численност',
};

/** What a per cent of a plan is said of: "100% выполнение", "выполнено на 100%". It is no thing of its own. */
export const fulfilment: WordList = { stems: 'выполн исполн реализ орында' };

/** Words for a total. */
export const totals: WordList = {
  words: 'всего итого суммарно общее общая общий общие общей общего общим барлығы жиыны жалпы барлық',
};

/** Words of the form, not of the world: they are no things. "План" is one only as a document ("План -2"). */
export const noThings: WordList = {
  words: 'факт нақты жоспарланған результат',
  stems: 'фактическ планов запланирован планирует показател итог',
};

/** Nouns that a number behind them names rather than counts: "Задача 2", "статья 5", "этап 1". */
export const numbered: WordList = {
  words:
    'задача задачи задаче задачу приложение приложении приложению приложения статья статьи статье статью ст пункт пункта п пп подпункт раздел глава главы главе главу часть части этап этапа этапе шаг модуль модуля таблица таблице таблицы таблицу слайд лот кабинет дом д кв школа форма формы версия редакция вариант том выпуск неделя день сессия блок очередь тренинг встреча семинар n no office windows зал каб тармақ қосымша бап міндет кезең',
  stems: 'рисун',
};

/** Groups that a number names where a figure of their own follows: "группа 1: 15". In the singular. */
export const numberedGroups: WordList = {
  words: 'группа подгруппа поток команда отряд смена тур курс класс школа топ сынып ауысым команда',
};

/** What divides people: whoever is in the one is in no other. "В каждой группе 15" is so many times fifteen. */
export const dividing: WordList = {
  stems: 'групп подгрупп поток смен лагер отряд команд класс топ ауысым сынып',
};

/** Words that say a figure is for each of something. */
export const each: WordList = {
  words: 'әр әрбір сайын аптасына айына күніне',
  stems: 'кажд еженедельн ежемесячн ежедневн әрқайсы',
};

/** Where a noun phrase ends: conjunctions, pronouns, adverbs, and words that lead to another thought. */
export const phraseEnds: WordList = {
  words:
    'и или а но либо также чем что как он она они их его ее мы все всех всем всеми всего лучше хуже больше меньше каждом каждой каждый каждую каждого каждому не ни это этот том числе онлайн офлайн оффлайн очно дистанционно впервые уже еще более менее около свыше примерно участием согласно был было была были стал стала стало будет будут есть нет прошла прошли прошло және мен бен пен немесе бойынша үшін арқылы туралы бар болды жоқ емес кем астам артық жуық дейін көп аз әр әрбір саны барлығы жалпы өткізу ұйымдастыру жүргізу әзірлеу шығару ашу салу орнату тарату беру жасау түсіру дайындау құру жариялау қамту оқыту үйрету өндіру отырғызу жинау тазалау жөндеу жабдықтау',
  stems: 'котор привлечени',
};

/** Adjectives of two words whose first one would end a phrase. */
export const adjectivesOfTwo: readonly string[] = ['көп балалы', 'аз қамтылған', 'аз қамтамасыз'];

/** Prepositions: what follows them narrows the thing but is never the thing. */
export const prepositions: WordList = {
  words:
    'в во на с со по из от до для о об обо при у к ко за под над между через среди без после перед против про около путем рамках',
};

/** Prepositions behind which nothing narrows the thing: "2 программы с диалогом", "3 поста для жителей". */
export const prepositionsAway: WordList = { words: 'с со из от до для при за под без после перед через' };

/** "На 2 языках", "за 3 дня": how or how long something was, and what it is measured by, by stem. */
export const asidePrepositions: WordList = {
  words: 'на за течение длительностью продолжительностью объемом',
};
export const asideThings: WordList = {
  words: 'язык дн час минут недел месяц год страниц лист тіл күн сағат бет ай айда апта жыл',
};

/** What may stand between a bound and its figure: "не менее чем в 5 селах". */
export const betweenBoundAndFigure: WordList = { words: 'на в у для с к по' };

/** Behind how long something took, in Kazakh: "2 ай ішінде 16 сабақ". */
export const asidePostpositions: WordList = { words: 'ішінде бойы бойында аралығында' };

/** First parts that say where something appeared: "ТВ-сюжет" is a сюжет on TV. */
export const mediaParts: WordList = { words: 'тв интернет' };

/** First parts of names that are written with a hyphen, with a space or as one word: "бизнес-план", "мастер класс". */
export const firstParts: WordList = {
  words:
    'бизнес стартап радио теле мастер фокус семинар тренинг мини онлайн видео веб арт интернет медиа пресс кейс эко мультимедиа аудио фото брейн бейне шебер тв чат вело смс іс',
};
/** What "эко-" only says more of, as beginnings: an "экосубботник" is a субботник. */
export const greenThings: readonly string[] =
  'субботник урок акци рейд десант лагер квест марафон фестивал заняти мероприят поход выставк ярмарк конкурс лекци'.split(
    ' ',
  );

/** First parts that only say how or where, and name no other thing: "онлайн-встреча" is a встреча. */
export const emptyFirstParts: WordList = { words: 'онлайн офлайн оффлайн online жеке' };

/** Says that what follows is a part of the figure before it, as patterns. */
export const partOf: readonly string[] = [
  'из\\s+них',
  'из\\s+которых',
  'среди\\s+(?:них|которых)',
  'в\\s+их\\s+числе',
  'в\\s+числе\\s+(?:них|которых)',
  'включая',
  'больш(?:инство|ая\\s+часть)',
  'в\\s+основном',
  'көпшілігі',
  'из\\s+числа',
  'в\\s+том\\s+числе',
  'в\\s+т\\.\\s?ч\\.',
  'оның\\s+(?:ішінде|қатарында)',
  'соның\\s+ішінде',
  '(?<!(?:мен|пен|бен|және)\\s{1,3})олардың(?:\\s+ішінде)?',
];

/** Words for the next one of some that are told one by one, as patterns. */
export const nextOnes: readonly string[] = [
  'втор(?:ой|ая|ое|ого)',
  'друг(?:ой|ая|ое|ого)',
  'трет(?:ий|ья|ье|ьего)',
  'екінші(?:сі)?',
  'үшінші(?:сі)?',
];

/** Says that a figure means those of whom the text spoke before: "все 25 получили сертификаты". */
export const theSame: WordList = {
  words: 'все всем всех эти этих этим обе оба обоим барлық бүкіл осы сол',
};

/** Deeds as nouns: "высадка саженцев – 300" counts the saplings, "4 выпуска подкаста" are four podcasts. */
export const makings: WordList = {
  words: 'печать печати тираж тиража выпуск выпуска выпусков выпуски',
  stems:
    'издани изготовлени проведени разработк создани подготовк посадк высадк закуп приобретени выдач раздач распространени установк съемк оказани вручени обустройств монтаж',
};

/** How long or of how many parts something is, behind a figure: "2-х дневный". Stems of adjectives. */
export const ofSoMany: WordList = {
  stems: 'дневн часово месячн недельн летн минутн разов этапн уровнев сторонн этажн комнатн местн модульн',
};
/** The number in front of it, as one word: "двухдневный". */
export const soMany = 'одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|полутора';

/** Says in Kazakh whom something is meant for: "120 балаға арналған мерекеге 120 бала қатысты". */
export const meantFor: WordList = { words: 'арналған' };

/** Numbers in an order, in words: "в первый день 40". */
export const ordinals: WordList = {
  stems: 'перв втор треть трети четверт пятый пятая пятом пятой бірінші екінші үшінші төртінші бесінші',
};

/** What tells two counts of one thing apart in time: "100 анкет до и 100 анкет после". */
export const beforeAndAfter: readonly (readonly [before: string, after: string])[] = [
  ['до', 'после'],
  ['дейін', 'кейін'],
];

/** Beginnings of what was done to a thing: "проведены", "привлечено". */
export const doneTo: readonly string[] =
  'провед созд подготов разработ привлеч размещ изд выпущ направл получ составл организов охвач обуч посещ приня опублик распростран снят перед внедр утвержд достав установл отремонт высаж розд вруч'.split(
    ' ',
  );
/** Kazakh words for "took place": "2 семинардан өткізілді" is two each. */
export const tookPlace: readonly string[] = 'өткіз өтті бол жүргіз ұйымдаст қатыс шақыр жина'.split(' ');

/** Kazakh nouns that end as verbs do. */
export const kazakhNounsLikeVerbs: WordList = { words: 'белсенді ерікті құрметті адамды тұрғынды азаматты' };

/** Common Kazakh words that have none of the letters that only Kazakh has. */
export const kazakhWithoutSigns: readonly string[] =
  'адам ауыл аудан сарапшы маман топ жоспар мектеп жоба бала жастар саны пайыз астам емес шамамен отбасы кездесу жарияланым сауалнама бастама жасау салу беру ашу алу тарату орнату ана'.split(
    ' ',
  );
/**
 * What no Russian word has, as patterns: ы behind ж and ш, where Russian writes и (Shymkent stands in Russian cells), and
 * verbs of the past.
 */
export const kazakhSigns: readonly string[] = ['[жш]ы(?!мкент)', '(?:[аы]л|лан)ды$', '(?:ыл|ал)ады$'];

/** Russian function words, and endings that Kazakh words do not have. */
export const russianWords: readonly string[] =
  'и в во на с со по не для из от до к о за при у количество человек чел более менее'.split(' ');
export const russianEndings: readonly string[] =
  'ов ев ей ах ях ых их ого его ый ий ая ые ие ций ний ами ями ость ости ция ции ние ния ники тели'.split(
    ' ',
  );

/** The plan, and what was done, where a text speaks of both: "план 10 / факт 12". */
export const sideWords = {
  plan: '(?<!\\p{L})(?:за)?(?:план|жоспар)',
  actual: '(?<!\\p{L})(?:факт(?!ор)|нақты)',
} as const;
