import { scanFormula } from '../../formula/references';

/** A reference to another workbook by its number in the file: `[1]Лист1!A1`, `'[2]Мой лист'!A1`, `[1]!Имя`. */
const otherWorkbook = /\[\d+\](?:[^'"!,;()[\]]|'')*'?!/u;

/** Whether a formula leads to another workbook, whose values the file keeps and nobody else has. */
export const leadsOutside = (formula: string): boolean => otherWorkbook.test(formula);

/**
 * Whether the value that the file shows for a formula is kept, since it is not calculated here: formulas over other
 * workbooks, also by names that lead there, and array formulas.
 */
export function keepsShownValue(
  formula: string,
  isArray: boolean,
  outsideNames: ReadonlySet<string>,
): boolean {
  if (isArray || leadsOutside(formula)) return true;
  return (
    outsideNames.size > 0 &&
    scanFormula(formula).words.some(({ text }) => outsideNames.has(text.toLowerCase()))
  );
}
