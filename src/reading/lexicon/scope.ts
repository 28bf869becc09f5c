import type { WordList } from './word-list';

/** Words that tell what a figure in prose is about: the whole project, one event, or something else. */

/** The project, and that which it is made of all together. */
export const wholeProject: WordList = {
  words: 'мероприятиях мероприятиями мероприятиям мероприятий',
  stems: 'проект жоба іс-шаралар',
};

/** One kind of event: who came to it are not those whom the project reached. Stems. */
export const events =
  'тренинг семинар вебинар встреч лекци мастер-класс консультаци консультир курс форум конференц фестивал концерт турнир соревнован выставк ярмарк экскурси поход стол слет сесси лагер выезд фокус-групп хакатон квест субботник собран заседан презентац конкурс акци опрос опрош анкет стажиров интервью тестирован занят клуб кружк задач этап компонент кампани поток групп мероприятии мероприятие мероприятием сауалнама кездесу сабақ дәріс кеңес байқау жарыс көрме үстел жиналыс шеберлік тағылымдама міндет кезең таныстырылым науқан топ сынып класс школ мектеп';

/** What was not done by the project, not yet, or counts no participants, as patterns. */
export const notOfProject: readonly string[] = [
  'косвенн',
  'жанама',
  'просмотр',
  'подписчик',
  'соцсет',
  'социальн\\p{L}+\\s+сет',
  'әлеуметтік\\s+желі',
  'қаралым',
  'жазылушы',
  'до\\s+(?:начала\\s+)?проекта',
  'жобаға\\s+дейін',
  'ежегодн',
  'ежемесячн',
  'еженедельн',
  'кажд',
  'в\\s+(?:год|месяц|неделю|среднем)(?!\\p{L})',
  'жыл\\s+сайын',
  'ай\\s+сайын',
  'әрбір',
  'орта\\s+есеппен',
  'планир(?:у|ов)',
  'запланир',
  'намерен',
  'будут?(?!\\p{L})',
  'также',
  'дополнительно',
  'еще',
  'тағы',
  'сондай-ақ',
  'кроме',
];

/** Whose people are not those of the project. Stems. */
export const peopleOfOthers: readonly string[] = ['партнер', 'серіктес', 'волонтер'];

/** Generic words beside a thing counted over the whole project that pick none of them, as stems. */
export const ofAllThings: WordList = {
  stems: 'проект социальн запланирован заплан проведен реализован основн жоба әлеуметтік жоспарла барлы',
};

/** Generic words beside people of a project that pick none of them, as stems. */
export const ofAllPeople: WordList = {
  stems:
    'прям непосредств уникальн проект бенефициар участник охват общ количеств тікелей жоба қамт қатысушы област облыс',
};
