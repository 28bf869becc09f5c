import { tableOf } from '../../form/form';
import type { Words } from '../../messages/words';
import { localAddress } from '../../report/address';
import type { Cell } from '../../report/cell';

/** Where a cell stands, as a person says it: "Эффекты · C5"; the table's name alone when no workbook has it. */
export function placeOf({ path, place }: Cell, words: Words): string {
  return place === null
    ? tableOf(words.form, path.table).sheet[words.language]
    : words.text('pane.place', { sheet: place.sheet, cell: localAddress(place.row, place.column) });
}
