import { DIGIT, kindAt, LETTER, MARK, runEnd, skip, widthAt } from './characters';
import { maskedPassages } from './quantity-masks';
import { normalised } from './stem';
import { ABBREVIATIONS } from './words';

/** The smallest pieces of a text that matter to quantities. Every piece stands at `[start, end)`. */
export type QuantityToken = { start: number; end: number } & (
  | { kind: 'word'; text: string; lower: string }
  | { kind: 'number'; value: number; ending: string; joined: boolean }
  /** A place name: it narrows what is counted but is never counted itself. */
  | { kind: 'place'; root: string }
  /** A date, a phone, an ordinal: its digits count nothing. */
  | { kind: 'mask' }
  | { kind: 'percent' }
  | { kind: 'sign'; sign: string }
  | { kind: 'plus' }
  | { kind: 'dash'; tight: boolean }
  | { kind: 'colon' | 'comma' | 'open' | 'close' }
  /** `;`, a line break, a full stop or the like. */
  | { kind: 'break'; hard: boolean }
);

const NUMBER = new RegExp(
  [
    String.raw`((?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?!\d)(?:[.,]\d+)?)`,
    String.raw`(?:(-?(?:ух|ех|х|мя|ти|ми|й|я|е|го|му|м|ый|ая|ое|ой|ого|ому|ші|шы|інші|ыншы|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|ның|нің|дың|дің|тың|тің))(?![\p{L}-])|(-(?=\p{L})))?`,
  ].join(''),
  'uy',
);

/** Cuts a text into tokens. Spaces and quotation marks vanish. Linear in the text's length. */
export function quantityTokens(text: string): QuantityToken[] {
  const tokens: QuantityToken[] = [];
  let from = 0;
  for (const passage of maskedPassages(text)) {
    if (passage.start < from) continue;
    tokensBetween(text, from, passage.start, tokens);
    tokens.push(passage);
    from = passage.end;
  }
  tokensBetween(text, from, text.length, tokens);
  return tokens;
}

/** The tokens of a part of the text; what stands behind the part is not looked at. */
function tokensBetween(text: string, from: number, to: number, tokens: QuantityToken[]): void {
  const part = text.slice(from, to);
  let at = 0;
  while (at < part.length) {
    const kind = kindAt(part, at);
    if (kind === LETTER) {
      const end = wordEnd(part, at);
      const word = part.slice(at, end);
      tokens.push({ kind: 'word', start: from + at, end: from + end, text: word, lower: normalised(word) });
      at = end;
    } else if (kind === DIGIT) {
      const token = numberAt(part, at, from);
      tokens.push(token);
      at = token.end - from;
    } else {
      at = readMark(text, part, at, from, tokens);
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

function numberAt(part: string, at: number, offset: number): QuantityToken {
  NUMBER.lastIndex = at;
  const [whole = '', number = '', ending = '', joined] = NUMBER.exec(part) ?? [];
  return {
    kind: 'number',
    start: offset + at,
    end: offset + at + whole.length,
    value: valueOf(number),
    ending,
    joined: joined !== undefined,
  };
}

const DASHES = '-–—−';
/** The spaces that may stand around a dash and belong to it. */
const NARROW = ' \u00a0';
const SPACES = ' \u00a0\u202f\u2009\t«»"“”„';
const SIGNS = '~≈><≥≤';

/** Reads what is neither word nor number; gives the place behind it. */
function readMark(text: string, part: string, at: number, offset: number, tokens: QuantityToken[]): number {
  const dash = skip(part, at, NARROW);
  if (dash < part.length && DASHES.includes(part.charAt(dash))) {
    const end = skip(part, dash + 1, NARROW);
    tokens.push({ kind: 'dash', start: offset + at, end: offset + end, tight: end === at + 1 });
    return end;
  }
  const spaces = skip(part, at, SPACES);
  if (spaces > at) return spaces;
  const end = at + widthAt(part, at);
  const token = punctuation(text, offset + at, offset + end);
  if (token !== null) tokens.push(token);
  return end;
}

function punctuation(text: string, start: number, end: number): QuantityToken | null {
  const mark = text.charAt(start);
  switch (mark) {
    case ':':
      return { kind: 'colon', start, end };
    case ',':
      return { kind: 'comma', start, end };
    case '(':
      return { kind: 'open', start, end };
    case ')':
      return { kind: 'close', start, end };
    case '%':
      return { kind: 'percent', start, end };
    case '+':
      return { kind: 'plus', start, end };
    case '₸':
      return { kind: 'word', start, end, text: mark, lower: mark };
    case '.':
      return endsAbbreviation(text, start) ? null : { kind: 'break', start, end, hard: false };
    default:
      return SIGNS.includes(mark)
        ? { kind: 'sign', start, end, sign: mark }
        : { kind: 'break', start, end, hard: mark === ';' || mark === '\n' };
  }
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

/** The value of a figure as written: `1 000`, `1.755.600`, `2,5`. */
function valueOf(written: string): number {
  const plain = written.replace(/[ \u00a0\u202f\u2009]/gu, '');
  const pointed = /^\d{1,3}(?:\.\d{3}){2,}/u.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(pointed.replace(',', '.'));
}
