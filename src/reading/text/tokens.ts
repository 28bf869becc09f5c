import { abbreviations } from '../lexicon/abbreviations';
import { cardinalEndings, kazakhCases, ordinalEndings } from '../lexicon/endings';
import { thousandsSpaces } from '../lexicon/letters';
import { shortScales } from '../lexicon/numbers';
import { inFull } from '../lexicon/units';
import { anyOf, listed } from '../lexicon/word-list';
import { maskedPassages } from './masks';
import { normalisedWord } from './stem';

/** The smallest pieces of a text that matter to quantities. Every piece stands at `[start, end)`. */
export type Token = WordToken | NumberToken | PlaceToken | MarkToken;

interface Piece {
  start: number;
  end: number;
}
/** A word, lower case with `ё` as `е`, an abbreviation in full. */
export type WordToken = Piece & { kind: 'word'; lower: string };
export type NumberToken = Piece & {
  kind: 'number';
  value: number;
  /** "2-х": `-х`. */
  ending: string;
  /** A word or a name belongs to the figure: "3-дневный", "3D". */
  joined: boolean;
};
/** A place name: it narrows what is counted but is never counted itself. */
type PlaceToken = Piece & { kind: 'place'; root: string };
type MarkToken = Piece & {
  kind:
    | 'percent'
    | 'plus'
    /** Between figures: "3×20". */
    | 'times'
    | 'slash'
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

export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'dash' || token?.kind === 'tight-dash';
export const isWord = (token: Token | undefined): token is WordToken => token?.kind === 'word';

const ENDINGS = anyOf([...listed(cardinalEndings), ...listed(ordinalEndings), ...listed(kazakhCases)]);
const S = thousandsSpaces;
/** What a piece may be, in the order in which it is tried. */
const PIECE = new RegExp(
  [
    `(?<space>[${S}\\t«»"“”„]+)(?![-–—−])`,
    `(?<times>(?<=\\d[ ]?)[×*xх](?=[ ]?\\d))`,
    `(?<number>(?:\\d{1,3}(?:[${S}]\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+)(?!\\d)(?:[.,]\\d+)?)(?:(?<ending>-?(?:${ENDINGS}))(?![\\p{L}-]|\\d)|(?<scale>[${Object.keys(shortScales).join('')}])(?!\\p{L})|(?<joined>-(?=\\p{L})|(?=[A-Z](?![a-z]))))?`,
    `(?<word>\\p{L}{1,3}/\\p{L}{1,3}(?!\\p{L})|\\p{L}+\\d[\\p{L}\\d]*|\\p{L}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]*)*(?:-\\p{L}[\\p{L}\\p{M}]*)*)`,
    `(?<dash>[ \\u00a0]*[-–—−][ \\u00a0]*)`,
    `(?<percent>%(?:[ ]?-?(?:${anyOf(listed(kazakhCases))})(?!\\p{L}))?)`,
    `(?<mark>.)`,
  ].join('|'),
  'gsu',
);

/** Cuts a text into tokens. Spaces and quotation marks vanish. Linear in the text's length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const passage of maskedPassages(text)) {
    if (passage.start < from) continue;
    cut(text, from, passage.start, tokens);
    tokens.push(passage);
    from = passage.end;
  }
  cut(text, from, text.length, tokens);
  return tokens;
}

/** Cuts a part of a text; what stands behind the part is not looked at. */
function cut(text: string, from: number, to: number, tokens: Token[]): void {
  if (from === to) return;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const token = tokenOf(match.groups ?? {}, start, start + match[0].length, text);
    if (token !== null) tokens.push(token);
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf(groups: Groups, start: number, end: number, text: string): Token | null {
  const { space, number, word, dash, times, percent } = groups;
  if (space !== undefined) return null;
  if (number !== undefined) return numberToken(number, groups, start, end);
  if (word !== undefined) {
    const lower = normalisedWord(word);
    return { kind: 'word', start, end, lower: Object.hasOwn(inFull, lower) ? (inFull[lower] ?? lower) : lower };
  }
  if (dash !== undefined) return { kind: end === start + 1 ? 'tight-dash' : 'dash', start, end };
  if (times !== undefined) return { kind: 'times', start, end };
  if (percent !== undefined) return { kind: 'percent', start, end };
  return punctuation(text, start, end);
}

function numberToken(number: string, { ending, scale, joined }: Groups, start: number, end: number): Token {
  const factor = scale === undefined ? 1 : (shortScales[scale] ?? 1);
  return {
    kind: 'number',
    start,
    end,
    value: Math.round(valueOf(number) * factor * 1e6) / 1e6,
    ending: ending ?? '',
    joined: joined !== undefined,
  };
}

const THOUSANDS = new RegExp(`[${S}]`, 'gu');

/** The value of a figure as written: `1 000`, `1.755.600`, `2,5`. */
function valueOf(written: string): number {
  const plain = written.replace(THOUSANDS, '');
  const pointed = /^\d{1,3}(?:\.\d{3}){2,}/u.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(pointed.replace(',', '.'));
}

const MARKS: Readonly<Partial<Record<string, MarkToken['kind']>>> = {
  ':': 'colon',
  ',': 'comma',
  '(': 'open',
  ')': 'close',
  '+': 'plus',
  '/': 'slash',
  ...Object.fromEntries([...'~≈><≥≤'].map((sign) => [sign, 'sign'])),
};

function punctuation(text: string, start: number, end: number): Token | null {
  const mark = text.slice(start, end);
  if (mark === '₸') return { kind: 'word', start, end, lower: mark };
  if (mark === '.' && endsAbbreviation(text, start)) return null;
  return { kind: MARKS[mark] ?? 'break', start, end };
}

const LONGEST_ABBREVIATION = 8;
const LAST_WORD = /(?<![\p{L}\d])[\p{L}-]+$/u;

/** The full stop of "чел." or "т.ч." parts nothing. */
function endsAbbreviation(text: string, stop: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))?.[0];
  return word !== undefined && abbreviations.has(word.toLowerCase());
}
