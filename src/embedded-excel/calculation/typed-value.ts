import type { CellValue } from '../model/cell';

/** What typed text becomes, and the number format that typing gives a cell with the General format. */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const errors = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A calendar date as Excel's serial number, or null when there is no such day: 1 January 2023 is 44927. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return Math.round((date.getTime() - dayZero) / dayLength);
}

/**
 * Reads text as Excel reads what is typed into a cell whose format is General. `150` becomes a number, `50%` half a
 * number with a per cent format, `2023-05-01` a date; anything else stays text. The locale decides the decimal sign
 * and the order of day and month: a batch of Office.js speaks `en-US`, a person at the keyboard the workbook's.
 */
export function readTyped(text: string, locale: string): TypedValue {
  if (text === '') return { value: null };
  const trimmed = text.trim();
  if (/^(true|истина|шын|ақиқат)$/i.test(trimmed)) return { value: true };
  if (/^(false|ложь|жалған)$/i.test(trimmed)) return { value: false };
  if (errors.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const american = locale.startsWith('en');
  return readNumber(trimmed, american) ?? readDate(trimmed, american) ?? { value: text };
}

function readNumber(text: string, american: boolean): TypedValue | null {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent?.[1] !== undefined) {
    const inner = readNumber(percent[1], american);
    if (typeof inner?.value !== 'number') return null;
    const value = Number((inner.value / 100).toPrecision(15));
    return { value, numberFormat: /[.,]/.test(percent[1]) ? '0.00%' : '0%' };
  }
  const plain = american
    ? /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i
    : /^[+-]?(\d+|\d{1,3}([ \u00A0\u202F]\d{3})+)?(,\d*)?(e[+-]?\d+)?$/i;
  if (!plain.test(text) || !/\d/.test(text)) return null;
  const invariant = american
    ? text.replaceAll(',', '')
    : text.replaceAll(/[ \u00A0\u202F]/g, '').replace(',', '.');
  const value = Number(invariant);
  if (!Number.isFinite(value)) return null;
  const grouped = american ? text.includes(',') : /[ \u00A0\u202F]/.test(text);
  return grouped ? { value, numberFormat: Number.isInteger(value) ? '#,##0' : '#,##0.00' } : { value };
}

function readDate(text: string, american: boolean): TypedValue | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return typedDate(Number(iso[1]), Number(iso[2]), Number(iso[3]), american);
  const local = american
    ? /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text)
    : /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[2])];
  const shortYear = Number(local[3]);
  const year = local[3]?.length === 2 ? shortYear + (shortYear < 30 ? 2000 : 1900) : shortYear;
  return american ? typedDate(year, first, second, true) : typedDate(year, second, first, false);
}

function typedDate(year: number, month: number, day: number, american: boolean): TypedValue | null {
  const serial = dateSerial(year, month, day);
  return serial === null ? null : { value: serial, numberFormat: american ? 'm/d/yyyy' : 'dd.mm.yyyy' };
}
