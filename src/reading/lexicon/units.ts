import { listed, type WordList } from './word-list';

export const money: WordList = { words: 'тенге теңге тг kzt ₸' };
export const percent: WordList = { words: 'проц', stems: 'процент пайыз' };
/** Words for one of many, which the thing itself follows or goes without: "120 шт. анкет". */
export const pieces: WordList = {
  words: 'шт штук штука штуки экз экземпляр экземпляра экземпляров ед единиц единица единицы дана',
};
/** Beginnings of what is only ever counted whole: "1.200 чел." are 1200. */
export const countedOnly: readonly string[] = listed(
  'чел участн жител слушател просмотр подписчик экз шт буклет анкет адам қатысушы қаралым дана тг тенге теңге ₸',
);
/** Spans of time that something happens in: "1 раз в неделю". */
export const periods: WordList = { words: 'неделю месяц день год квартал сутки полугодие' };

/** Abbreviations of nouns and adjectives in full, so that both ways of writing agree. */
export const inFull: Readonly<Record<string, string>> = {
  ч: 'часов',
  час: 'часов',
  мин: 'минут',
  сек: 'секунд',
  мес: 'месяцев',
  нед: 'недель',
  экз: 'экземпляров',
  стр: 'страниц',
  сағ: 'сағат',
  км: 'километров',
  кг: 'килограммов',
  просм: 'просмотров',
  исслед: 'исследований',
  меропр: 'мероприятий',
  метод: 'методическое',
  раб: 'рабочей',
  каз: 'казахском',
  рус: 'русском',
  чел: 'человек',
  'ч-к': 'человек',
  'чел-к': 'человек',

  участн: 'участников',
  уч: 'участников',
  аналит: 'аналитический',
  информ: 'информационный',
  прод: 'продуктовых',
  жен: 'женщин',
  муж: 'мужчин',
  орг: 'организаций',
  конс: 'консультаций',
  публ: 'публикаций',
  рек: 'рекомендаций',
};
