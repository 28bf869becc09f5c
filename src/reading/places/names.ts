import {
  cityWords,
  placeAdjective,
  placeEnding,
  placeWordsBehind,
  pluralPlaceWords,
  settlementAbbreviations,
  settlementWords,
} from '../lexicon/places';
import { matchesOf } from '../text/matches';

/** What a name names: a village or township, its rural district, a district, a city, a region. */
export type PlaceKind = 'settlement' | 'rural-district' | 'district' | 'city' | 'region';

/** A place named in a text with the word that says what it is: "с. Ефремовка", "Баянаульский район". */
export interface PlaceName {
  /** As written, without that word: "Ефремовка". */
  name: string;
  kind: PlaceKind;
  /** The name without its endings, in lower case: `ефремовк`, and `баянаул` for "Баянаульском". */
  root: string;
  /** True for an adjective: "Ефремовский (с/о)". */
  adjective: boolean;
  /** The passage, `cell.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

const NAME = String.raw`\p{Lu}\p{L}+(?:-\p{L}+)?`;

/** "с. Ефремовка", "в селах Ефремовка и Баянаул", "г. Павлодар". The point of "2023 г." is no city's. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:(?:${settlementAbbreviations})\.[ \u00a0]*|(${settlementWords})[ \u00a0]+|(?<!\d[ \u00a0]?)([Гг])\.[ \u00a0]*|(${cityWords})[ \u00a0]+)[«"]?(${NAME}(?:(?:,| и| мен)[ \u00a0]${NAME}(?![ \u00a0]+(?:район|облас|с/о|сельск)))*)`,
  'gu',
);
const { ruralDistrict, district, region, city, settlement } = placeWordsBehind;
/** "Ефремовский с/о", "Баянаульского района", "Баянауыл ауданы". */
const AFTER = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME})[ \u00a0]+(?:(${ruralDistrict})|(${district})|(${region})|(${city})|${settlement})(?!\p{L})`,
  'gu',
);
/** A list of names is read whole only after a word in the plural: "в селах Ефремовка и Баянаул". */
const PLURAL = new RegExp(`^(?:${pluralPlaceWords})$`, 'iu');
const NAMES = new RegExp(NAME, 'gu');
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');

const APART =
  /(?:^|[;,\n(])[ \u00a0]*(?:[гсп]\.[ \u00a0]*)?(\p{Lu}\p{L}+[ \u00a0-]\p{L}+)(?=[ \u00a0]*(?:[;,\n)(]|$))/gu;

/**
 * Names in two parts, apart or with a hyphen, that stand alone in an item of a list of places: "Темир-Тау, Дворец
 * молодежи". Nobody knows whether they are towns; a name that is written as one word elsewhere says so.
 */
export function namesInTwoParts(text: string): readonly string[] {
  return matchesOf(text, APART).map(([, name = '']) => name);
}

/** A name as one word: `темиртау` for "Темир-Тау". */
export const asOneWord = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[ \u00a0-]/gu, '');

/**
 * The places that a text names together with a word for their kind, in the order written. A bare name ("из
 * Ефремовки") is not read: without a list of every village it cannot be told from any other name.
 */
export function placeNames(text: string): PlaceName[] {
  return [...matchesOf(text, BEFORE).flatMap(namesBefore), ...matchesOf(text, AFTER).map(nameAfter)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function namesBefore(match: RegExpExecArray): PlaceName[] {
  const [whole, settlement, cityShort, city, names = ''] = match;
  const kind: PlaceKind = city === undefined && cityShort === undefined ? 'settlement' : 'city';
  const offset = match.index + whole.length - names.length;
  const plural = PLURAL.test(settlement ?? city ?? '');
  const taken = plural ? matchesOf(names, NAMES) : [FIRST_NAME.exec(names) ?? match];
  return taken.map((found, index) => {
    const start = index === 0 ? match.index : offset + found.index;
    const end = offset + found.index + found[0].length;
    return placeOf(found[0], kind, whole.slice(start - match.index, end - match.index), start);
  });
}

function nameAfter(match: RegExpExecArray): PlaceName {
  const [whole, name = '', ruralDistrict, district, region, city] = match;
  const kind: PlaceKind =
    ruralDistrict !== undefined
      ? 'rural-district'
      : district !== undefined
        ? 'district'
        : region !== undefined
          ? 'region'
          : city !== undefined
            ? 'city'
            : 'settlement';
  return placeOf(name, kind, whole, match.index);
}

const ADJECTIVE = new RegExp(`${placeAdjective}$`, 'u');
const ENDING = new RegExp(`${placeEnding}$`, 'u');
const SHORTEST_ROOT = 4;

function placeOf(name: string, kind: PlaceKind, text: string, start: number): PlaceName {
  const lower = name.toLowerCase().replaceAll('ё', 'е');
  // A village may itself be called by an adjective (Галицкое); only what goes with "район", "с/о" is derived.
  const adjective =
    (kind === 'district' || kind === 'rural-district' || kind === 'region') && ADJECTIVE.test(lower);
  const bare = lower.replace(adjective ? ADJECTIVE : ENDING, '');
  const root = bare.length >= SHORTEST_ROOT ? bare : lower;
  return { name, kind, root, adjective, text, start, end: start + text.length };
}
