import { findDatePassages } from './dates';
import { findPhones } from './phone';
import { placeNames } from './places';
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

/** Passages whose digits are names, not counts. */
const MASKED = [
  /№[ \u00a0]*[\p{L}\d][\p{L}\d/.-]*/gu,
  /(?:https?:\/\/|www\.)[^\s]+/giu,
  /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d.-]{1,200}/gu,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}\.\d{2}[ ]?[-–][ ]?\d{1,2}\.\d{2}(?![\d.])/gu,
  /(?<!\d)\d+\/\d+/gu,
  /(?:covid|ковид)[- ]?19/giu,
  // The number of a list item: "1. ", "2) ", "1.2. " before a word.
  /^[ \t\u00a0]*\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=[ \u00a0]?\p{L})/gmu,
];

const PIECE = new RegExp(
  [
    String.raw`(?<alnum>\p{L}+\d[\p{L}\d]*)`,
    String.raw`(?<number>(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d+)(?!\d)(?:[.,]\d+)?)(?:(?<ending>-?(?:ух|ех|х|мя|ти|ми|й|я|е|го|му|м|ый|ая|ое|ой|ого|ому|ші|шы|інші|ыншы|нан|нен|дан|ден|тан|тен|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|ның|нің|дың|дің|тың|тің))(?![\p{L}-])|(?<joined>-(?=\p{L})))?`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}'’]*(?:[-/]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<percent>%)`,
    String.raw`(?<sign>[~≈><≥≤])`,
    String.raw`(?<currency>₸)`,
    String.raw`(?<plus>\+)`,
    String.raw`(?<dash>[ \u00a0]*[-–—−][ \u00a0]*)`,
    String.raw`(?<space>[ \u00a0\u202f\u2009\t«»"“”„]+)`,
    String.raw`(?<other>[^])`,
  ].join('|'),
  'gu',
);

/** Cuts a text into tokens. Spaces and quotation marks vanish. Linear in the text's length. */
export function quantityTokens(text: string): QuantityToken[] {
  const passages = maskedPassages(text);
  const tokens: QuantityToken[] = [];
  let from = 0;
  for (const passage of passages) {
    if (passage.start < from) continue;
    tokensBetween(text, from, passage.start, tokens);
    tokens.push(passage);
    from = passage.end;
  }
  tokensBetween(text, from, text.length, tokens);
  return tokens;
}

function maskedPassages(text: string): QuantityToken[] {
  const masks = [
    ...findDatePassages(text),
    ...findPhones(text),
    ...MASKED.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  ].map(({ start, end }): QuantityToken => ({ kind: 'mask', start, end }));
  const places = placeNames(text).map(({ start, end, root }): QuantityToken => ({
    kind: 'place',
    start,
    end,
    root,
  }));
  return [...masks, ...places].toSorted((a, b) => a.start - b.start);
}

function tokensBetween(text: string, from: number, to: number, tokens: QuantityToken[]): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    const at = { start, end: start + match[0].length };
    const token = tokenOf(match, at, text);
    if (token !== null) tokens.push(token);
  }
}

function tokenOf(
  match: RegExpExecArray,
  at: { start: number; end: number },
  text: string,
): QuantityToken | null {
  const { alnum, number, ending, joined, word, percent, sign, currency, plus, dash, space } =
    match.groups ?? {};
  if (space !== undefined) return null;
  if (alnum !== undefined) return { ...at, kind: 'word', text: alnum, lower: normalised(alnum) };
  if (number !== undefined) {
    return {
      ...at,
      kind: 'number',
      value: valueOf(number),
      ending: ending ?? '',
      joined: joined !== undefined,
    };
  }
  if (word !== undefined) return { ...at, kind: 'word', text: word, lower: normalised(word) };
  if (currency !== undefined) return { ...at, kind: 'word', text: currency, lower: currency };
  if (percent !== undefined) return { ...at, kind: 'percent' };
  if (sign !== undefined) return { ...at, kind: 'sign', sign };
  if (plus !== undefined) return { ...at, kind: 'plus' };
  if (dash !== undefined) return { ...at, kind: 'dash', tight: dash.length === 1 };
  return punctuation(match[0], at, text);
}

function punctuation(mark: string, at: { start: number; end: number }, text: string): QuantityToken | null {
  switch (mark) {
    case ':':
      return { ...at, kind: 'colon' };
    case ',':
      return { ...at, kind: 'comma' };
    case '(':
      return { ...at, kind: 'open' };
    case ')':
      return { ...at, kind: 'close' };
    case '.':
      return endsAbbreviation(text, at.start) ? null : { ...at, kind: 'break', hard: false };
    default:
      return { ...at, kind: 'break', hard: mark === ';' || mark === '\n' };
  }
}

/** The full stop of "чел." or "т.ч." parts nothing. */
function endsAbbreviation(text: string, stop: number): boolean {
  const before = /[\p{L}-]{1,6}$/u.exec(text.slice(Math.max(0, stop - 6), stop));
  return before !== null && ABBREVIATIONS.has(before[0].toLowerCase());
}

/** The value of a figure as written: `1 000`, `1.755.600`, `2,5`. */
function valueOf(written: string): number {
  const plain = written.replace(/[ \u00a0\u202f\u2009]/gu, '');
  const pointed = /^\d{1,3}(?:\.\d{3}){2,}/u.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(pointed.replace(',', '.'));
}
