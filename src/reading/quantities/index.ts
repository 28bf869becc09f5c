import { Text } from '../text/text';
import { quantityReads } from './read';
import type { Quantity } from './quantity';

/**
 * Every quantity of a text, Russian or Kazakh, in the order written (rules.md, "Quantities in text").
 *
 * What is counted stands behind the figure ("4 фокус-группы"), or else in front of it ("Встречи –2", "Количество
 * участников – 40"); a bare figure has no thing. A dash in front of a figure is a dash. Figures in dates, phones,
 * numbers of documents, ages and ordinals are no quantities. Linear in the text's length.
 *
 * @example readQuantities('Количество участников -29')
 * // [{ value: 29, bound: 'exact', unit: 'thing', thing: { head: 'участник', people: true, … }, … }]
 */
export function readQuantities(source: string | Text): Quantity[] {
  return quantityReads(Text.of(source)).map(({ quantity }) => quantity);
}
