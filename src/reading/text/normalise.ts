import { firstParts } from '../lexicon/grammar';
import { invisible, latinLookAlikes } from '../lexicon/letters';
import { anyOf, listed } from '../lexicon/word-list';
import { matchesOf } from './matches';

/** A text fit for reading, and where its characters stood in the text as written. */
export interface Normalised {
  readonly text: string;
  /** The place in the text as written of a place in `text`; its end for the end. */
  readonly origin: (at: number) => number;
}

/** Hyphens that only look otherwise, and a dash inside a name in two parts: "пресс–релиз". */
const HYPHEN = new RegExp(
  `(?<=\\p{L})[\\u2010\\u2011](?=\\p{L})|(?<=(?<!\\p{L})(?:${anyOf(listed(firstParts.words))}))[–—](?=\\p{L})`,
  'giu',
);
const MAY_NEED_CHANGE = new RegExp(`[\\p{M}${invisible}]`, 'u');
const INVISIBLE = new RegExp(`[${invisible}]`, 'gu');
const CLUSTER = new RegExp(`[^\\p{M}]?\\p{M}*`, 'gsu');
const LATIN = anyOf(Object.keys(latinLookAlikes));
const CYRILLIC = '\\p{Script=Cyrillic}';
/** A word of Cyrillic letters and such Latin ones as look alike. */
const MIXED_WORD = new RegExp(
  `(?<![\\p{L}\\d])(?=(?:${LATIN})*${CYRILLIC})(?=${CYRILLIC}*(?:${LATIN}))(?:${CYRILLIC}|${LATIN})+(?![\\p{L}\\d])`,
  'gu',
);
const MAY_BE_MIXED = /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu;

/**
 * Writes a text as the lists do: letters that a Mac took apart are put together (й as и and a breve), characters that
 * nobody sees are left out, and Latin letters inside a Cyrillic word become the Cyrillic ones that they look like.
 */
export function normalise(written: string): Normalised {
  const whole = MAY_NEED_CHANGE.test(written) ? compose(written) : asWritten(written);
  const composed = { ...whole, text: whole.text.replace(HYPHEN, '-') };
  if (!MAY_BE_MIXED.test(composed.text)) return composed;
  const text = composed.text.replace(MIXED_WORD, (word) =>
    word.replace(/[a-z]/giu, (letter) => latinLookAlikes[letter] ?? letter),
  );
  return { text, origin: composed.origin };
}

const asWritten = (text: string): Normalised => ({ text, origin: (at) => at });

/** Puts letters and their marks together and leaves out what is invisible. */
function compose(written: string): Normalised {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const { 0: cluster, index } of matchesOf(written, CLUSTER)) {
    const piece = cluster.normalize('NFC').replace(INVISIBLE, '');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      origins.push(piece.length === cluster.length ? index + unit : index);
    }
  }
  return { text: pieces.join(''), origin: (at) => origins[at] ?? written.length };
}
