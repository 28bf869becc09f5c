import type { Form } from '../form/form';
import type { Area } from '../report/address';
import type { WorkbookSnapshot } from '../report/snapshot';
import { movePlan } from '../sheets/move-plan';
import type { PlannedArea, PlannedValue, SheetPlan } from '../sheets/plan';
import { keptReasonsFor, keptReasonsKey, type KeptReason } from '../sheets/summary/kept-reasons';
import { codesName, findingsName, reasonsName } from '../sheets/summary/names';
import { payloadOf, type MakeRoom } from './payload';
import { forgetRanges, forThisTripOnly, rangeOf } from './ranges';
import type { Site } from './sheet-site';
import type { StateWriter } from './states';
import { writeNames } from './write-names';
import { writeFormats, writeHeights, writeMarks, writeValues, writeWidths } from './write-sheet';
import { writeStyles } from './write-styles';
import { writeValidation } from './write-validation';

/** Where the summary is written. */
export interface SummaryPlace {
  readonly sheet: string;
  /** The plan where it goes, moved to where the person has put the block. */
  readonly plan: SheetPlan;
  /** The block that stands; null where there is none. */
  readonly standing: Area | null;
  /** `new`: the sheet is to be made; `begun`: its making broke off; `standing`: it is written in place. */
  readonly stage: 'new' | 'begun' | 'standing';
}

/** Where the summary goes: over the block that stands, on a sheet that was begun, or on a new one. */
export function placeSummary({ plan, name, stage }: Site, { names }: WorkbookSnapshot): SummaryPlace {
  const standing = names.get(plan.block) ?? null;
  const begun = stage === 'begun' ? 'begun' : null;
  if (standing === null) return { sheet: name, plan, standing, stage: begun ?? 'new' };
  const wished = blockOf(plan);
  const moved = movePlan(plan, standing.top - wished.top, standing.left - wished.left);
  return { sheet: standing.sheet, plan: withinSheet(plan, moved), standing, stage: begun ?? 'standing' };
}

/** A person may delete the margin left of the block: what was planned there falls away. */
function withinSheet(plan: SheetPlan, moved: SheetPlan): SheetPlan {
  const { area } = moved.print;
  const columns = blockOf(moved).left - blockOf(plan).left;
  return {
    ...moved,
    columnWidths: columns < 0 ? plan.columnWidths.slice(-columns) : moved.columnWidths,
    print: { ...moved.print, area: { ...area, top: Math.max(0, area.top), left: Math.max(0, area.left) } },
  };
}

function blockOf(plan: SheetPlan): PlannedArea {
  const block = plan.names.find(({ name }) => name === plan.block);
  if (block === undefined) throw new Error('A summary has a block.');
  return block.area;
}

const union = (one: PlannedArea, other: PlannedArea | null): PlannedArea => ({
  top: Math.min(one.top, other?.top ?? one.top),
  left: Math.min(one.left, other?.left ?? one.left),
  bottom: Math.max(one.bottom, other?.bottom ?? one.bottom),
  right: Math.max(one.right, other?.right ?? one.right),
});

/**
 * Queues the contents of the summary so that a break-off between any two actions loses no reason: the reasons are kept
 * apart from the first action to the last; values replace what stood there in one go, blanks among them, and nothing is
 * cleared before; names are pointed, never deleted; rows are put in inside the block, which grows by it in the same action.
 *
 * Formats come before values, since a number that is written into a cell formatted as text becomes one.
 */
export async function writeSummaryContents(
  form: Form,
  context: Excel.RequestContext,
  { sheet: name, plan, standing, stage }: SummaryPlace,
  snapshot: WorkbookSnapshot,
  states: StateWriter,
): Promise<Excel.Worksheet> {
  const { worksheets, settings } = context.workbook;
  const makeRoom = payloadOf(context);
  const sheet = stage === 'new' ? worksheets.add(name) : worksheets.getItem(name);
  const keptKey = keptReasonsKey(form);
  const reasons = reasonsOf(form, plan);
  const isKept = reasons.length > 0 || snapshot.settings.has(keptKey);
  if (isKept) settings.add(keptKey, keptReasonsFor(reasons));
  await makeRoom(
    reasons.reduce((sum, { code, reason }) => sum + code.length + reason.length, 0),
    40,
  );
  writeStyles(context, snapshot, states);
  const block = blockOf(plan);
  if (standing !== null) growBlock(sheet, standing, block.bottom - standing.bottom);
  const whole = union(block, standing);
  if (stage !== 'new') clearFormats(sheet, whole);
  await writeFormats(sheet, plan, makeRoom);
  // Widths are the person's once the sheet stands, unless columns were put in or deleted: that has moved them.
  const isReshaped = standing !== null && standing.right - standing.left !== block.right - block.left;
  await makeRoom(0, plan.columnWidths.length + plan.names.length);
  if (isReshaped) rangeOf(sheet, { ...whole, top: 0, bottom: 0 }).columnHidden = false;
  writeWidths(sheet, isReshaped || stage !== 'standing' ? plan : { ...plan, columnWidths: [] });
  await writeValues(sheet, plan, makeRoom, { within: whole });
  const kept = { ...whole, right: block.right };
  writeNames(
    context,
    name,
    inSafeOrder(form, plan.names).map((each) => (each.area === block ? { ...each, area: kept } : each)),
    snapshot.names,
  );
  await writeRules(sheet, plan, makeRoom);
  writeHeights(sheet, plan, whole);
  sheet.tabColor = plan.tabColor;
  if (isKept) settings.getItem(keptKey).delete();
  return sheet;
}

/** Puts rows in above the block's last one: so the block and its name grow in the same action as the rows below move down. */
function growBlock(sheet: Excel.Worksheet, standing: Area, growth: number): void {
  if (growth <= 0) return;
  const first = standing.bottom + 1;
  forThisTripOnly(sheet.getRange(`${first}:${first + growth - 1}`)).insert(Excel.InsertShiftDirection.down);
  forgetRanges(sheet.context as Excel.RequestContext);
}

function clearFormats(sheet: Excel.Worksheet, whole: PlannedArea): void {
  const range = rangeOf(sheet, whole);
  range.clear(Excel.ClearApplyTo.formats);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

async function writeRules(sheet: Excel.Worksheet, plan: SheetPlan, makeRoom: MakeRoom): Promise<void> {
  for (const validation of plan.validations) {
    await makeRoom(600, 5);
    writeValidation(sheet, validation);
  }
  await writeMarks(sheet, plan, makeRoom);
}

/** The reasons as the plan writes them, with the codes beside them. */
function reasonsOf(form: Form, { names, cells }: SheetPlan): KeptReason[] {
  const column = (wanted: string) => names.find(({ name }) => name === wanted)?.area;
  const [reasons, codes] = [column(reasonsName(form)), column(codesName(form))];
  const texts = (area: PlannedArea | undefined) =>
    new Map(
      cells
        .filter(
          ({ row, column: each }) =>
            area !== undefined && each === area.left && row >= area.top && row <= area.bottom,
        )
        .map(({ row, value }) => [row, textOf(value)]),
    );
  const codeAt = texts(codes);
  return [...texts(reasons)].flatMap(([row, reason]) =>
    reason === '' ? [] : [{ code: codeAt.get(row) ?? '', reason: reason.trim() }],
  );
}

const textOf = (value: PlannedValue): string =>
  value !== null && typeof value === 'object' && 'text' in value ? value.text : '';

/**
 * The column of the reasons before that of their codes: in between, a reason must not stand beside the code of another
 * column, and without a code that can be read nothing is taken for a reason.
 */
function inSafeOrder(form: Form, names: SheetPlan['names']): SheetPlan['names'] {
  const order: readonly string[] = [findingsName(form), reasonsName(form), codesName(form)];
  const rank = ({ name }: SheetPlan['names'][number]) => (order.includes(name) ? order.indexOf(name) : -1);
  return [...names].sort((a, b) => rank(a) - rank(b));
}
