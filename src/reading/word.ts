import { remembered } from './remembered';
import { SIGN_OF_KAZAKH, SIGNS_OF_WORDS } from './signs';
import { isKazakh, normalised, stemOf } from './stem';

/**
 * A distinct word of prose and what the readers ask of it. Prose repeats its words, so a word is made once and every
 * question about it is answered once, whatever texts it stands in.
 */
export class Word {
  /** As the word lists write it: lower case, `ё` as `е`. */
  readonly lower: string;
  /** What the word may be a part of: bits of signs.ts. */
  readonly signs: number;
  #russianStem: string | undefined;
  #kazakhStem: string | undefined;
  #looksKazakh: boolean | undefined;
  /** A bit for each trait: whether it was asked for, and whether the word has it. */
  #asked = 0;
  #held = 0;

  constructor(written: string) {
    this.lower = normalised(written);
    let signs = 0;
    for (const { sign, pattern } of SIGNS_OF_WORDS) if (pattern.test(written)) signs |= sign;
    this.signs = signs;
  }

  /** The stem, by which the word's forms agree; a Kazakh word is one in a Russian text too. */
  stem(kazakhText: boolean): string {
    if (kazakhText || this.#isKazakh) return (this.#kazakhStem ??= stemOf(this.lower, true));
    return (this.#russianStem ??= stemOf(this.lower, false));
  }

  get #isKazakh(): boolean {
    return (this.signs & SIGN_OF_KAZAKH) !== 0 && (this.#looksKazakh ??= isKazakh(this.lower));
  }

  has(trait: Trait): boolean {
    if ((this.#asked & trait.bit) === 0) {
      this.#asked |= trait.bit;
      if (trait.pattern.test(this.lower)) this.#held |= trait.bit;
    }
    return (this.#held & trait.bit) !== 0;
  }
}

/** The word of a text; the same object for the same letters. */
export const wordOf: (written: string) => Word = remembered((written) => new Word(written));

interface Trait {
  readonly bit: number;
  readonly pattern: { test(lower: string): boolean };
}

const MOST_TRAITS = 32;
let traits = 0;

/** Whether a word, in lower case with `ё` as `е`, matches a pattern, which must not be a global one. */
export function wordTrait(pattern: Trait['pattern']): (word: Word) => boolean {
  if (traits === MOST_TRAITS) throw new Error(`A word has at most ${MOST_TRAITS} traits, a bit each.`);
  const trait: Trait = { bit: 1 << traits, pattern };
  traits += 1;
  return (word) => word.has(trait);
}
