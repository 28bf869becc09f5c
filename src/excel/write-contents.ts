import type { MakeRoom } from './payload';
import { rangeOf } from './ranges';
import type { Site } from './sheet-site';
import {
  boundsOf,
  writeFormats,
  writeHeights,
  writeMarks,
  writeTables,
  writeValues,
  writeWidths,
} from './write-sheet';
import { writeValidation } from './write-validation';

/**
 * Queues all of a sheet that depends on neither window nor printer: widths, formats, values, table, guidance, marks. On a
 * sheet that was begun, cells that hold something keep it.
 *
 * @param tables the names of Excel tables that stand in the places of planned ones, by the names of these.
 */
export async function writeContents(
  sheet: Excel.Worksheet,
  { plan, stage, isFilled }: Site,
  tables: ReadonlyMap<string, string>,
  makeRoom: MakeRoom,
): Promise<void> {
  const bounds = boundsOf([
    ...plan.cells,
    ...plan.styles.flatMap(({ area }) => [
      { row: area.top, column: area.left, value: null },
      { row: area.bottom, column: area.right, value: null },
    ]),
  ]);
  await makeRoom(0, plan.columnWidths.length + 10);
  sheet.tabColor = plan.tabColor;
  writeWidths(sheet, plan);
  await writeFormats(sheet, plan, makeRoom);
  await writeValues(sheet, plan, makeRoom, stage === 'begun' ? { isFilled } : {});
  writeTables(sheet, plan, tables);
  if (stage === 'begun') {
    const range = rangeOf(sheet, bounds);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  for (const validation of plan.validations) {
    await makeRoom(600, 5);
    writeValidation(sheet, validation);
  }
  await writeMarks(sheet, plan, makeRoom);
  writeHeights(sheet, plan, bounds);
}
