import type { Form } from '../form/form';
import type { FileLink, RegisterSheet } from '../register/list-sheet';
import { keptSheet } from '../register/names';
import type { KeptEntry } from '../register/register';
import type { WorkbookSnapshot } from '../report/snapshot';
import { payloadOf } from './payload';
import { rangeOf } from './ranges';
import { runWriting } from './run';
import { StateWriter } from './states';
import { writeCharts } from './write-charts';
import { writeNames } from './write-names';
import { writePrint } from './write-print';
import {
  boundsOf,
  writeFormats,
  writeHeights,
  writeMarks,
  writeTables,
  writeValues,
  writeWidths,
  writeWindow,
} from './write-sheet';
import { writeStyles } from './write-styles';

/** Rows of what is kept that are sent at once. */
const keptRows = 100;

/** The path of a file as a link holds it: its parts in the letters that addresses allow. */
const linkAddress = ({ path }: FileLink): string => path.split('/').map(encodeURIComponent).join('/');

/** Writes the sheets of a register into a new workbook, and on a sheet that nobody sees what the next run takes from it. */
export async function writeRegister(
  form: Form,
  sheets: readonly RegisterSheet[],
  kept: readonly KeptEntry[],
): Promise<void> {
  await runWriting(async (context) => {
    const { worksheets } = context.workbook;
    const makeRoom = payloadOf(context);
    const states = new StateWriter(context, form, []);
    writeStyles(context, emptyWorkbook, states);
    const made = sheets.map(({ plan, links }) => ({ plan, links, sheet: worksheets.add(plan.name) }));
    for (const { plan } of made) {
      await makeRoom(0, plan.names.length);
      writeNames(context, plan.name, plan.names, new Map());
    }
    for (const { plan, links, sheet } of made) {
      writeWidths(sheet, plan);
      await writeFormats(sheet, plan, makeRoom);
      await writeValues(sheet, plan, makeRoom);
      for (const link of links) {
        await makeRoom(link.path.length * 3);
        const cell = rangeOf(sheet, {
          top: link.row,
          left: link.column,
          bottom: link.row,
          right: link.column,
        });
        cell.hyperlink = { address: linkAddress(link) };
        cell.style = 'Report cell link';
      }
      writeTables(sheet, plan, new Map());
      await writeMarks(sheet, plan, makeRoom);
      writeHeights(sheet, plan, boundsOf(plan.cells));
      sheet.tabColor = plan.tabColor;
    }
    const hidden = worksheets.add(keptSheet);
    for (let first = 0; first < kept.length; first += keptRows) {
      const part = kept.slice(first, first + keptRows);
      await makeRoom(part.reduce((sum, { json }) => sum + json.length, 0));
      rangeOf(hidden, { top: first, left: 0, bottom: first + part.length - 1, right: 1 }).values = part.map(
        ({ key, json }) => [`'${key}`, `'${json}`],
      );
    }
    hidden.visibility = Excel.SheetVisibility.veryHidden;
    await context.sync();
    for (const { plan, sheet } of made) {
      writeCharts(context, sheet, plan, new Set());
      writePrint(sheet, plan.print);
      writeWindow(sheet, plan);
    }
    made[0]?.sheet.activate();
    await context.sync();
  });
}

/** A workbook that has nothing of ours yet. */
const emptyWorkbook: WorkbookSnapshot = {
  sheets: [],
  names: new Map(),
  excelTables: new Map(),
  sheetNames: [],
  hiddenSheets: new Set(),
  styleNames: new Set(),
  chartNames: new Set(),
  settings: new Map(),
};
