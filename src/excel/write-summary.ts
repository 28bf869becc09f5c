import type { Area } from '../report/address';
import type { WorkbookSnapshot } from '../report/snapshot';
import { movePlan } from '../sheets/move-plan';
import type { PlannedArea, SheetPlan } from '../sheets/plan';
import { bringToFront } from './bring-to-front';
import { payloadOf } from './payload';
import { refreshCharts } from './write-charts';
import { runWriting } from './run';
import { freeSheetName } from './sheet-name';
import { writePrint } from './write-print';
import { writeCells, writeLayout, writeMarks, writeNames, writeStructure } from './write-sheet';
import { writeStyles } from './write-styles';
import { writeValidation } from './write-validation';
import { forThisTripOnly, rangeOf } from './ranges';

/**
 * Writes the summary in one round trip: anew where there is none, else in place, wherever the person has moved
 * it. What stands outside its block is kept, and moves down when the block grows.
 *
 * @param show whether the summary's sheet comes to the front.
 */
export function writeSummary(planned: SheetPlan, snapshot: WorkbookSnapshot, show: boolean): Promise<void> {
  // A chart draws a block by its name; a block whose name was lost cannot be drawn, and the rest is still written.
  const charts = planned.charts.filter(({ block }) => (snapshot.names.get(block) ?? null) !== null);
  const plan: SheetPlan = { ...planned, charts };
  return runWriting(async (context) => {
    writeStyles(context, snapshot.styleNames);
    const standing = snapshot.names.get(planned.block) ?? null;
    const sheet =
      standing === null
        ? await writeNew(context, plan, snapshot)
        : await writeInPlace(context, plan, standing, snapshot);
    if (show) bringToFront(sheet, standing !== null && snapshot.hiddenSheets.has(standing.sheet));
    await context.sync();
  });
}

async function writeNew(
  context: Excel.RequestContext,
  plan: SheetPlan,
  snapshot: WorkbookSnapshot,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(freeSheetName(plan.name, snapshot.sheetNames));
  writeNames(context, sheet, plan, snapshot.names);
  await writeCells(sheet, plan, payloadOf(context));
  writeStructure(context, sheet, plan);
  return sheet;
}

function blockOf(plan: SheetPlan): PlannedArea {
  const block = plan.names.find(({ name }) => name === plan.block);
  if (block === undefined) throw new Error('A summary has a block.');
  return block.area;
}

async function writeInPlace(
  context: Excel.RequestContext,
  planned: SheetPlan,
  standing: Area,
  snapshot: WorkbookSnapshot,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const wished = blockOf(planned);
  const plan = movePlan(planned, standing.top - wished.top, standing.left - wished.left);
  const block = blockOf(plan);
  const growth = block.bottom - standing.bottom;
  if (growth > 0) {
    forThisTripOnly(sheet.getRange(`${standing.bottom + 2}:${standing.bottom + 1 + growth}`)).insert(
      Excel.InsertShiftDirection.down,
    );
  }
  const whole: PlannedArea = {
    top: standing.top,
    left: standing.left,
    bottom: Math.max(block.bottom, standing.bottom),
    right: Math.max(block.right, standing.right),
  };
  const range = rangeOf(sheet, whole);
  range.clear();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  const kept = { ...whole, right: block.right };
  const names = plan.names.map((each) => (each.area === block ? { ...each, area: kept } : each));
  writeNames(context, sheet, { ...plan, names }, snapshot.names);
  await writeCells(sheet, plan, payloadOf(context));
  for (const validation of plan.validations) writeValidation(sheet, validation);
  writeMarks(sheet, plan);
  refreshCharts(context, sheet, plan, snapshot.chartNames);
  // Anew: the values may have gone in several round trips, and a range is for one.
  rangeOf(sheet, whole).format.autofitRows();
  // Widths are the person's once the sheet stands; heights follow the text.
  const isReshaped = standing.right - standing.left !== block.right - block.left;
  // Columns that were put in or deleted have moved the others' widths, and a hidden one may stand where people read.
  if (isReshaped) rangeOf(sheet, { ...whole, top: 0, bottom: 0 }).columnHidden = false;
  writeLayout(sheet, isReshaped ? plan : { ...plan, columnWidths: [] });
  writePrint(sheet, plan.print);
  sheet.tabColor = plan.tabColor;
  return sheet;
}
