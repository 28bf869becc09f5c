import type { Form } from '../form/form';
import type { WorkbookSnapshot } from '../report/snapshot';
import type { AddedColumn } from '../sheets/missing-columns';
import { rangeOf } from './ranges';
import { refuseTaken } from './refuse-taken';
import { runWriting } from './run';
import { StateWriter } from './states';
import { writeNames } from './write-names';
import { pointsOfCharacters, sentValue } from './write-sheet';
import { writeStyles } from './write-styles';
import { writeValidation } from './write-validation';

/**
 * Adds columns to tables that stand, in one round trip. The cells that they take were seen to be free.
 *
 * @throws ExcelProblem of the kind `taken` before anything is written, where the person's own names are in the way.
 */
export async function addColumns(
  form: Form,
  columns: readonly AddedColumn[],
  snapshot: WorkbookSnapshot,
): Promise<void> {
  refuseTaken(
    form,
    columns.map(({ missing, names }) => ({ key: missing.table, names, excelTables: [] })),
    snapshot,
  );
  await runWriting(async (context) => {
    writeStyles(context, snapshot, new StateWriter(context, form, snapshot.states?.keys() ?? []));
    for (const { sheet: name, excelTable, cells, styles, names, validations, width } of columns) {
      const sheet = context.workbook.worksheets.getItem(name);
      if (excelTable !== null) {
        // At the end, so that no column of the person's moves.
        sheet.tables.getItem(excelTable.name).columns.add(-1, undefined, excelTable.heading);
      }
      for (const { area, style } of styles) rangeOf(sheet, area).style = style;
      for (const { row, column, value } of cells)
        rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).formulas = [
          [sentValue(value)],
        ];
      writeNames(context, name, names, snapshot.names);
      for (const validation of validations) writeValidation(sheet, validation);
      if (width !== null) {
        const column = { top: 0, bottom: 0, left: width.column, right: width.column };
        rangeOf(sheet, column).format.columnWidth = pointsOfCharacters(width.characters);
      }
    }
    await context.sync();
  });
}
