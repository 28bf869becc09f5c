import { activityParticipantsTotal, participantsInexact, repeatParticipants } from './activities';
import { childrenBound, largeOther, olderBound, olderEqualsBand, youthBound } from './bounds';
import { partsOfWhole } from './parts';
import { ageSum, beneficiariesTotal, genderSum, socialStatusSum, totalsAgree } from './sums';

export { ageSum, beneficiariesTotal, genderSum, socialStatusSum, totalsAgree } from './sums';
export { ageBands, participantTables, socialCategories } from './tables';

/** The participants: their totals, their categories, and how they fit together. */
export const participantRules = [
  genderSum,
  socialStatusSum,
  ageSum,
  totalsAgree,
  beneficiariesTotal,
  activityParticipantsTotal,
  repeatParticipants,
  partsOfWhole,
  participantsInexact,
  olderBound,
  youthBound,
  childrenBound,
  olderEqualsBand,
  largeOther,
] as const;
