import { partnersCount, recommendationsCount, specialistsCount } from './counts';
import { textTotal } from './people-told';
import { placeNameVariants } from './place-names';

export { partnersCount } from './counts';

/** What ties tables of different sections together. */
export const acrossTablesRules = [
  partnersCount,
  specialistsCount,
  recommendationsCount,
  placeNameVariants,
  textTotal,
] as const;
