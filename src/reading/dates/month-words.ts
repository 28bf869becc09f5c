import { kazakhMonthEnding, kazakhMonths, loanMonths, russianMonths, shortMonths } from '../lexicon/months';
import { seasons } from '../lexicon/times';
import { anyOf, listed } from '../lexicon/word-list';

const RUSSIAN: ReadonlyMap<string, number> = new Map([
  ...russianMonths.flatMap(([stem, endings], index) =>
    endings.map((ending): [string, number] => [stem + ending, index + 1]),
  ),
  ...Object.entries(shortMonths),
]);
const KAZAKH = new RegExp(`^(${anyOf([...kazakhMonths, ...loanMonths])})${kazakhMonthEnding}$`, 'u');

/** The number of the month that a word names in any case, Russian or Kazakh: 5 for `Мая`, 7 for `шілдеде`. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const russian = RUSSIAN.get(lower);
  if (russian !== undefined) return russian;
  // қыркүйек and its kin soften before a vowel: қыркүйегі.
  const name = KAZAKH.exec(lower.replace(/^қыркүйег/u, 'қыркүйек'))?.[1];
  if (name === undefined) return null;
  return Math.max(kazakhMonths.indexOf(name), loanMonths.indexOf(name)) + 1;
}

const SEASONS: ReadonlyMap<string, number> = new Map(
  seasons.flatMap(([{ words }, firstMonth]) =>
    listed(words).map((word): [string, number] => [word, firstMonth]),
  ),
);

/** The first month of the season that a word names: 6 for "летом". */
export function seasonOf(word: string): number | null {
  return SEASONS.get(word.toLowerCase()) ?? null;
}
