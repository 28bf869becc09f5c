import { formatCellValue } from '@cj-tech-master/excelts';
import { isErrorValue, type CellValue } from '../model/cell';
import { spacedNumber } from './spaced-number';

const texts = new Map<string, string>();

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const separatorsByLocale = new Map<string, Separators>();

/** The separators of a locale's figures, for example a no-break space and a comma in `ru-RU`. */
function separators(locale: string): Separators {
  const known = separatorsByLocale.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345_678.5);
  const find = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const found = { group: find('group', ''), decimal: find('decimal', '.') };
  separatorsByLocale.set(locale, found);
  return found;
}

/** A value as a cell shows it: 1234.5 with `#,##0.00` is `1 234,50` in `ru-RU`. */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  const key = `${locale}\n${numberFormat}\n${typeof value}${String(value)}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const result = formatted(value, numberFormat, locale);
  if (texts.size > 20_000) texts.clear();
  texts.set(key, result);
  return result;
}

function formatted(value: number | string, numberFormat: string, locale: string): string {
  const { group, decimal } = separators(locale);
  if (typeof value === 'number' && (numberFormat === 'General' || numberFormat === '@')) {
    return generalNumber(value).replace('.', decimal);
  }
  const own = typeof value === 'number' ? spacedNumber(value, numberFormat) : null;
  if (own !== null) return own;
  const general = typeof value === 'number' ? generalSection(value, numberFormat) : null;
  if (general !== null)
    return general.replace('\u0000', () => generalNumber(Math.abs(Number(value))).replace('.', decimal));
  const invariant = formatCellValue(value, numberFormat.replaceAll(/\[\$[^\]]*\]/g, ''));
  if (typeof value !== 'number' || isDateFormat(numberFormat)) return invariant;
  return invariant.replaceAll(/\d[\d,]*(?:\.\d+)?/g, (figures) =>
    figures.replaceAll(',', '\u0000').replace('.', decimal).replaceAll('\u0000', group),
  );
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare);
}

/**
 * The section of a format with several that shows a number as General does, with a NUL where the number stands:
 * -5 by `0;"минус "General` gives `минус ` and a NUL. Null where the number's section is another.
 */
function generalSection(value: number, numberFormat: string): string | null {
  if (!/^[^;].*;/s.test(numberFormat) || !/general/i.test(numberFormat) || /\[[<>=]/.test(numberFormat))
    return null;
  const sections = numberFormat.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? [];
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  if (!/general/i.test(section.replaceAll(/"[^"]*"/g, ''))) return null;
  const shown = section
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/"([^"]*)"|\\(.)|(general)/gi, (_, quoted?: string, escaped?: string, word?: string) =>
      word === undefined ? (quoted ?? escaped ?? '') : '\u0000',
    );
  return value < 0 && section === sections[0] ? `-${shown}` : shown;
}

/** A number as the General format shows it: eleven figures at most. */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = '0', exponent = '+0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(mantissa))}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = String(Math.trunc(magnitude)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
