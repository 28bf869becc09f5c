import { noPeople } from '../lexicon/no-people';
import { stem } from '../text/stem';

const STEMS: ReadonlySet<string> = new Set(
  noPeople.flatMap((word) => [word, stem(word, false), stem(word, true)]),
);
/** Whether a head noun, by its stem, is a thing that is no people. A Kazakh text has Russian words as well ("2 лагерь"), and of a name in two parts the last says what it is. */
export const isNoPeopleHead = (head: string): boolean => {
  const last = head.slice(head.lastIndexOf('-') + 1);
  return [head, last].some((word) => STEMS.has(word) || STEMS.has(stem(word, false)));
};
