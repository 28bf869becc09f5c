/** Days between 1 January 1904, from which old workbooks of the Mac count, and the first day of the others. */
export const daysTo1904 = 1462;

const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** The serial number of a date or a time in ISO 8601 (a cell of type `d`); null when the text is none. */
export function serialOfIsoDay(text: string): number | null {
  const time = /^\d{1,2}:\d{2}/.test(text)
    ? Date.parse(`1899-12-30T${text.padStart(5, '0')}Z`)
    : Date.parse(utc(text));
  return Number.isNaN(time) ? null : Number(((time - firstDay) / dayLength).toFixed(10));
}

/** A date without a zone is meant as it reads. */
const utc = (text: string): string =>
  text.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? `${text}Z` : text;
