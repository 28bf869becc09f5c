import { notDone } from '../lexicon/deeds';
import { Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { Quantity } from './quantity';
import { ANY_PERSON, conceptsOf, thingOf, type Thing } from './thing';

const PLURAL = /(?:[ыи]|ов|ев|ей|[ая][мх]|ами|ями|лар|лер|дар|дер|тар|тер)$/u;
/** "Все 25 получили сертификаты": no thing, but what they did. */
const DID = /(?:л[ыи]|л[ыи]сь)$/u;
const DENIES = new RegExp(notDone.join('|'), 'iu');

/**
 * What a cell names, with a figure and without one. Made once for a cell, so that many figures can be looked up.
 */
export class NamedThings {
  /** Heads, and whether a word in the singular names them. */
  readonly #heads = new Map<string, 'one' | 'some'>();
  readonly #withFigure = new Set<string>();
  readonly #values = new Set<number>();
  readonly #namedValues = new Set<number>();
  /** Whether it says that something was not so: "форум не состоялся". */
  readonly #denies: boolean;

  constructor(source: string, quantities: readonly Quantity[]) {
    const text = Text.of(source);
    this.#denies = DENIES.test(text.text);
    for (const { lower, start } of text.tokens.filter(isWord)) {
      const { head } = conceptsOf(thingOf({ lower, kazakh: text.isKazakhAt(start) }, [], lower));
      if (head === ANY_PERSON) continue;
      if (!PLURAL.test(lower)) this.#heads.set(head, 'one');
      else if (!this.#heads.has(head)) this.#heads.set(head, 'some');
    }
    for (const { thing, value } of quantities) {
      this.#values.add(value);
      if (thing === null || DID.test(thing.words)) continue;
      this.#withFigure.add(conceptsOf(thing).head);
      this.#namedValues.add(value);
    }
  }

  /**
   * Whether the cell says of a thing, in other words, that there was so much of it: "горячая линия работала" of one
   * line, "обучено 25 чел., все 25 получили сертификаты" of 25 certificates. Not where it has another figure of it.
   */
  tells(thing: Thing, value: number): boolean {
    const { head } = conceptsOf(thing);
    const named = this.#heads.get(head);
    if (named === undefined || this.#withFigure.has(head)) return false;
    return value === 1 ? named === 'one' && !this.#denies : this.#values.has(value);
  }

  /** Whether a figure without a name only says again what the cell says of a named thing. */
  repeats({ thing, value }: Quantity): boolean {
    return (thing === null || DID.test(thing.words)) && this.#namedValues.has(value);
  }
}
