/** What a character is to the readers of prose. A bit each, so that several can be asked for at once. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
/** A space that may stand around a dash and belong to it. */
export const NARROW_SPACE = 8;
/** Other spaces, and quotation marks: they part words and mean nothing more. */
export const GAP = 16;
export const DASH = 32;
export const MINUS = 64;
export const TAB = 128;
const OTHER = 256;

/** The kind of each UTF-16 code unit, filled as texts need it; 0 where it was not asked yet or is half a character. */
const kinds = new Uint16Array(0x1_0000);

/** The kind of the character that begins at a place: `\p{L}`, `\p{M}`, `0`…`9` or another. 0 outside the text. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  if (widthAt(text, at) === 2) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const kind = kindOf(String.fromCharCode(code));
  if (!isHighSurrogate(code)) kinds[code] = kind;
  return kind;
}

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [MARK, /^\p{M}/u],
  [DIGIT, /^\d/u],
  [NARROW_SPACE, /^[ \u00a0]/u],
  [GAP, /^[\u202f\u2009«»"“”„]/u],
  [DASH, /^[-–—]/u],
  [MINUS, /^−/u],
  [TAB, /^\t/u],
];

function kindOf(character: string): number {
  return PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
}

/** How many code units the character at a place takes: 2 for an emoji and the like, else 1. */
export function widthAt(text: string, at: number): 1 | 2 {
  if (!isHighSurrogate(text.charCodeAt(at))) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Where the run of characters of the wanted kinds ends: `runEnd('5 мая', 2, LETTER)` is 5. */
export function runEnd(text: string, from: number, wanted: number): number {
  let at = from;
  while (at < text.length) {
    const known = kinds[text.charCodeAt(at)] ?? 0;
    if (((known === 0 ? kindAt(text, at) : known) & wanted) === 0) break;
    // What is known is one code unit wide.
    at += known === 0 ? widthAt(text, at) : 1;
  }
  return at;
}
