import { findDatePassages } from './dates';
import { matchesOf } from './matches';
import { findPhones } from './phone';
import { placeNames } from './places';
import {
  SIGN_OF_COVID,
  SIGN_OF_DATE,
  SIGN_OF_DOCUMENT,
  SIGN_OF_EMAIL,
  SIGN_OF_LINK,
  SIGN_OF_PHONE,
  SIGN_OF_PLACE,
  SIGN_OF_POINTED_FIGURE,
  SIGN_OF_TIME,
} from './signs';

/** A passage whose figures count nothing. A place name has a root, by which it narrows what is counted. */
export type MaskedPassage = { start: number; end: number } & (
  { kind: 'mask' } | { kind: 'place'; root: string }
);

/** Passages whose digits are names, not counts; the sign (signs.ts) of each, and a closer look that most texts fail. */
const MASKED: readonly (readonly [sign: number, look: RegExp, passage: RegExp])[] = [
  [SIGN_OF_DOCUMENT, /№/u, /№[ \u00a0]*[\p{L}\d][\p{L}\d/.-]*/gu],
  [SIGN_OF_TIME | SIGN_OF_LINK, /:\/\/|www\./iu, /(?:https?:\/\/|www\.)[^\s]+/giu],
  [SIGN_OF_EMAIL, /@/u, /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d.-]{1,200}/gu],
  [SIGN_OF_TIME, /\d:\d/u, /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu],
  [SIGN_OF_POINTED_FIGURE, /\d\.\d\d[ ]?[-–]/u, /(?<!\d)\d{1,2}\.\d{2}[ ]?[-–][ ]?\d{1,2}\.\d{2}(?![\d.])/gu],
  [SIGN_OF_POINTED_FIGURE, /\d\/\d/u, /(?<!\d)\d+\/\d+/gu],
  [SIGN_OF_COVID, /d[- ]?19|д[- ]?19/iu, /(?:covid|ковид)[- ]?19/giu],
  // The number of a list item: "1. ", "2) ", "1.2. " before a word.
  [
    SIGN_OF_POINTED_FIGURE,
    /\d[.)][ \u00a0]?\p{L}/u,
    /^[ \t\u00a0]*\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=[ \u00a0]?\p{L})/gmu,
  ],
];

/**
 * The passages of dates, phones, numbers of documents and places, by where they start. They may overlap.
 *
 * @param signs what the text shows (signs.ts); without its sign a kind is not looked for.
 */
export function maskedPassages(text: string, signs: number): MaskedPassage[] {
  const passages: MaskedPassage[] = [];
  const mask = (start: number, end: number): void => {
    passages.push({ kind: 'mask', start, end });
  };
  if (signs & SIGN_OF_DATE) for (const { start, end } of findDatePassages(text)) mask(start, end);
  if (signs & SIGN_OF_PHONE) for (const { start, end } of findPhones(text)) mask(start, end);
  for (const [sign, look, passage] of MASKED) {
    if ((signs & sign) === 0 || !look.test(text)) continue;
    for (const match of matchesOf(passage, text)) mask(match.index, match.index + match[0].length);
  }
  if (signs & SIGN_OF_PLACE) {
    for (const { start, end, root } of placeNames(text)) passages.push({ kind: 'place', start, end, root });
  }
  return passages.length > 1 ? passages.sort((a, b) => a.start - b.start) : passages;
}
