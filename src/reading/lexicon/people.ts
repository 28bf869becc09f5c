import type { WordList } from './word-list';

/** Any person reached by an activity: these words mean the same thing to the check. */
export const persons: WordList = {
  words: 'уч человек человека человеку люди людей людям людях людьми лиц лица лицам',
  stems:
    'чел участни жител слушател респондент опрошенн бенефициар благополучател посетител граждан сельчан односельчан присутствующ обучающ адам қатысушы тұрғын азамат тыңдаушы келуші',
};

/** Any person in the strictest sense: of "30 семей (120 человек)" these are the ones who count. */
export const personsAtLarge: WordList = { stems: 'чел человек люд адам участни қатысушы лиц' };

/**
 * Kinds of people, in any column: participants too, but "20 женщин" and "20 детей" are different things. No list holds
 * all people there are: in the column of participants lexicon/no-people.ts decides.
 */
export const kindsOfPeople: WordList = {
  words:
    'дети детей детям детях детьми мать матери матерей матерям матерью мам мама мамы мамам пап папы семей гость гостя гости гостей гостям гостями ер ерлер жас қыз қыздар қызға қыздан ұл ұлдар ұлға ұлдан ж м',
  stems:
    'ребен ребят подрост женщин мужчин девуш девоч юнош мальчик молодеж молодых пенсионер школьни студент учащ ученик воспитанни служащ госслужащ безработн волонтер добровол родител педагог учител воспитател предпринимател инвалид активист член сотрудни работни представител лидер депутат ветеран пожил несовершеннолетн фермер делегат работодател соискател стажер зрител врач медработни медик спортсмен получател руководител директор журналист блогер выпускни библиотекар самозанят переселен кандас осужденн мигрант әйел жастар зейнеткер оқушы студент бала қызметкер өкіл мүше еріктi ерікті волонтер ата-ана мұғалім ұстаз кәсіпкер жұмыссыз жасөспірім отбасы мүгедек ардагер белсенді тәрбиеленуші тәрбиеші дәрігер қонақ көрермен басшы түлек спортшы кітапханашы шаруа жігіт',
};

/** People who work for the project; they are not its participants. */
export const experts: WordList = {
  words: 'фотограф фотографа фотографы фотографов видеограф видеографа видеографы видеографов',
  stems:
    'эксперт специалист тренер консультант социолог психолог юрист спикер модератор медиатор фасилитатор лектор ментор наставни аналитик методист координатор инструктор коуч дизайнер программист куратор переводчик логопед дефектолог бухгалтер адвокат тьютор супервизор сарапшы маман кеңесші заңгер әлеуметтанушы дәріскер жаттықтырушы тәлімгер аудармашы медиатор',
};

/** Names for any of them: "2 специалиста, психолог и юрист" are two. */
export const genericExperts: WordList = {
  stems: 'эксперт специалист тренер консультант спикер лектор сарапшы маман кеңесші',
};

/** Experts who may as well be those whom an activity reaches: "25 маман", "25 молодых специалистов". */
export const expertsOrParticipants: WordList = {
  stems:
    'специалист маман психолог юрист социолог методист инструктор дизайнер программист логопед дефектолог бухгалтер адвокат координатор куратор наставни переводчик тьютор ментор заңгер әлеуметтанушы тәлімгер аудармашы',
};
/** What makes them participants wherever it stands. */
export const asParticipants: WordList = { stems: 'молод начинающ жас' };
/** What is done with people who work for a project: "привлечены 4 эксперта". */
export const engaged: WordList = { stems: 'привлеч привлек задейств нанят приглаш тартыл' };

/** Stems of what comes before taking part: people put their names down. */
export const enrolled = { before: 'зарегистрир записал заявил подал', behind: 'тіркел жазыл' };

/** Households: they count as they stand, unless the persons in them are given as well. */
export const families: WordList = { words: 'сем', stems: 'семь семей отба домохозяйств двор' };

/** People whom the project reached only through others: they are no participants. */
export const indirect: WordList = { stems: 'косвен жанам' };
/** The opposite, where both are named: "100 прямых и 2000 косвенных бенефициаров". */
export const direct: WordList = { stems: 'прям тікелей' };

/** Visits and the like: whoever came twice counts twice. */
export const attendances: WordList = { words: 'участ участи қатысу келу', stems: 'посещен человеко-' };

/** Women and men; girls and boys are some of them. */
export const womenAndMen: readonly [women: WordList, men: WordList] = [
  { words: 'ж жен', stems: 'женщин девуш девоч женск әйел қыз' },
  { words: 'м муж ер ерлер ерлері еркек ұл ұлдар', stems: 'мужчин юнош мальчик парн мужск еркек жігіт' },
];

/** Pairs that make up a whole: what is not the one is the other. */
export const closedPairs: readonly (readonly [one: WordList, other: WordList])[] = [
  womenAndMen,
  [{ stems: 'взросл ересек' }, { words: 'дети детей детям', stems: 'ребен детск бала' }],
  [{ stems: 'онлайн online дистанц қашықт' }, { stems: 'офлайн оффлайн offline очно очн офф бетпе-бет' }],
  [{ stems: 'городск горожан қалалық' }, { stems: 'сельск сельчан ауылдық' }],
];

/** Roles of which one person has one in an activity, as stems: pupils are no teachers. */
export const rolesApart =
  'учител педагог преподават ученик учащ школьник студент родител воспитател воспитанник работодател соискател госслужащ врач медработник пациент мұғалім ұстаз оқушы студент ата-ана тәрбиеші тәрбиеленуші дәрігер';
