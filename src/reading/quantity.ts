/** Quantities in prose: the one door to reading them, comparing what they count, and counting people. */
export { readQuantities } from './quantities';
export { spanOf } from './quantities/bounds';
export type { Quantity, Span } from './quantities/quantity';
export { compareThings, haveSameHead, sameThing, thingKey } from './quantities/thing';
export { GroupsByThing } from './quantities/groups-by-thing';
export { areKindred, inUnitOf } from './quantities/kindred';
export { NamedThings } from './quantities/named';
export type { Thing } from './quantities/thing';
export { stemsIn } from './text/stems-in';
export type { Bound } from './lexicon/bounds';
export { breakdownOf, contradictedParts, peopleCounts, readPeople, saysNotApplicable } from './people';
export type {
  BrokenDown,
  ContradictedParts,
  PeopleCount,
  PeopleGroup,
  PeopleParts,
  PeopleReading,
} from './people';
