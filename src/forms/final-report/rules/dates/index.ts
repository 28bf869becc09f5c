import { activityDateUnreadable, activityOutsidePeriod, finalEventLast } from './activities';
import { pastYearAsFuture } from './coming-years';
import { letterBeforeEvent, letterIncomplete, letterNumberRepeated, letterOutsidePeriod } from './letters';
import { sameDaySamePlace } from './same-day';
import { weekdayMismatch } from './weekdays';

/** When things took place, and whether that fits the period and each other. */
export const dateRules = [
  activityOutsidePeriod,
  activityDateUnreadable,
  weekdayMismatch,
  sameDaySamePlace,
  finalEventLast,
  letterIncomplete,
  letterOutsidePeriod,
  letterBeforeEvent,
  letterNumberRepeated,
  pastYearAsFuture,
] as const;
