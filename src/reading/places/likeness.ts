import { kazakhLetters } from '../lexicon/letters';
import type { PlaceKind, PlaceName } from './names';

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
  return long && differInOneLetter(inRussianLetters(a.root), inRussianLetters(b.root))
    ? 'variant'
    : 'different';
}

/**
 * Texts of which two places share one whenever `looksLikeSamePlace` finds them alike, so that a place need be compared
 * with few others: the root in Russian letters, that with each letter left out, and what a derived name is made from.
 */
export function likenessKeys(place: PlaceName): readonly string[] {
  const level = levelOf(place);
  return [...spellings(place.root), `=${derivedRoot(place)}`].map((spelling) => level + spelling);
}

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

const KAZAKH_LETTER = new RegExp(`[${Object.keys(kazakhLetters).join('')}]`, 'gu');

function inRussianLetters(root: string): string {
  return root.replace(KAZAKH_LETTER, (letter) => kazakhLetters[letter] ?? letter);
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
