import type { Column } from '../../form/types';
import { unitText } from '../../form/units';
import { parseIsoDate, readSingleDate, type IsoDate } from '../../reading/dates';
import type { DocumentLanguage } from '../layout';
import { readNumberInText } from '../../reading/number';
import type { DocumentCell } from '../report';

const figureTypes = new Set<Column['type']>(['number', 'count', 'money']);

/** Whether a column holds figures, which stand to the right of their cells. */
export function holdsFigures({ type }: Column): boolean {
  return figureTypes.has(type);
}

/** What a cell says on paper: a figure in groups of three, a day as 01.04.2023, a text as it is. */
export function printed(column: Column, value: DocumentCell | undefined, language: DocumentLanguage): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return holdsFigures(column) ? printedFigure(value, language) : String(value);
  const day = column.type === 'date' || column.type === 'dates' ? parseIsoDate(value) : null;
  return day === null ? value : printedDay(day);
}

/** A figure of money outside a table says its currency: "5 420 000 тенге". */
export function printedWithUnit(
  column: Column,
  value: DocumentCell | undefined,
  language: DocumentLanguage,
): string {
  const text = printed(column, value, language);
  if (typeof value !== 'number' || column.unit === undefined) return text;
  const withUnit = `${text} ${unitText(column.unit, language)}`;
  return readNumberInText(withUnit)?.value === value ? withUnit : text;
}

/** 01.04.2023; years that nobody would read as years stay as they are. */
function printedDay(day: IsoDate): string {
  const text = `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
  return readSingleDate(text) === day ? text : day;
}

/** Excel and JavaScript keep at most so many digits behind the point that a reader could write again. */
const mostDecimals = 15;

function printedFigure(value: number, language: DocumentLanguage): string {
  const plain = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    maximumFractionDigits: mostDecimals,
  }).format(value);
  if (Number(plain) !== value) return String(value);
  const [whole = '', decimals = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
  if (decimals === '') return grouped;
  const mark = language === 'en' ? '.' : ',';
  const text = `${grouped}${mark}${decimals}`;
  // "1,234" would be read as thousands: a nought behind it says that it is a fraction.
  return readNumberInText(text) === null ? `${text}0` : text;
}
