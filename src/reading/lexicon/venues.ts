import type { WordList } from './word-list';

/** Words for where in a town something is held, by stem. */

/** Kinds of houses; each list holds the words for one. */
export const kindsOfVenues: readonly string[] = [
  'культур дк цдк сдк рдк мәдениет',
  'школ сш осш сош мектеп',
  'библиотек кітапхана',
  'акимат әкімд',
  'колледж',
  'лице',
  'гимнази',
  'университет вуз институт',
  'клуб',
  'офис кеңсе',
  'музе мұражай',
  'театр',
  'стадион',
  'парк саябақ',
  'кафе ресторан дәмхана',
  'гостиниц отел қонақүй',
  'детсад балабақша',
  'больниц поликлиник аурухана емхана',
  'мечет мешіт',
  'маслихат мәслихат',
];

/** Words that say that there is a house and hardly which: they tell two houses apart only when nothing else does. */
export const vagueVenues: WordList = {
  words: 'дом дома доме зал зала зале залы үй үйі үйінде корпус корпусе здание здании алаң алаңы алаңында',
  stems: 'дворец дворц центр конференц сарай орталы ғимарат площад этаж қабат кабинет актов',
};

/** Words of an address that name nothing: they stand beside a name or a number. */
export const addressWords: WordList = {
  words: 'ул пр пр-т пер мкр мкрн гор обл пос кв каб село селе аул ауле ауыл ауылы ауылында кент кенті р-н',
  stems:
    'улиц көше проспект даңғыл переул микрорайон ықшамаудан город қала посел район област облыс аудан округ',
};

/** Words between the names of a place. */
export const wordsBetween: WordList = {
  words: 'имени им атындағы при на в по у мен және для жанындағы онлайн офлайн оффлайн место адрес г с п',
};
