/** Latin letters that look like Cyrillic ones, as they stand in words typed on a mixed keyboard. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const mixedWord = /[a-z\p{Script=Cyrillic}]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;

/** A word with Cyrillic letters in Cyrillic letters alone; another as it is. */
function inOneScript(word: string): string {
  return cyrillic.test(word) ? word.replace(/[a-z]/gu, (letter) => lookalikes[letter] ?? letter) : word;
}

/** One letter or digit as comparisons see it; empty for everything else. Keeps the length of a text in step. */
function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower === 'ё') return 'е';
  return /[\p{L}\p{N}]/u.test(lower) ? lower : '';
}

/** A text as comparisons see it: small letters and digits, words parted by one space, ё as е. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(mixedWord, inOneScript)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The numbering that people and programs put before a heading: "1.", "2.1)", "IV.", "·", "а)". */
const leadingMark =
  /^[\s\u00a0]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[ivx]{1,4}[.)]|[а-яa-z]\))(?=[\s\u00a0]|(?<=[.)])\p{L})|[·•●▪■–—*○§\uf0b7-]+(?=[\s\u00a0]|\p{L}))[\s\u00a0]*/iu;

/** Where a heading begins behind its number or bullet. */
export function afterLeadingMark(text: string): number {
  let at = 0;
  for (let times = 0; times < 2; times += 1) {
    const length = leadingMark.exec(text.slice(at))?.[0].length ?? 0;
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** A text prepared for comparing. */
export interface LooseText {
  /** Its letters and digits without spaces. */
  readonly letters: string;
  readonly words: readonly string[];
  /** Its figures in order: "28-32" has two. */
  readonly figures: readonly string[];
  readonly pairs: ReadonlyMap<string, number>;
}

function pairsOf(letters: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Prepares a text; `abbreviations` are written out first. */
export function looseText(
  text: string,
  abbreviations: readonly (readonly [string, string])[] = [],
): LooseText {
  let written = text.toLowerCase();
  for (const [short, full] of abbreviations) written = written.replaceAll(short, full);
  const plain = plainWords(written);
  const letters = plain.replaceAll(' ', '');
  return {
    letters,
    words: plain === '' ? [] : plain.split(' '),
    figures: plain.match(/\d+/gu) ?? [],
    pairs: pairsOf(letters),
  };
}

/**
 * How alike two texts are, from 0 to 1: the share of letter pairs that they have in common (Dice's coefficient), so
 * that spaces, line breaks and a wrong letter cost little. Texts with different figures are at most half alike.
 */
export function likeness(a: LooseText, b: LooseText): number {
  if (a.letters === b.letters) return a.letters === '' ? 0 : 1;
  const size = Math.max(0, a.letters.length - 1) + Math.max(0, b.letters.length - 1);
  if (size === 0) return 0;
  let common = 0;
  const [small, large] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  for (const [pair, count] of small) common += Math.min(count, large.get(pair) ?? 0);
  const dice = (2 * common) / size;
  const figuresDiffer =
    a.figures.length > 0 && b.figures.length > 0 && a.figures.join(' ') !== b.figures.join(' ');
  return figuresDiffer ? dice / 2 : dice;
}

/** The highest likeness that lengths alone allow: asked first, because it costs nothing. */
export function likenessBound(a: LooseText, b: LooseText): number {
  const [short, long] = [a.letters.length, b.letters.length].sort((one, other) => one - other);
  return short === undefined || long === undefined || long === 0 ? 0 : (2 * short) / (short + long);
}

/** Whether every word of a shorter heading stands in the longer one, in any order: "Участники" in "Кол-во участников". */
export function isPartOf(short: LooseText, long: LooseText): boolean {
  return (
    short.words.length > 0 && short.words.every((word) => long.words.some((other) => sameStem(word, other)))
  );
}

/** Words with the same beginning, but for an ending of at most three letters. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(4, Math.max(a.length, b.length) - 3);
  if (Math.min(a.length, b.length) < stem) return false;
  for (let at = 0; at < stem; at += 1) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

/**
 * Where a label ends that a text begins with, letter by letter, whatever stands between the letters; -1 when the text
 * begins otherwise.
 */
export function endOfLabel(text: string, label: LooseText): number {
  let at = 0;
  let found = 0;
  while (found < label.letters.length && at < text.length) {
    const letter = plainLetter(text.charAt(at));
    at += 1;
    if (letter === '') continue;
    if (letter !== label.letters.charAt(found)) return -1;
    found += 1;
  }
  return found === label.letters.length && found > 0 ? at : -1;
}
