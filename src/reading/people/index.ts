export { contradictedParts, type ContradictedParts } from './contradicted-parts';
export { peopleCounts, readPeople } from './read';
export { saysNotApplicable } from './not-applicable';
export type { PeopleCount, PeopleGroup, PeopleParts, PeopleReading } from './people-reading';
export { breakdownOf, type BrokenDown } from './breakdown';
