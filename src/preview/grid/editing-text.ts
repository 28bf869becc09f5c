import type { CellView } from '../../embedded-excel';

/**
 * What stands in the formula bar and in a cell that is being edited: the formula, or the value as a person would
 * type it. Dates and per cents are edited as they are shown, other numbers in full: `1234,5` and not `1 235`.
 *
 * @param locale whose decimal sign is used, for example `ru-RU`
 */
export function editingText({ formula, value, displayText, style }: CellView, locale: string): string {
  if (formula !== null) return formula;
  if (typeof value !== 'number') return typeof value === 'string' ? value : displayText;
  if (/[dmyhs%]/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))) return displayText;
  const decimal = new Intl.NumberFormat(locale).format(0.5).charAt(1);
  return String(value).replace('.', decimal);
}
