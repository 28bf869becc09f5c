import type { WordList } from './word-list';

/** The days of the week from Monday, Russian and Kazakh. */
export const weekdays: readonly WordList[] = [
  { words: 'пн', stems: 'понедельник дүйсенбі' },
  { words: 'вт', stems: 'вторник сейсенбі' },
  { words: 'ср среда среду среды среде', stems: 'сәрсенбі' },
  { words: 'чт', stems: 'четверг бейсенбі' },
  { words: 'пт', stems: 'пятниц жұма' },
  { words: 'сб', stems: 'суббот' },
  { words: 'вс', stems: 'воскресень жексенбі' },
];
/** "Сенбі" is Saturday and the end of every other Kazakh weekday but one. */
export const kazakhSaturday = 'сенбі';

/** The seasons, by their first month; winter begins in the December before. */
export const seasons: readonly (readonly [words: WordList, firstMonth: number])[] = [
  [{ words: 'весна весной весну весны көктем көктемде көктемі көктемінде' }, 3],
  [{ words: 'лето летом лета жаз жазда жазы жазында' }, 6],
  [{ words: 'осень осенью осени күз күзде күзі күзінде' }, 9],
  [{ words: 'зима зимой зиму зимы қыс қыста қысы қысында' }, 12],
];

/** Parts of a year, and how many months each has. */
export const partsOfYear: readonly (readonly [stems: string, months: number])[] = [
  ['квартал тоқсан', 3],
  ['полугоди жартыжылды', 6],
];

/** The parts of a year by their number in words. */
export const partsInWords: readonly (readonly [stems: string, number: number])[] = [
  ['перв бірінші', 1],
  ['втор екінші', 2],
  ['трет үшінші', 3],
  ['четверт төртінші', 4],
];

/** Words for the whole project in place of a date. Each holds its own words in their order, others may stand between. */
export const wholePeriod: readonly string[] = [
  String.raw`(?:вес[ья]|всего|весь)\s+(?:период|срок)\p{L}*`,
  String.raw`(?:в\s+течени[еи]|на\s+протяжении|за\s+время|за|в\s+ходе|в\s+период)\s+(?:всего\s+)?(?:(?:период|срок)\p{L}*\s+)?(?:реализации\s+|действия\s+)?(?:всего\s+)?проекта`,
  String.raw`(?:в\s+течени[еи]|на\s+протяжении)\s+(?:всего\s+)?(?:период|срок)\p{L}*`,
  String.raw`(?:в\s+течени[еи]|на\s+протяжении)\s+(?:всего\s+|этого\s+)?года(?!\p{L})`,
  String.raw`жыл\s+(?:бойы|ішінде)`,
  String.raw`период\p{L}*\s+(?:реализации\s+)?проекта`,
  String.raw`(?:бүкіл|барлық)\s+(?:жоба\p{L}*\s+)?(?:\p{L}+\s+){0,2}(?:кезең|мерзім)\p{L}*`,
  String.raw`жоба\p{L}*\s+(?:\p{L}+\s+){0,2}(?:кезең|мерзім|барыс|бойы|ішінде)\p{L}*`,
];

/** The word for a year, as it stands beside one. */
export const yearWords =
  'г гг год года году годом годы годов годах ж жж жыл жылы жылғы жылдың жылдан жылға жылда жылдар жылдары';
/** Kazakh year words after which the month of that year follows. */
export const leadingYearWords = 'жылғы жылдың';

export const until: WordList = { words: 'по до' };
/** Words that lead to a date and mean nothing more. */
export const dateLeads: WordList = { words: 'с со от в во период дни дата даты' };
/** "В 15:00", "сағат 10.00": what follows is a time of day. */
export const timeLeads: WordList = { words: 'в сағат время час' };
