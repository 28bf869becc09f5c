import { findDatePassages } from './dates';
import { matchesOf } from './matches';
import { findPhones } from './phone';
import { placeNames } from './places';

/** A passage whose figures count nothing. A place name has a root, by which it narrows what is counted. */
export type MaskedPassage = { start: number; end: number } & (
  { kind: 'mask' } | { kind: 'place'; root: string }
);

/** Passages whose digits are names, not counts, and a sign without which a text holds none of the kind. */
const MASKED: readonly (readonly [sign: RegExp, passage: RegExp])[] = [
  [/№/u, /№[ \u00a0]*[\p{L}\d][\p{L}\d/.-]*/gu],
  [/:\/\/|www\./iu, /(?:https?:\/\/|www\.)[^\s]+/giu],
  [/@/u, /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d.-]{1,200}/gu],
  [/\d:\d/u, /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu],
  [/\d\.\d\d[ ]?[-–]/u, /(?<!\d)\d{1,2}\.\d{2}[ ]?[-–][ ]?\d{1,2}\.\d{2}(?![\d.])/gu],
  [/\d\/\d/u, /(?<!\d)\d+\/\d+/gu],
  [/d[- ]?19|д[- ]?19/iu, /(?:covid|ковид)[- ]?19/giu],
  // The number of a list item: "1. ", "2) ", "1.2. " before a word.
  [/\d[.)][ \u00a0]?\p{L}/u, /^[ \t\u00a0]*\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=[ \u00a0]?\p{L})/gmu],
];

/** The passages of dates, phones, numbers of documents and places, by where they start. They may overlap. */
export function maskedPassages(text: string): MaskedPassage[] {
  const passages: MaskedPassage[] = [];
  const mask = (start: number, end: number): void => {
    passages.push({ kind: 'mask', start, end });
  };
  for (const { start, end } of findDatePassages(text)) mask(start, end);
  for (const { start, end } of findPhones(text)) mask(start, end);
  for (const [sign, pattern] of MASKED) {
    if (!sign.test(text)) continue;
    for (const match of matchesOf(pattern, text)) mask(match.index, match.index + match[0].length);
  }
  for (const { start, end, root } of placeNames(text)) passages.push({ kind: 'place', start, end, root });
  return passages.sort((a, b) => a.start - b.start);
}
