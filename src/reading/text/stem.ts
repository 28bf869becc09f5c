import { stemmer } from '@orama/stemmers/russian';
import { kazakhCases, kazakhPlurals, kazakhPossessives } from '../lexicon/endings';
import { kazakhSigns, kazakhWithoutSigns, russianEndings, russianWords } from '../lexicon/grammar';
import { kazakhLetters } from '../lexicon/letters';
import { anyOf, listed } from '../lexicon/word-list';
import { remembered } from '../lexicon/remembered';
import { matchesOf } from './matches';

/** A word with a letter or a spelling that Kazakh has and Russian has not, or one of the common words that have none. */
const KAZAKH_WORD = new RegExp(
  `[${Object.keys(kazakhLetters).join('')}]|${kazakhSigns.join('|')}|^(?:${anyOf(kazakhWithoutSigns)})(?:${anyOf([...listed(kazakhPlurals), ...listed(kazakhPossessives), ...listed(kazakhCases)])})?$`,
  'u',
);
const RUSSIAN_WORD = new RegExp(`^(?:${anyOf(russianWords)})$|.{2}(?:${anyOf(russianEndings)})$`, 'u');

/** The language that a word, normalised, is of; `either` where it shows no sign. */
export const languageOf = remembered((lower): 'kazakh' | 'russian' | 'either' => {
  if (KAZAKH_WORD.test(lower)) return 'kazakh';
  return RUSSIAN_WORD.test(lower) ? 'russian' : 'either';
});

/** A Kazakh word weighs more than a Kazakh name: many Kazakh nouns look Russian ("конференция"), and few verbs do. */
const WEIGHT_OF_WORD = 2;

/**
 * The language that more of the words of a text look like: "40 адам" is Kazakh, and a Russian cell with a Kazakh name
 * in it ("25 жителей с. Ақсу") is not. `either` where none shows a sign, or as many the one as the other.
 */
export function languageOfText(text: string): 'kazakh' | 'russian' | 'either' {
  let balance = 0;
  for (const [word] of matchesOf(text, /\p{L}+/gu)) {
    const language = languageOf(normalisedWord(word));
    if (language === 'kazakh') balance += /^\p{Ll}/u.test(word) ? WEIGHT_OF_WORD : 1;
    else if (language === 'russian') balance -= 1;
  }
  return balance > 0 ? 'kazakh' : balance < 0 ? 'russian' : 'either';
}

/** Whether a text is Kazakh. */
export const isKazakh = (text: string): boolean => languageOfText(text) === 'kazakh';

/** A word as the lists write it: lower case, `ё` as `е`. */
export function normalisedWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

/** Forms that the Russian stemmer parts from their word, by its stem. */
const IRREGULAR: Readonly<Record<string, string>> = {
  человк: 'человек',
  пробл: 'проблем',
  сист: 'систем',
  пис: 'письм',
  дня: 'дн',
  дне: 'дн',
  ден: 'дн',
  уровен: 'уровн',
  лет: 'год',
  люд: 'человек',
  чел: 'человек',
  ребенк: 'дет',
  ид: 'иде',
  алл: 'алле',
  галер: 'галере',
};

/** The stem of a normalised word, by which its forms agree: `stem('рекомендаций', false)` is `рекомендац`. */
export function stem(lower: string, kazakh: boolean): string {
  return kazakh ? stemInKazakh(lower) : stemInRussian(lower);
}

/** "ВКО2", "a17": a name, which has no endings. */
const IS_NAME = /\d$/u;
const stemInKazakh = remembered((lower) => (IS_NAME.test(lower) ? lower : kazakhStem(lower)));
/** "Семинара-тренинга": each part has an ending of its own. */
const stemInRussian = remembered((lower) =>
  IS_NAME.test(lower) ? lower : lower.split('-').map(russianStem).join('-'),
);

/** Nouns that the stemmer takes for verbs in some of their forms: канала, органы, отзыв, правил. */
const NOUN_LIKE_A_VERB = /^(.{2,}(?:[аеиоуыя]л|[аяеиоу]н|[иы]в))(?:а|у|ом|е|ы|ой|ов|ам|ами|ах)?$/u;

/** "Семинарлар", "тренингтер": a Kazakh plural of a word that shows no language by itself. */
const KAZAKH_PLURAL_OF_LOAN =
  /(?<=.{4})(?:(?<!до)лар|(?<=р)лер|(?<=нг|к|рт|тт|[пб])тер|(?<=[сткбпг])тар|(?<=[мнь])дар)$/u;

/**
 * Snowball's Russian stem, made to agree where Snowball's forms part: nouns that look like verbs, a vowel that comes
 * and goes before к and ц (список, списка), and the few irregular words above.
 */
function russianStem(lower: string): string {
  const singular = lower.replace(KAZAKH_PLURAL_OF_LOAN, '');
  const stemmed = NOUN_LIKE_A_VERB.exec(singular)?.[1] ?? stemmer(singular);
  const even = stemmed.replace(/([^аеиоуыэюя])[ое]([кц])$/u, '$1$2').replace(/ьц$/u, 'ц');
  return IRREGULAR[even] ?? even;
}

/** The accusative -ты stands behind a voiceless consonant: "сағаты" is somebody's сағат. */
const CASE =
  /(?:ндан|нден|ның|нің|дың|дің|тың|тің|нда|нде|нан|нен|дан|ден|тан|тен|мен|бен|пен|ға|ге|қа|ке|на|не|ды|ді|(?<=[кқпстшщхцчф])(?:ты|ті)|да|де|та|те|(?<=ш[ыі]|бала)н[ыі])$/u;
/** "Күнде" is күн with -де: -нде would leave too little. */
const SHORT_CASE = /(?:дан|ден|тан|тен|ға|ге|қа|ке|да|де|та|те)$/u;
const POSSESSIVE = /(?:сы|сі|(?<!ш)[ыі])$/u;
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/u;
const SHORTEST_ROOT = 3;

/**
 * A Kazakh noun without its case, possessive and plural endings: `қатысушыларының` is `қатысушы`. Own code, since no
 * kept-up Kazakh stemmer exists in the package registries; it is a stripper of endings, not a morphology, and knows
 * the agents' -шы/-ші as part of the word. A final ғ, г, б that softened before a vowel is hardened again.
 */
function kazakhStem(lower: string): string {
  const long = strip(lower, CASE);
  const cased = long === lower ? strip(lower, SHORT_CASE) : long;
  const owned = strip(cased, POSSESSIVE);
  const hard = owned === cased ? owned : owned.replace(/ғ$/u, 'қ').replace(/г$/u, 'к').replace(/б$/u, 'п');
  return strip(hard, PLURAL);
}

function strip(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST_ROOT ? rest : word;
}
