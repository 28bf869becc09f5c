import {
  DASH,
  DIGIT,
  GAP,
  kindAt,
  LETTER,
  MARK,
  MINUS,
  NARROW_SPACE,
  runEnd,
  TAB,
  widthAt,
} from './characters';
import { maskedPassages } from './quantity-masks';
import {
  SIGN_OF_DATE,
  SIGN_OF_DIGIT,
  SIGN_OF_DOCUMENT,
  SIGN_OF_EMAIL,
  SIGN_OF_PART,
  SIGN_OF_PHONE,
  SIGN_OF_PLACE,
  SIGN_OF_POINTED_FIGURE,
  SIGN_OF_TIME,
  SIGNS_OF_PASSAGES,
} from './signs';
import { wordOf, type Word } from './word';
import { ABBREVIATIONS } from './words';

/** The smallest pieces of a text that matter to quantities. Every piece stands at `[start, end)`. */
export type QuantityToken = WordToken | NumberToken | PlaceToken | MarkToken;

interface Piece {
  start: number;
  end: number;
}
export type WordToken = Piece & { kind: 'word'; word: Word };
type NumberToken = Piece & { kind: 'number'; value: number; ending: string; joined: boolean };
/** A place name: it narrows what is counted but is never counted itself. */
type PlaceToken = Piece & { kind: 'place'; root: string };
type MarkToken = Piece & {
  kind:
    | 'percent'
    | 'plus'
    | 'colon'
    | 'comma'
    | 'open'
    | 'close'
    /** `~`, `>` and the like, one character wide. */
    | 'sign'
    | 'dash'
    /** A dash without spaces around it. */
    | 'tight-dash'
    /** A date, a phone, an ordinal: its digits count nothing. */
    | 'mask'
    /** `;`, a line break, a full stop or the like. */
    | 'break';
};

export function isDash(token: QuantityToken | undefined): boolean {
  return token?.kind === 'dash' || token?.kind === 'tight-dash';
}

const NUMBER = new RegExp(
  [
    String.raw`((?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?!\d)(?:[.,]\d+)?)`,
    String.raw`(?:(-?(?:ух|ех|х|мя|ти|ми|й|я|е|го|му|м|ый|ая|ое|ой|ого|ому|ші|шы|інші|ыншы|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|ның|нің|дың|дің|тың|тің))(?![\p{L}-])|(-(?=\p{L})))?`,
  ].join(''),
  'uy',
);

/** A text cut into pieces, and the signs (signs.ts) that it shows. */
export interface CutText {
  readonly tokens: QuantityToken[];
  readonly signs: number;
}

/** Cuts a text into tokens. Spaces and quotation marks vanish. Linear in the text's length. */
export function quantityTokens(text: string): CutText {
  const whole = new Cutter(text);
  whole.cut(0, text.length);
  const passages = (whole.signs & SIGNS_OF_PASSAGES) === 0 ? [] : maskedPassages(text, whole.signs);
  if (passages.length === 0) return whole;
  const parts = new Cutter(text);
  let from = 0;
  for (const passage of passages) {
    if (passage.start < from) continue;
    parts.cut(from, passage.start);
    parts.tokens.push(passage);
    from = passage.end;
  }
  parts.cut(from, text.length);
  return { tokens: parts.tokens, signs: whole.signs };
}

const DIGITS_OF_PHONE = 11;

/** Cuts parts of a text; what stands behind a part is not looked at. */
class Cutter implements CutText {
  readonly tokens: QuantityToken[] = [];
  signs = 0;
  readonly #text: string;
  #figures = 0;

  constructor(text: string) {
    this.#text = text;
  }

  cut(from: number, to: number): void {
    const part = this.#text.slice(from, to);
    let at = 0;
    while (at < part.length) {
      const kind = kindAt(part, at);
      if (kind === LETTER) at = this.#word(part, at, from);
      else if (kind === DIGIT) at = this.#number(part, at, from);
      else at = this.#mark(part, at, from);
    }
  }

  #word(part: string, at: number, offset: number): number {
    const end = wordEnd(part, at);
    const word = wordOf(part.slice(at, end));
    this.signs |= word.signs;
    if (word.signs & SIGN_OF_DIGIT) this.#countFigures(end - at);
    this.tokens.push({ kind: 'word', start: offset + at, end: offset + end, word });
    return end;
  }

  #number(part: string, at: number, offset: number): number {
    const { end, value, ending, joined } = plainNumber(part, at) ?? numberAt(part, at);
    this.#countFigures(end - at);
    this.signs |= signsOfFigure(part, at, end);
    if (ending !== '') this.signs |= wordOf(ending).signs;
    this.tokens.push({ kind: 'number', start: offset + at, end: offset + end, value, ending, joined });
    return end;
  }

  #countFigures(length: number): void {
    this.#figures += length;
    if (this.#figures >= DIGITS_OF_PHONE) this.signs |= SIGN_OF_PHONE;
  }

  /** Reads what is neither word nor number; gives the place behind it. */
  #mark(part: string, at: number, offset: number): number {
    const dash = runEnd(part, at, NARROW_SPACE);
    if ((kindAt(part, dash) & (DASH | MINUS)) !== 0) {
      const end = runEnd(part, dash + 1, NARROW_SPACE);
      const kind = end === at + 1 ? 'tight-dash' : 'dash';
      this.tokens.push({ kind, start: offset + at, end: offset + end });
      return end;
    }
    const spaces = runEnd(part, dash, NARROW_SPACE | GAP | TAB);
    if (spaces > at) return spaces;
    const end = at + widthAt(part, at);
    this.#punctuation(offset + at, offset + end);
    return end;
  }

  #punctuation(start: number, end: number): void {
    const mark = this.#text.charAt(start);
    this.signs |= signsOfMark(this.#text, start, mark);
    if (mark === '₸') this.tokens.push({ kind: 'word', start, end, word: wordOf(mark) });
    else if (mark !== '.' || !endsAbbreviation(this.#text, start)) {
      this.tokens.push({ kind: MARKS[mark] ?? 'break', start, end });
    }
  }
}

/** The end of "жителей", "фокус-группы", "и/или", "О’Генри" or "ВКО2". */
function wordEnd(text: string, from: number): number {
  const letters = runEnd(text, from, LETTER);
  if (kindAt(text, letters) === DIGIT) return runEnd(text, letters, LETTER | DIGIT);
  let end = runEnd(text, letters, LETTER | MARK);
  while (text[end] === "'" || text[end] === '’') end = runEnd(text, end + 1, LETTER | MARK);
  while ((text[end] === '-' || text[end] === '/') && kindAt(text, end + 1) === LETTER) {
    end = runEnd(text, end + 1, LETTER | MARK);
  }
  return end;
}

interface NumberRead {
  end: number;
  value: number;
  ending: string;
  joined: boolean;
}

const THOUSANDS = ' \u00a0\u202f\u2009';

/** The number at a place if it is digits and nothing more, as most are; it needs no pattern. */
function plainNumber(part: string, at: number): NumberRead | null {
  const end = runEnd(part, at, DIGIT);
  const behind = part.charAt(end);
  if (behind !== '') {
    if (kindAt(part, end) === LETTER || '.,-'.includes(behind)) return null;
    if (THOUSANDS.includes(behind) && kindAt(part, end + 1) === DIGIT) return null;
  }
  return { end, value: Number(part.slice(at, end)), ending: '', joined: false };
}

function numberAt(part: string, at: number): NumberRead {
  NUMBER.lastIndex = at;
  const [whole = '', number = '', ending = '', joined] = NUMBER.exec(part) ?? [];
  return { end: at + whole.length, value: valueOf(number), ending, joined: joined !== undefined };
}

/** The value of a figure as written: `1 000`, `1.755.600`, `2,5`. */
function valueOf(written: string): number {
  const plain = written.replace(/[ \u00a0\u202f\u2009]/gu, '');
  const pointed = /^\d{1,3}(?:\.\d{3}){2,}/u.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(pointed.replace(',', '.'));
}

const DIGITS_OF_YEAR = 4;

/** A figure next to a point, a slash or a dash may be of a date or the like, and so may a long one: a year. */
function signsOfFigure(part: string, at: number, end: number): number {
  const before = part.charAt(at - 1);
  const behind = part.charAt(end);
  const pointed =
    before === '.' || before === '/' || before === '-' || behind === '.' || behind === '/' || behind === ')';
  if (pointed) return SIGN_OF_POINTED_FIGURE | SIGN_OF_DATE;
  return end - at >= DIGITS_OF_YEAR ? SIGN_OF_POINTED_FIGURE | SIGN_OF_DATE : 0;
}

const MARKS: Readonly<Partial<Record<string, MarkToken['kind']>>> = {
  ':': 'colon',
  ',': 'comma',
  '(': 'open',
  ')': 'close',
  '%': 'percent',
  '+': 'plus',
  ...Object.fromEntries([...'~≈><≥≤'].map((sign) => [sign, 'sign'])),
};

function signsOfMark(text: string, at: number, mark: string): number {
  if (mark === '№') return SIGN_OF_DOCUMENT;
  if (mark === '@') return SIGN_OF_EMAIL;
  if (mark === ':') return SIGN_OF_TIME;
  // "с. Ефремовка", "в т. ч."
  return mark === '.' && at > 0 && 'СсПпДдАаГгТтр'.includes(text.charAt(at - 1))
    ? SIGN_OF_PLACE | SIGN_OF_PART
    : 0;
}

const LONGEST_ABBREVIATION = 6;

/** The full stop of "чел." or "т.ч." parts nothing. */
function endsAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (
    stop - start < LONGEST_ABBREVIATION &&
    (kindAt(text, start - 1) === LETTER || text[start - 1] === '-')
  ) {
    start -= 1;
  }
  return start < stop && ABBREVIATIONS.has(text.slice(start, stop).toLowerCase());
}
