import type { WorkbookSnapshot } from '../report/snapshot';
import type { AddedColumn } from '../sheets/missing-columns';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { pointsOfCharacters, sentValue, writeNames } from './write-sheet';
import { writeStyles } from './write-styles';
import { writeValidation } from './write-validation';

/** Adds columns to tables that stand, in one round trip. The cells that they take were seen to be free. */
export function addColumns(columns: readonly AddedColumn[], snapshot: WorkbookSnapshot): Promise<void> {
  return runWriting(async (context) => {
    writeStyles(context, snapshot.styleNames);
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
      writeNames(context, sheet, { names }, snapshot.names);
      for (const validation of validations) writeValidation(sheet, validation);
      if (width !== null) {
        const column = { top: 0, bottom: 0, left: width.column, right: width.column };
        rangeOf(sheet, column).format.columnWidth = pointsOfCharacters(width.characters);
      }
    }
    await context.sync();
  });
}
