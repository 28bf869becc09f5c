import { kazakhCases, kazakhPossessives } from '../lexicon/endings';
import { halves, kazakhNumbers, kazakhScales, russianNumbers, russianScales } from '../lexicon/numbers';
import { anyOf, listed } from '../lexicon/word-list';

type Table = readonly (readonly [value: number, words: string])[];

const byWord = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([value, words]) => listed(words).map((word): [string, number] => [word, value])));

const RUSSIAN = byWord([...russianNumbers, ...halves]);
const KAZAKH = byWord(kazakhNumbers);
const RUSSIAN_SCALES = byWord(russianScales);
const KAZAKH_SCALES = byWord(kazakhScales);
/** What a Kazakh number may have behind it: "жүзден", "мыңнан", "жиырмасы". */
const KAZAKH_ENDING = new RegExp(
  `(?:${anyOf(listed(kazakhPossessives))})?(?:${anyOf(listed(kazakhCases))})$`,
  'u',
);

/** The value of a number word of the language; 0 for any other word. */
export function numberOfWord(lower: string, kazakh: boolean): number {
  return kazakh ? kazakhValue(KAZAKH, lower) : (RUSSIAN.get(lower) ?? 0);
}

/** What a word multiplies a figure by: 1000 for "тыс". 1 for any other word. */
export function scaleOfWord(lower: string): number {
  const factor = RUSSIAN_SCALES.get(lower) ?? kazakhValue(KAZAKH_SCALES, lower);
  return factor === 0 ? 1 : factor;
}

function kazakhValue(table: ReadonlyMap<string, number>, lower: string): number {
  return table.get(lower) ?? table.get(lower.replace(KAZAKH_ENDING, '')) ?? 0;
}
