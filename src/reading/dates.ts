/** Dates in prose, and days of the calendar. */
export { datesIn, readDates, readSingleDate } from './dates/read';
export { findDatePassages } from './dates/passages';
export type { DateFinding, DateRange, DatesReading, ReadingPeriod } from './dates/date-range';
export {
  compareDates,
  dateFromExcelSerial,
  dateToExcelSerial,
  isoDate,
  parseIsoDate,
  yearOf,
} from './dates/iso-date';
export type { IsoDate } from './dates/iso-date';
