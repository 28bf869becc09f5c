import fc from 'fast-check';
import {
  compareDates,
  dateFromExcelSerial,
  dateToExcelSerial,
  isoDate,
  parseIsoDate,
  yearOf,
} from '../../../src/reading/iso-date';

describe('a date', () => {
  test.each<[year: number, month: number, day: number, date: string | null]>([
    [2023, 5, 3, '2023-05-03'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [2023, 2, 29, null],
    [2023, 4, 31, null],
    [2023, 13, 1, null],
    [2023, 0, 1, null],
    [2023, 1, 0, null],
    [2023, 1, 1.5, null],
  ])('of year %d, month %d, day %d is %s', (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date);
  });

  test.each<[text: string, date: string | null]>([
    ['2023-05-03', '2023-05-03'],
    ['2023-02-30', null],
    ['2023-5-3', null],
    ['03.05.2023', null],
  ])('in ISO text %j is %s', (text, date) => {
    expect(parseIsoDate(text)).toBe(date);
  });

  test('sorts by the calendar and knows its year', () => {
    const dates = ['2023-11-30', '2023-04-01', '2022-12-31', '2023-04-01'].flatMap(
      (text) => parseIsoDate(text) ?? [],
    );
    expect(dates.toSorted(compareDates)).toEqual(['2022-12-31', '2023-04-01', '2023-04-01', '2023-11-30']);
    expect(dates.map(yearOf)).toEqual([2023, 2023, 2022, 2023]);
  });
});

describe("Excel's serial numbers in the 1900 system", () => {
  test.each<[serial: number, date: string]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45049, '2023-05-03'],
    [2958465, '9999-12-31'],
  ])('%d is %s, and back', (serial, date) => {
    expect(dateFromExcelSerial(serial)).toBe(date);
    const parsed = parseIsoDate(date);
    expect(parsed === null ? null : dateToExcelSerial(parsed)).toBe(serial);
  });

  test('the time of day is cut off', () => {
    expect(dateFromExcelSerial(45049.75)).toBe('2023-05-03');
  });

  test.each([0, -1, 60, 60.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
    expect(dateFromExcelSerial(serial)).toBeNull();
  });

  test('a day before 1900 has no serial number', () => {
    const date = parseIsoDate('1899-12-31');
    expect(date === null ? 'no date' : dateToExcelSerial(date)).toBeNull();
  });

  test('every serial number that is a day comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        const date = dateFromExcelSerial(serial);
        expect(date === null ? 60 : dateToExcelSerial(date)).toBe(serial);
      }),
    );
  });
});
