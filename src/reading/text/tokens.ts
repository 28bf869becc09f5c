import { abbreviations } from '../lexicon/abbreviations';
import { cardinalEndings, figurePossessives, kazakhCases, ordinalEndings } from '../lexicon/endings';
import { thousandsSpaces } from '../lexicon/letters';
import { shortScales } from '../lexicon/numbers';
import { countedOnly, inFull } from '../lexicon/units';
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

const ENDINGS = anyOf(
  [cardinalEndings, ordinalEndings, kazakhCases, figurePossessives].flatMap((endings) => listed(endings)),
);
const S = thousandsSpaces;
/** Spaces, tabs and quotation marks; those in front of a dash belong to it. */
const SPACE = new RegExp(`[${S}\\t«»"“”„]+(?![-–—−])`, 'uy');
const DASH = /[ \u00a0]*[-–—−][ \u00a0]*/uy;
/** Between figures, and a true sign of multiplication behind a word as well: "5 команд × 6 чел." */
const TIMES = /(?<=\d[ ]?)[×*xх](?=[ ]?\d)|(?<=[\p{L}.][ ]?)×(?=[ ]?\d)|(?<=\p{L}\.?[ ])[xх](?=[ ]\d)/uy;
/** "1.200 чел.": a point parts thousands where no decimal could be meant. */
const POINTED = `[1-9]\\d{0,2}\\.\\d{3}(?![\\d.,%])(?=[${S}]?(?:${anyOf(countedOnly)}))`;
/** A figure; behind it an ending ("2-х"), a scale ("15k"), or what makes it the part of a name ("3-дневный", "3D"). */
const NUMBER = new RegExp(
  `((?:\\d{1,3}(?:[${S}]\\d{3})+|\\d{1,3}(?:['’]\\d{3})+|${POINTED}|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+)(?!\\d)(?:[.,]\\d+)?)(?:(-?(?:${ENDINGS}))(?![\\p{L}\\d-])|([${Object.keys(shortScales).join('')}])(?!\\p{L})|(-(?=\\p{L})))?(?=([A-Z])(?![a-z])|)`,
  'uy',
);
/** "жителей", "фокус-группы", "и/или", "О’Генри", "ВКО2". */
const WORD =
  /\p{L}{1,3}\/\p{L}{1,3}(?!\p{L})|\p{L}+\d[\p{L}\d]*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]*)*(?:-\p{L}[\p{L}\p{M}]*)*/uy;
/** "ҮЕҰ-дан": an abbreviation takes its case behind a hyphen. */
const CASED_ABBREVIATION = new RegExp(`^(\\p{L}{2,4})-(?:${anyOf(listed(kazakhCases))})$`, 'u');
const PERCENT = new RegExp(`%(?:[ ]?-?(?:${anyOf(listed(kazakhCases))})(?!\\p{L}))?`, 'uy');
const ANY = /./suy;

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
  const part = text.slice(from, to);
  let at = 0;
  while (at < part.length) {
    const spaces = endOf(SPACE, part, at);
    if (spaces !== null) {
      at = spaces;
      continue;
    }
    const token = numberAt(part, at) ?? wordAt(part, at) ?? markAt(part, at);
    at = token.end;
    if (token.kind === 'break' && endsAbbreviation(part, token)) continue;
    token.start += from;
    token.end += from;
    tokens.push(token);
  }
}

/** Where a match of a sticky pattern at a place ends; null where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function numberAt(part: string, start: number): NumberToken | null {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(part);
  if (match === null) return null;
  const [whole, number = '', ending = '', scale, hyphen, letter] = match;
  const factor = scale === undefined ? 1 : (shortScales[scale] ?? 1);
  return {
    kind: 'number',
    start,
    end: start + whole.length,
    value:
      Math.round(
        valueOf(
          POINTED_WHOLE.test(part.slice(start, start + LONGEST_NUMBER)) ? number.replace('.', '') : number,
        ) *
          factor *
          1e6,
      ) / 1e6,
    ending,
    joined: hyphen !== undefined || letter !== undefined,
  };
}

function wordAt(part: string, start: number): Token | null {
  const times = endOf(TIMES, part, start);
  if (times !== null) return { kind: 'times', start, end: times };
  const end = endOf(WORD, part, start);
  if (end === null) return null;
  const lower = normalisedWord(part.slice(start, end)).replace(CASED_ABBREVIATION, '$1');
  return { kind: 'word', start, end, lower: Object.hasOwn(inFull, lower) ? (inFull[lower] ?? lower) : lower };
}

const THOUSANDS = new RegExp(`[${S}'’]`, 'gu');
const POINTED_WHOLE = new RegExp(`^${POINTED}`, 'u');

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

function markAt(part: string, start: number): Token {
  const dash = endOf(DASH, part, start);
  if (dash !== null) return { kind: dash === start + 1 ? 'tight-dash' : 'dash', start, end: dash };
  const percent = endOf(PERCENT, part, start);
  if (percent !== null) return { kind: 'percent', start, end: percent };
  const end = endOf(ANY, part, start) ?? start + 1;
  const mark = part.slice(start, end);
  return mark === '₸'
    ? { kind: 'word', start, end, lower: mark }
    : { kind: MARKS[mark] ?? 'break', start, end };
}

/** Of a figure and the word behind it. */
const LONGEST_NUMBER = 24;
const LONGEST_ABBREVIATION = 8;
const LAST_WORD = /(?<![\p{L}\d])[\p{L}-]+$/u;

/** The full stop of "чел." or "т.ч." parts nothing. */
function endsAbbreviation(text: string, { start }: Piece): boolean {
  if (text[start] !== '.') return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST_ABBREVIATION), start))?.[0];
  return word !== undefined && abbreviations.has(word.toLowerCase());
}
