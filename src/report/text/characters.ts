/** What a character is to the readers of prose. A bit each, so that several can be asked for at once. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
const OTHER = 8;

/** The kind of each UTF-16 code unit, filled as texts need it; 0 where it was not asked yet or is half a character. */
const kinds = new Uint8Array(0x1_0000);

/** The kind of the character that begins at a place: `\p{L}`, `\p{M}`, `0`…`9` or another. 0 behind the end. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0 || Number.isNaN(code)) return known;
  if (widthAt(text, at) === 2) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const kind = kindOf(String.fromCharCode(code));
  if (!isHighSurrogate(code)) kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{M}/u.test(character)) return MARK;
  return /^\d/u.test(character) ? DIGIT : OTHER;
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
  while ((kindAt(text, at) & wanted) !== 0) at += widthAt(text, at);
  return at;
}

/** The first place from `from` whose character is none of these. */
export function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return at;
}
