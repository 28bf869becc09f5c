import { tableOf, type Form } from '../form/form';
import { localRange } from '../report/address';
import { excelTableName } from '../report/defined-names';
import type { PastedTable } from '../report/pasted-rows';
import { contentOf, isDay } from '../sheets/cell-content';
import { cellArea } from '../sheets/plan';
import { numberFormats } from '../sheets/styles';
import { payloadOf } from './payload';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { sentValue } from './write-sheet';

/**
 * Puts tables right that were pasted from the paper form, in one round trip: cells get what belongs to them first, then the
 * rows go that hold nothing any more, from the lowest to the highest. Whatever breaks off, nothing is lost: a row goes
 * only after what it held stands elsewhere.
 */
export function straightenRows(form: Form, tables: readonly PastedTable[]): Promise<void> {
  return runWriting(async (context) => {
    const makeRoom = payloadOf(context);
    for (const { table, writes, removed } of tables) {
      const { columns } = tableOf(form, table);
      const sheets = context.workbook.worksheets;
      for (const { area } of removed) rangeOf(sheets.getItem(area.sheet), area).unmerge();
      for (const { place, value } of writes) {
        const sent = sentValue(contentOf({ path: { table, row: null, column: '' }, place, value }));
        await makeRoom(String(sent).length, 3);
        const range = rangeOf(sheets.getItem(place.sheet), cellArea(place.row, place.column));
        range.unmerge();
        // A number that comes into a cell for text would become a text; here it can only be a day or a count.
        if (value.kind === 'number')
          range.numberFormat = [
            [
              columns.some(({ type }) => type === 'dates') && isDay(value.value)
                ? numberFormats.date
                : 'General',
            ],
          ];
        range.values = [[sent]];
      }
      for (const { area, inExcelTable } of removed) {
        await makeRoom(0);
        const sheet = sheets.getItem(area.sheet);
        if (inExcelTable === null) sheet.getRange(localRange(area)).delete('Up');
        else sheet.tables.getItem(excelTableName(form, table)).rows.getItemAt(inExcelTable).delete();
      }
    }
    await context.sync();
  });
}
