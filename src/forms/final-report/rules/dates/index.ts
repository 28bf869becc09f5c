import { activityDateUnreadable, activityOutsidePeriod, finalEventLast } from './activities';
import { pastYearAsFuture } from './coming-years';
import { letterIncomplete, letterOutsidePeriod } from './letters';
import { sameDaySamePlace } from './same-day';

/** When things took place, and whether that fits the period and each other. */
export const dateRules = [
  activityOutsidePeriod,
  activityDateUnreadable,
  sameDaySamePlace,
  finalEventLast,
  letterIncomplete,
  letterOutsidePeriod,
  pastYearAsFuture,
] as const;
