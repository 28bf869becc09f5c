import { findPhones } from '../contacts/phones';
import { findDatePassages } from '../dates/passages';
import { placeNames } from '../places/names';
import { matchesOf } from './matches';

/** A passage whose figures count nothing. A place name has a root, by which it narrows what is counted. */
export type MaskedPassage = { start: number; end: number } & (
  { kind: 'mask' } | { kind: 'place'; root: string }
);

/**
 * Passages whose digits are names, not counts, each with what it never goes without, in small letters: looking for that
 * costs far less than trying the pattern at every place. With nothing named it is always tried.
 */
const NAMES: readonly (readonly [oneOf: readonly string[], pattern: RegExp])[] = [
  // "№ 3, 7 и 12": the numbers behind commas go on naming, up to one that counts something.
  [
    ['№'],
    /№[ \u00a0]*[\p{L}\d][\p{L}\d/.-]*(?:(?:,|[ \u00a0](?:и|және))[ \u00a0]№?\d{1,3}(?=[ \u00a0]?(?:[,;)\n–—-]|$)|[ \u00a0](?:и|және)[ \u00a0]\d)){0,20}/gu,
  ],
  [['http', 'www.'], /(?:https?:\/\/|www\.)[^\s]+/giu],
  [['@'], /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d.-]{1,200}/gu],
  // A time of day, hours from one to another, a fraction.
  [[':'], /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu],
  [[], /(?<!\d)\d{1,2}\.\d{2}[ ]?[-–][ ]?\d{1,2}\.\d{2}(?![\d.])/gu],
  [['/'], /(?<!\d)\d+\/\d+/gu],
  [['19'], /(?:covid|ковид)[- ]?19/giu],
  // The number of a list item: "1. ", "2) ", "1.2. " before a word, "1) " before a figure.
  [[], /^[ \t\u00a0]*\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=[ \u00a0]?\p{L})/gmu],
  [[')'], /(?<!\([^()\n]{0,80})(?<![^\s;,:])\d{1,2}\)(?=[ \u00a0]*[\p{L}\d])/gu],
  // Groups by name: "группы ПО-21 и ПО-22".
  [
    ['групп', 'класс'],
    /(?<=(?:групп|класс)\p{L}{0,3}[ \u00a0](?:\p{Lu}{1,4}-\d{1,4}(?:,| и)[ \u00a0]){0,4})\p{Lu}{1,4}-\d{1,4}(?!\d)/gu,
  ],
  // "1-4 курс студенттері": which years they are in.
  [['курс', 'сынып'], /(?<!\d)\d{1,2}[-–]\d{1,2}[ \u00a0](?:курс|сынып)\p{L}*(?=[ \u00a0]\p{L})/giu],
  // "5-7 классов – 64": the classes that they are of.
  [
    ['классов', 'курсов', 'сынып'],
    /(?<!\d)\d{1,2}[-–]\d{1,2}(?:-?х)?[ \u00a0](?:классов|курсов|сынып\p{L}*)(?=[ \u00a0]*(?:[-–—:,;()]|$))/gimu,
  ],
  // Classes by their letter, how far a figure may be off.
  [['«', '"', '“'], /(?<!\d)\d{1,2}[ \u00a0]?[«"“]\p{Lu}[»"”]/gu],
  [['±'], /±[ \u00a0]?\d+/gu],
  // Ages: "от 17 до 29 лет", "14-29 жас", "18 жасқа дейінгі", "(18+)", "старше 60 лет".
  [
    ['лет', 'жас'],
    /(?<![\p{L}\d])(?:от[ \u00a0]+|с[ \u00a0]+)?\d{1,2}[ \u00a0]?(?:[-–—]|до|по)[ \u00a0]?\d{1,2}[ \u00a0]*(?:лет(?!\p{L})|жас\p{L}*[ \u00a0]+(?:арал|дейін|аспа)\p{L}*|жастағы)/giu,
  ],
  [
    ['лет'],
    /(?<![\p{L}\d])(?:до|старше|младше|от|в[ \u00a0]возрасте)[ \u00a0]+(?:[7-9]|[1-9]\d)[ \u00a0]+лет(?!\p{L})/giu,
  ],
  [
    ['старше', 'младше'],
    /(?<![\p{L}\d])(?:старше|младше)[ \u00a0]+\d{2}(?![ \u00a0]?[\d%]|[ \u00a0]\p{L})/giu,
  ],
  [
    ['жас'],
    /(?<!\d)\d{1,2}[ \u00a0]+(?:пен|мен|бен)[ \u00a0]+\d{1,2}[ \u00a0]+жас\p{L}*[ \u00a0]+арал\p{L}*/giu,
  ],
  [
    ['жас'],
    /(?<!\d)\d{1,2}[ \u00a0]+(?:жас(?:тан|тағы)(?:[ \u00a0]+(?:дейін|асқан|жоғары|кіші|үлкен)\p{L}*)?|жасқа[ \u00a0]+(?:дейін|тол|кел|аяқ)\p{L}*)/giu,
  ],
  [['возраст'], /(?<=возраст\p{L}{0,3}[ \u00a0])\d{1,2}\+/giu],
  [['+'], /(?<=[«"“])\d{2}\+(?=[»"”])/gu],
  [['тол'], /(?<!\d)\d{1,2}-?(?:ға|ге|қа|ке)[ \u00a0]+тол(?:ма)?ған/giu],
  [['+'], /(?<=\()[ ]?\d{1,2}\+(?=\))/gu],
];

/** The passages of dates, phones, numbers of documents and places, by where they start. They may overlap. */
export function maskedPassages(text: string): MaskedPassage[] {
  if (!/[\d\p{Lu}]/u.test(text)) return [];
  const passages: MaskedPassage[] = [];
  const mask = ({ start, end }: { start: number; end: number }): void => {
    passages.push({ kind: 'mask', start, end });
  };
  findDatePassages(text).forEach(mask);
  findPhones(text).forEach(mask);
  const lower = text.toLowerCase();
  for (const [oneOf, pattern] of NAMES) {
    if (oneOf.length > 0 && !oneOf.some((needed) => lower.includes(needed))) continue;
    for (const { index, 0: name } of matchesOf(text, pattern))
      mask({ start: index, end: index + name.length });
  }
  for (const { start, end, root } of placeNames(text)) passages.push({ kind: 'place', start, end, root });
  return passages.sort((a, b) => a.start - b.start);
}
