import type { WordList } from './word-list';

/** What a project does for people, Russian and Kazakh: a figure beside such a word counts those to whom it was done. */
export interface Deed {
  readonly id: string;
  readonly words: WordList;
}

/** Was reached or took part: of the whole project this is the total of participants. */
export const reached: Deed = {
  id: 'reached',
  words: {
    words: 'участвовали участвовало участие участвовать',
    stems: 'охва принявш приняв участво участву вовлеч вовлек поучаств қамт қатыс тартыл',
  },
};

/** The others: each is told apart, because not all who were reached were trained. */
export const deeds: readonly Deed[] = [
  reached,
  { id: 'trained', words: { words: 'оқыту', stems: 'обуч оқыт' } },
  { id: 'employed', words: { words: 'жұмысқа', stems: 'трудоустр орналас' } },
  { id: 'consulted', words: { stems: 'проконсульт консультир консультац кеңес' } },
  { id: 'surveyed', words: { stems: 'опрош опрос опрашив анкетир сауалнама' } },
  { id: 'informed', words: { stems: 'проинформир информир ақпаратт хабар' } },
  { id: 'treated', words: { stems: 'оздоров реабилит сауықт оңалт' } },
  { id: 'certified', words: { stems: 'сертифиц' } },
  { id: 'registered', words: { stems: 'зарегистр тірке' } },
];

/** Says that something was not done, as patterns. */
export const notDone: readonly string[] = [
  '(?<!\\p{L})(?:не|нет|ни|емес|жоқ)(?!\\p{L})',
  'отмен',
  'перенес',
  'отложен',
  '[мбп][ае](?:ды|ді|ған|ген)(?!\\p{L})',
  'кейінге',
];

/** Words that leave a list open: more stand behind it, or it only picks some. */
export const openLists: readonly string[] = [
  'и\\s+др(?:угие|\\.)?(?!\\p{L})',
  'и\\s+т\\.\\s?[дп]\\.',
  'и\\s+прочи[ем]',
  'например',
  'частично',
  'в\\s+основном',
  'преимущественно',
  'остальн\\p{L}+',
  'т\\.\\s?б\\.',
  'тағы\\s+басқа',
  'қалған\\p{L}*',
  'негізінен',
];
