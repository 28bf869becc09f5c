import type { Words } from '../../messages/words';
import { parseReference, localRange } from '../../report/address';
import type { Cell } from '../../report/cell';
import { tableOf } from '../../form/form';

/** Where a cell stands, as a person says it: "Эффекты · C5"; the table's name alone when no workbook has it. */
export function placeOf({ path, address }: Cell, words: Words): string {
  const area = address === null ? null : parseReference(address);
  return area === null
    ? tableOf(words.form, path.table).sheet[words.language]
    : words.text('pane.place', { sheet: area.sheet, cell: localRange(area) });
}
