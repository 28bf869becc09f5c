import type { Cell } from '../report/cell';
import { dateFromExcelSerial, readSingleDate, type IsoDate } from '../reading/dates';

/** The one day that a cell names, as an Excel date or in words; null when it is empty or names none. */
export function dateOf({ value }: Cell): IsoDate | null {
  if (value.kind === 'number') return dateFromExcelSerial(value.value);
  return value.kind === 'text' ? readSingleDate(value.text) : null;
}
