import { emptyNameWords, forFree, legalForms, supplies, supplying } from './lexicon/organisations';
import { anyOf } from './lexicon/word-list';
import { isKazakh, normalisedWord, stem } from './text/stem';
import { Text } from './text/text';

/** Organisations by their names, and what they did by the words of their roles. */

/** "и", "для": so short a word is meant whole. */
const SHORT_WORD = 4;

const begins = (stems: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(stems)})`, 'u');
const SUPPLY = begins(supplies);
const SUPPLYING = begins(supplying.filter((word) => word.length > SHORT_WORD));
const LINKING: ReadonlySet<string> = new Set(supplying.filter((word) => word.length <= SHORT_WORD));
const FREE = begins(forFree);
const WORD = /\p{L}+(?:-\p{L}+)*|\d+/gu;

const wordsOf = (text: string): string[] => (Text.of(text).text.match(WORD) ?? []).map(normalisedWord);

/** Whether a role is nothing but a supply: "Организация питания", "Транспорт, канцтовары"; not what was given for free. */
export function isSupply(role: string): boolean {
  const words = wordsOf(role);
  if (words.some((word) => FREE.test(word))) return false;
  return (
    words.some((word) => SUPPLY.test(word)) &&
    words.every((word) => SUPPLY.test(word) || SUPPLYING.test(word) || LINKING.has(word))
  );
}

/** A name as it is compared: its legal form, and the stems of the words that tell it apart. */
interface NameRead {
  readonly form: string | null;
  readonly stems: readonly string[];
}

const FORMS = legalForms.map(([sign, pattern]) => ({
  sign,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'giu'),
}));
const EMPTY = new Set(emptyNameWords);

function readName(name: string): NameRead {
  let text = Text.of(name).text.toLowerCase().replaceAll('ё', 'е');
  let form: string | null = null;
  for (const { sign, pattern } of FORMS) {
    const without = text.replace(pattern, ' ');
    if (without !== text) form ??= sign;
    text = without;
  }
  const kazakh = isKazakh(text);
  const stems = wordsOf(text)
    .filter((word) => !EMPTY.has(word))
    .map((word) => rootOf(stem(word, kazakh)));
  return { form, stems: [...new Set(stems)].toSorted() };
}

/** "Темиртауский" and "Темиртау", "областной" and "область" are one in a name. */
const rootOf = (stemmed: string): string => stemmed.replace(/(?<=.{4})(?:ск|еск|н)$/u, '');

/** A stem that lost a vowel more than another: "темирта", "темиртау". */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 5 &&
    Math.abs(one.length - other.length) === 1 &&
    (one.startsWith(other) || other.startsWith(one)));

/**
 * Whether two names, written differently or alike, are of one organisation: the same words in any order and case, the
 * legal form in full, short or left out. Other numbers and other legal forms are other organisations.
 *
 * @example isSameOrganisation('ОФ «Старт»', 'Общественный фонд "Старт"') // true
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [readName(one), readName(other)];
  if (a.stems.length === 0 || a.stems.length !== b.stems.length) return false;
  if (!a.stems.every((stemmed) => b.stems.some((root) => isAlike(stemmed, root)))) return false;
  return a.form === null || b.form === null || a.form === b.form;
}
