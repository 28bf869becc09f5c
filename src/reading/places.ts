/** Names of places in prose. */
export { asOneWord, namesInTwoParts, placeNames } from './places/names';
export type { PlaceKind, PlaceName } from './places/names';
export { likenessKeys, looksLikeSamePlace } from './places/likeness';
export { lineAt, looksLikeSameVenue, namesNothing, partOfPlace, venueIn } from './places/venues';
export type { Venue } from './places/venues';
