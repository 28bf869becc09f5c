import { normalise } from './normalise';
import { isKazakh, languageOfText } from './stem';
import { tokensOf, type Token } from './tokens';
import { matchesOf } from './matches';

/** The language of a part of a text that begins at a place. */
interface Part {
  readonly start: number;
  readonly kazakh: boolean;
}

/** Of so many characters the texts are kept: those of a usual report, and a few megabytes with their tokens. */
const MOST_CHARACTERS = 100_000;

const PART = /[^\n;/()]+/gu;

/**
 * The text of one cell, made ready for reading once and handed to whoever reads it: its letters put right, cut into
 * tokens, and the language of each of its parts.
 */
export class Text {
  /** As the cell has it. */
  readonly written: string;
  /** Fit for reading (text/normalise.ts); tokens and readers go by its places. */
  readonly text: string;
  /** The texts made lately, and how long they are together. */
  static readonly #made = new Map<string, Text>();
  static #characters = 0;
  readonly #origin: (at: number) => number;
  #tokens: readonly Token[] | undefined;
  #parts: readonly Part[] | undefined;

  private constructor(written: string) {
    const { text, origin } = normalise(written);
    this.written = written;
    this.text = text;
    this.#origin = origin;
  }

  /** The text of a cell; one that is made already, or was made lately, is given back: many rules read one cell. */
  static of(source: string | Text): Text {
    if (typeof source !== 'string') return source;
    const before = Text.#made.get(source);
    if (before !== undefined) return before;
    const text = new Text(source);
    if (Text.#characters > MOST_CHARACTERS) {
      Text.#made.clear();
      Text.#characters = 0;
    }
    Text.#made.set(source, text);
    Text.#characters += source.length;
    return text;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.text));
  }

  /** Whether the part of the text around a place is Kazakh; a part that shows no sign goes by the whole. */
  isKazakhAt(at: number): boolean {
    const parts = (this.#parts ??= partsOf(this.text));
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((parts[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return parts[low]?.kazakh ?? false;
  }

  /** A passage with its text and places as the cell has them. */
  passage(
    start: number,
    end: number,
  ): { readonly text: string; readonly start: number; readonly end: number } {
    const [from, to] = [this.#origin(start), this.#origin(end)];
    return { text: this.written.slice(from, to), start: from, end: to };
  }
}

function partsOf(text: string): readonly Part[] {
  const kazakh = isKazakh(text);
  if (!/[/\n(;]/u.test(text)) return [{ start: 0, kazakh }];
  return matchesOf(text, PART).map(({ 0: part, index }) => {
    const language = languageOfText(part);
    return { start: index, kazakh: language === 'either' ? kazakh : language === 'kazakh' };
  });
}
