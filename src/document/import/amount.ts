import { readNumberInText } from '../../reading/number';
import { kazakhNumbers, kazakhScales, russianNumbers, russianScales } from '../../reading/lexicon/numbers';
import { plainWords } from '../labels/loose-text';

/** Words of money, as `plainWords` has them; they may stand among the words of an amount. */
export const moneyWord = /^(?:тенге|теңге|тг|kzt|тиын|00)$/u;

/** From each word of a list to its figure. */
function byWord(list: readonly (readonly [figure: number, words: string])[]): ReadonlyMap<string, number> {
  return new Map(list.flatMap(([figure, words]) => words.split(' ').map((word) => [word, figure] as const)));
}

const russian = byWord(russianNumbers);
// In prose "тоқсан" may be a quarter of a year; among the words of an amount it is ninety.
const kazakh = new Map([...byWord(kazakhNumbers), ['тоқсан', 90]]);
const scales = byWord([...russianScales, ...kazakhScales]);

/**
 * An amount with its words, as contracts write it: "5 420 000 (пять миллионов четыреста двадцать тысяч) тенге",
 * "5 420 000 тенге 00 тиын". Null where the words say another figure or something else: then a person must look.
 */
export function readAmount(text: string): number | null {
  const match = /^[\s\u00a0]*([\d., \u00a0\u202f\u2009]*\d)(.*)$/su.exec(text);
  if (match === null) return null;
  const figure = readNumberInText((match[1] ?? '').trim())?.value ?? null;
  if (figure === null) return null;
  const words = plainWords(match[2] ?? '')
    .split(' ')
    .filter((word) => word !== '' && !moneyWord.test(word));
  if (words.length === 0) return /[\p{L}₸]/u.test(match[2] ?? '') ? figure : null;
  return valueInWords(words) === figure ? figure : null;
}

/** The number that words alone make: "пять миллионов четыреста двадцать тысяч" is 5 420 000; null for other words. */
function valueInWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const scale = scales.get(word);
    const inRussian = russian.get(word);
    const value = inRussian ?? kazakh.get(word);
    if (scale !== undefined) {
      total += Math.max(1, group) * scale;
      group = 0;
    } else if (value === 100) {
      // "Төрт жүз" is four hundreds, "сто" one.
      group = inRussian === undefined ? Math.max(1, group) * value : group + value;
    } else if (value !== undefined) {
      group += value;
    } else {
      return null;
    }
  }
  return total + group;
}
