import { addressWords, kindsOfVenues, vagueVenues, wordsBetween } from '../lexicon/venues';
import { listed, wordsOf } from '../lexicon/word-list';
import { blankOut } from '../text/blank-out';
import { isKazakh, normalisedWord, stem } from '../text/stem';
import { placeNames, type PlaceName } from './names';
import { matchesOf } from '../text/matches';

/** What a text names within a town: a house, a street, a number. */
export interface Venue {
  /** Stems of names of its own: "горняк" of "Дворец культуры горняков", "ерубаев" of "ул. Ерубаева". */
  readonly names: ReadonlySet<string>;
  /** Kinds of houses: the first word of their list in lexicon/venues.ts. */
  readonly kinds: ReadonlySet<string>;
  /** Words that hardly say which house it is. */
  readonly vague: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const KINDS = kindsOfVenues.map((list) => ({
  kind: listed(list)[0] ?? list,
  isOf: wordsOf({ stems: list }),
}));
const isVague = wordsOf(vagueVenues);
const isEmptyWord = wordsOf(wordsBetween, addressWords);
const SHORTEST_NAME = 3;

/** Reads what a text names within a town, beside the towns and villages themselves. */
export function venueIn(text: string): Venue {
  const bare = blankOut(text, placeNames(text));
  const kazakh = isKazakh(bare);
  const [names, kinds, vague] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [written] of matchesOf(bare, /\p{L}+/gu)) {
    const word = normalisedWord(written);
    const kind = KINDS.find(({ isOf }) => isOf(word))?.kind;
    if (kind !== undefined) kinds.add(kind);
    else if (isVague(word)) vague.add(stem(word, kazakh));
    else if (word.length >= SHORTEST_NAME && !isEmptyWord(word)) names.add(stem(word, kazakh));
  }
  return { names, kinds, vague, numbers: new Set(matchesOf(bare, /\d+/gu).map(([number]) => number)) };
}

/** Whether a text names nothing within a town. */
export function namesNothing({ names, kinds, vague, numbers }: Venue): boolean {
  return names.size + kinds.size + vague.size + numbers.size === 0;
}

/** Whether two venues, each of which names something, can be one: by names first, then by kinds of houses. */
export function looksLikeSameVenue(a: Venue, b: Venue): boolean {
  if (a.numbers.size > 0 && b.numbers.size > 0 && !share(a.numbers, b.numbers)) return false;
  if (a.names.size > 0 && b.names.size > 0) return share(a.names, b.names);
  if (a.kinds.size > 0 && b.kinds.size > 0) return share(a.kinds, b.kinds);
  return share(a.vague, b.vague) || share(a.numbers, b.numbers);
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));

/**
 * The part of a text that belongs to one of its places: from its name to the next line or the next town; what stands
 * in front of the first one is its own too: "ДК горняков (г. Караганда)".
 */
export function partOfPlace(text: string, place: PlaceName, places: readonly PlaceName[]): string {
  const line = lineAt(text, place.start);
  const towns = places.filter(
    ({ kind, start }) => kind !== 'district' && kind !== 'region' && start >= line.start && start < line.end,
  );
  const index = towns.indexOf(place);
  const from = index <= 0 ? line.start : place.start;
  return text.slice(from, towns[index + 1]?.start ?? line.end);
}

/** The line of a text in which a place of it stands, by line breaks and semicolons: `[start, end)`. */
export function lineAt(text: string, at: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('\n', at)) + 1;
  const length = text.slice(at).search(/[;\n]/u);
  return { start, end: length === -1 ? text.length : at + length };
}
