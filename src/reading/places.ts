import { matchesOf } from './matches';
import { remembered } from './remembered';

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
const SETTLEMENT = String.raw`[Сс]ел(?:о|а|е|ом|ах|у)?|[Пп]ос[её]л(?:ок|ка|ке|ком|ках)|[Аа]ул(?:а|е|ом|у)?|[Дд]еревн(?:я|и|е|ю)|[Сс]танци(?:я|и|ю)`;
const CITY = String.raw`[Гг]ород(?:а|е|ом|у|ах)?`;

/** "с. Ефремовка", "в селах Ефремовка и Баянаул", "г. Павлодар". The point of "2023 г." is no city's. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:(?:[СсПпДдАа]|[Пп]ос|[Дд]ер|[Сс]т)\.[ \u00a0]*|(${SETTLEMENT})[ \u00a0]+|(?<!\d[ \u00a0]?)([Гг])\.[ \u00a0]*|(${CITY})[ \u00a0]+)[«"]?(${NAME}(?:(?:,| и| мен)[ \u00a0]${NAME}(?![ \u00a0]+(?:район|облас|с/о|сельск)))*)`,
  'gu',
);
/** "Ефремовский с/о", "Баянаульского района", "Баянауыл ауданы". */
const AFTER = new RegExp(
  String.raw`(?<![\p{L}-])(${NAME})[ \u00a0]+(?:(с\/о|с\.о\.|сельск\p{L}+[ \u00a0]+округ\p{L}*|ауылдық[ \u00a0]+округ\p{L}*|а\/о|округ\p{L}*)|(район(?:а|е|у|ом)?|р-н(?:а|е)?|аудан(?:ы|ының|ында|ына|ынан))|(област(?:ь|и|ью)|облыс(?:ы|ының|ында|ына|ынан))|(қала(?:сы|сының|сында|сына|сынан))|ауыл(?:ы|ының|ында|ына|ынан)|кент(?:і|інің|інде|іне|інен))(?!\p{L})`,
  'gu',
);
/** A text without any of these has no place of the one or the other way of writing; most texts have none. */
const SIGN_BEFORE =
  /(?:[СсПпДдАаГгтр]|ос)\.[ \u00a0]*[«"]?\p{Lu}|(?:[Сс]ел|[Пп]ос[её]л|[Аа]ул|[Дд]еревн|[Сс]танци|[Гг]ород)[а-яё]*[ \u00a0]/u;
const SIGN_AFTER = /[ \u00a0](?:с\/о|с\.о|сельск|ауыл|а\/о|округ|район|р-н|аудан|облас|облыс|кент|қала)/u;
/** A list of names is read whole only after a word in the plural: "в селах Ефремовка и Баянаул". */
const PLURAL = /^(?:сел|селах|поселках|посёлках|городах)$/iu;
const NAMES = new RegExp(NAME, 'gu');
const FIRST_NAME = new RegExp(`^${NAME}`, 'u');

/**
 * The places that a text names together with a word for their kind, in the order written. A bare name ("из
 * Ефремовки") is not read: without a list of every village it cannot be told from any other name.
 */
export function placeNames(text: string): PlaceName[] {
  const places: PlaceName[] = [];
  if (SIGN_BEFORE.test(text)) for (const match of matchesOf(BEFORE, text)) places.push(...namesBefore(match));
  if (SIGN_AFTER.test(text)) for (const match of matchesOf(AFTER, text)) places.push(nameAfter(match));
  return places.length > 1 ? places.sort((a, b) => a.start - b.start) : places.slice();
}

function namesBefore(match: RegExpExecArray): PlaceName[] {
  const [whole, settlement, cityShort, city, names = ''] = match;
  const kind: PlaceKind = city === undefined && cityShort === undefined ? 'settlement' : 'city';
  const offset = match.index + whole.length - names.length;
  const plural = PLURAL.test(settlement ?? city ?? '');
  const taken = plural ? matchesOf(NAMES, names) : [FIRST_NAME.exec(names) ?? match];
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

const ADJECTIVE = /(?:ь?ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)$/u;
const ENDING = /(?:ого|его|ому|ему|ой|ей|ом|ем|ое|ее|ая|ую|ый|ий|[ыиаяуюеоь])$/u;
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

/**
 * Compares two names.
 * - `same`: one name in any case ("Ефремовка", "Ефремовке"), or a village and the rural district called after it
 *   ("Ефремовка", "Ефремовский с/о").
 * - `variant`: two spellings of what looks like one name: they differ in one letter ("Баянаул", "Баянауыл") or only in
 *   Kazakh letters written as Russian ones ("Ақсу", "Аксу").
 * - `different`: all else; so are a village and a district of one name (пос. Баянаул, Баянаульский район), for an
 *   adjective derived from a name is no spelling of it and the district is another place.
 */
export function looksLikeSamePlace(a: PlaceName, b: PlaceName): 'same' | 'variant' | 'different' {
  if (levelOf(a) !== levelOf(b)) return 'different';
  if (a.adjective !== b.adjective) return derivedRoot(a) === derivedRoot(b) ? 'same' : 'different';
  if (a.root === b.root) return 'same';
  if (inRussianLetters(a.root) === inRussianLetters(b.root)) return 'variant';
  const long = Math.min(a.root.length, b.root.length) >= SHORTEST_VARIANT;
  return long && differInOneLetter(a.root, b.root) ? 'variant' : 'different';
}

/**
 * Texts of which two places share one whenever `looksLikeSamePlace` finds them alike, so that a place need be compared
 * with few others: the root in Russian letters, that with each letter left out, and what a derived name is made from.
 */
export function likenessKeys(place: PlaceName): readonly string[] {
  const keys = place.adjective ? KEYS_OF_ADJECTIVES : KEYS_OF_NAMES;
  return keys[levelOf(place)](place.root);
}

type KeysByLevel = Readonly<Record<PlaceLevel, (root: string) => readonly string[]>>;

/** The keys of a root at each level, remembered: a long report names its places again and again. */
function keysByLevel(derived: (root: string) => string): KeysByLevel {
  const at = (level: PlaceLevel) =>
    remembered((root) => [...spellings(root), `=${derived(root)}`].map((spelling) => level + spelling));
  return { settlement: at('settlement'), district: at('district'), city: at('city'), region: at('region') };
}

const KEYS_OF_NAMES = keysByLevel(withoutK);
const KEYS_OF_ADJECTIVES = keysByLevel((root) => root);

/** `ақсу` as "аксу"; a root long enough for variants also without each of its letters. */
function spellings(root: string): readonly string[] {
  const whole = inRussianLetters(root);
  if (whole.length < SHORTEST_VARIANT) return [whole];
  return [whole, ...Array.from(whole, (_, at) => whole.slice(0, at) + whole.slice(at + 1))];
}

/** Below this length one letter makes another name: Акку, Аксу. */
const SHORTEST_VARIANT = 5;

/** A rural district bears the name of its village. */
type PlaceLevel = Exclude<PlaceKind, 'rural-district'>;

function levelOf({ kind }: PlaceName): PlaceLevel {
  return kind === 'rural-district' ? 'settlement' : kind;
}

/** The root as its adjective has it. */
function derivedRoot({ root, adjective }: PlaceName): string {
  return adjective ? root : withoutK(root);
}

/** "Ефремовка" loses the к that "Ефремовский" has not. */
function withoutK(root: string): string {
  return root.replace(/(?<=[вн])к$/u, '');
}

const RUSSIAN_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

function inRussianLetters(root: string): string {
  return root.replace(/[әғқңөұүһі]/gu, (letter) => RUSSIAN_LETTERS[letter] ?? letter);
}

/** One letter put in, left out or replaced. */
function differInOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same + (long.length === short.length ? 1 : 0));
}
