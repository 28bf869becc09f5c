import { stemmer } from '@orama/stemmers/russian';
import { LETTER, runEnd, widthAt } from './characters';
import { remembered } from './remembered';
import { LIKE_KAZAKH } from './signs';

/** A word with a letter that Kazakh has and Russian has not, or one of the common words that have none. */
const KAZAKH_WORD =
  /[әғқңөұүһі]|^(?:адам|ауыл|аудан|сарапшы|маман|топ|жоспар|мектеп|жоба|бала|жастар|саны|пайыз|астам|емес|шамамен|отбасы|кездесу|жарияланым|сауалнама|бастама)(?:лар|дар|тар|ы|да|та|дан|тан|нан)?$/u;
/** A Russian function word, or a word with an ending that Kazakh words do not have. */
const RUSSIAN_WORD =
  /^(?:и|в|во|на|с|со|по|не|для|из|от|до|к|о|за|при|у|количество|человек|более|менее)$|.{2}(?:ов|ев|ей|ах|ях|ых|их|ого|его|ый|ий|ая|ые|ие|ций|ний|ами|ями|ость|ости|ция|ции|ние|ния)$/u;

const languageOf = remembered((word): 'kazakh' | 'russian' | 'either' => {
  const lower = normalised(word);
  if (KAZAKH_WORD.test(lower)) return 'kazakh';
  return RUSSIAN_WORD.test(lower) ? 'russian' : 'either';
});

/**
 * Whether a text is Kazakh: when more of its words look Kazakh than Russian, so that "40 адам" is, and a Russian cell
 * with a Kazakh name in it ("25 жителей с. Ақсу") is not.
 */
export function isKazakh(text: string): boolean {
  if (!LIKE_KAZAKH.test(text)) return false;
  let [kazakh, russian] = [0, 0];
  for (let at = 0; at < text.length;) {
    const end = runEnd(text, at, LETTER);
    if (end > at) {
      const language = languageOf(text.slice(at, end));
      if (language === 'kazakh') kazakh += 1;
      else if (language === 'russian') russian += 1;
    }
    at = end + widthAt(text, end);
  }
  return kazakh > russian;
}

/** A word as the lists write it: lower case, `ё` as `е`. */
export function normalised(word: string): string {
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
};

/** The stem of a word, by which its forms agree: `stem('рекомендаций', false)` is `рекомендац`. */
export function stem(word: string, kazakh: boolean): string {
  return stemOf(normalised(word), kazakh);
}

/** The stem of a word that is normalised. */
export function stemOf(lower: string, kazakh: boolean): string {
  // "ВКО2", "a17": a name, which has no endings.
  if (/\d$/u.test(lower)) return lower;
  return kazakh ? kazakhStem(lower) : russianStem(lower);
}

/** Nouns that the stemmer takes for verbs in some of their forms: канала, органы, отзыв, правил. */
const NOUN_LIKE_A_VERB = /^(.{2,}(?:[аеиоуыя]л|[аяеиоу]н|[иы]в))(?:а|у|ом|е|ы|ой|ов|ам|ами|ах)?$/u;

/**
 * Snowball's Russian stem, made to agree where Snowball's forms part: nouns that look like verbs, a vowel that comes
 * and goes before к and ц (список, списка), and the few irregular words above.
 */
function russianStem(lower: string): string {
  const stemmed = NOUN_LIKE_A_VERB.exec(lower)?.[1] ?? stemmer(lower);
  const even = stemmed.replace(/([^аеиоуыэюя])[ое]([кц])$/u, '$1$2').replace(/ьц$/u, 'ц');
  return IRREGULAR[even] ?? even;
}

const CASE =
  /(?:ндан|нден|ның|нің|дың|дің|тың|тің|нда|нде|нан|нен|дан|ден|тан|тен|мен|бен|пен|ға|ге|қа|ке|на|не|ды|ді|ты|ті|да|де|та|те)$/u;
const POSSESSIVE = /(?:сы|сі|(?<!ш)[ыі])$/u;
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/u;
const SHORTEST_ROOT = 3;

/**
 * A Kazakh noun without its case, possessive and plural endings: `қатысушыларының` is `қатысушы`. Own code, since no
 * kept-up Kazakh stemmer exists in the package registries; it is a stripper of endings, not a morphology, and knows
 * the agents' -шы/-ші as part of the word. A final ғ, г, б that softened before a vowel is hardened again.
 */
function kazakhStem(lower: string): string {
  const cased = strip(lower, CASE);
  const owned = strip(cased, POSSESSIVE);
  const hard = owned === cased ? owned : owned.replace(/ғ$/u, 'қ').replace(/г$/u, 'к').replace(/б$/u, 'п');
  return strip(hard, PLURAL);
}

function strip(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST_ROOT ? rest : word;
}
