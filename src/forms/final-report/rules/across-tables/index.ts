import { partnersCount, recommendationsCount, specialistsCount } from './counts';
import { textCount } from './counts-told';
import { goalNotMet } from './goal-met';
import { textMoney } from './money-told';
import { partnerRepeated, partnerSupplier } from './partners';
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
  textMoney,
  textCount,
  goalNotMet,
  partnerRepeated,
  partnerSupplier,
] as const;
