declare const isoDateBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`. Made only by `isoDate` and its kin, so it is always a day that exists. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const LAST_SERIAL = 2_958_465; // 9999-12-31, the last day Excel knows
const PHANTOM_DAY = 60; // 29 February 1900: it never was, but Excel counts it
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the serials after the phantom day. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day of a year, a month from 1 and a day of the month, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The number of days of a month (from 1): `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Takes exact ISO text, `2023-05-03`, for a date; null for any other text and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Below zero when `a` is before `b`, zero on the same day, above zero after: fit for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The year of a date: 2023 for `2023-05-03`. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The day of an Excel serial number in the 1900 system; the time of day is cut off: 45049.75 is 2023-05-03.
 * Null for numbers outside 1 … 2958465 and for 60, Excel's 29 February 1900, which is no day.
 */
export function dateFromExcelSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_SERIAL || day === PHANTOM_DAY) return null;
  // Before the phantom day Excel's count runs one behind the calendar's.
  const date = new Date(EPOCH + (day < PHANTOM_DAY ? day + 1 : day) * MILLISECONDS_A_DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The Excel serial number (1900 system) of a date: 45049 for 2023-05-03. Null before 1900-01-01. */
export function dateToExcelSerial(date: IsoDate): number | null {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / MILLISECONDS_A_DAY);
  const serial = days <= PHANTOM_DAY ? days - 1 : days;
  return serial < 1 ? null : serial;
}
