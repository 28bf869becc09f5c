import { partnersCount, recommendationsCount, specialistsCount } from './counts';
import { placeNameVariants } from './place-names';

export { partnersCount } from './counts';

/** What ties tables of different sections together. */
export const acrossTablesRules = [
  partnersCount,
  specialistsCount,
  recommendationsCount,
  placeNameVariants,
] as const;
