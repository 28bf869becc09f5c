/** Quantities in prose: the one door to reading them, comparing what they count, and counting people. */
export { readQuantities } from './read-quantities';
export type { Quantity } from './quantity-type';
export { compareThings, sameThing } from './thing';
export type { Thing } from './thing';
export { peopleAmong, readPeople, saysNotApplicable } from './people';
export type { PeopleCount } from './people';
export type { Bound } from './words';
