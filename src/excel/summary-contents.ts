import type { Form } from '../form/form';
import { localAddress, type Area } from '../report/address';
import type { WorkbookSnapshot } from '../report/snapshot';
import { movePlan } from '../sheets/move-plan';
import type { PlannedArea, PlannedCell, PlannedValue, SheetPlan } from '../sheets/plan';
import { keptReasonsFor, keptReasonsKey, type KeptReason } from '../sheets/summary/kept-reasons';
import { codesName, findingsName, hiddenName, reasonsName, verdictName } from '../sheets/summary/names';
import type { LooksPart } from './finish-looks';
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
  /** Whether an earlier version laid it out: then its columns become as wide as today's. */
  readonly isEarlier?: boolean;
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
  place: SummaryPlace,
  snapshot: WorkbookSnapshot,
  states: StateWriter,
): Promise<Excel.Worksheet> {
  const { sheet: name, plan, stage } = place;
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
  await writeInPlace(form, context, sheet, place, snapshot, makeRoom);
  if (isKept) settings.getItem(keptKey).delete();
  return sheet;
}

/**
 * Queues the front sheet over the one that an earlier version made; the styles and all names of tables stand already. The
 * verdict's name comes last: without it the sheet is an earlier one, and the next press does the same again.
 */
export async function writeFrontInPlace(
  form: Form,
  context: Excel.RequestContext,
  place: SummaryPlace,
  snapshot: WorkbookSnapshot,
  states: StateWriter,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const isLast = ({ name }: SheetPlan['names'][number]) => name === verdictName(form);
  const { plan } = place;
  const names = plan.names.filter((each) => !isLast(each));
  await writeInPlace(
    form,
    context,
    sheet,
    { ...place, plan: { ...plan, names }, isEarlier: true },
    snapshot,
    payloadOf(context),
  );
  states.set('contents', 'looks', frontLooks.join(','));
  writeNames(context, place.sheet, plan.names.filter(isLast), snapshot.names);
}

/** What of the front sheet's looks is written after its contents. */
export const frontLooks = ['window', 'print'] as const satisfies readonly LooksPart[];

/** Queues a sheet of ours over its block, wherever a person has moved it; what stands outside of it is kept. */
async function writeInPlace(
  form: Form,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: name, plan, standing, stage, isEarlier = false }: SummaryPlace,
  snapshot: WorkbookSnapshot,
  makeRoom: MakeRoom,
): Promise<void> {
  const block = blockOf(plan);
  if (standing !== null) growBlock(sheet, standing, block);
  const whole = union(block, standing);
  const below = hiddenBelow(form, plan, whole, standing, snapshot);
  if (stage !== 'new') for (const area of [whole, ...below]) clearFormats(sheet, area);
  await writeFormats(sheet, plan, makeRoom);
  // Widths are the person's once the sheet stands, unless columns were put in or deleted: that has moved them.
  const isReshaped =
    standing !== null && (isEarlier || standing.right - standing.left !== block.right - block.left);
  await makeRoom(0, plan.columnWidths.length + plan.names.length);
  if (isReshaped) rangeOf(sheet, { ...whole, top: 0, bottom: 0 }).columnHidden = false;
  writeWidths(sheet, isReshaped || stage !== 'standing' ? plan : { ...plan, columnWidths: [] });
  const isBelow = ({ row }: PlannedCell) => row > whole.bottom;
  const within = { cells: plan.cells.filter((cell) => !isBelow(cell)) };
  await writeValues(sheet, within, makeRoom, { within: whole });
  for (const area of below)
    await writeValues(sheet, { cells: plan.cells.filter(isBelow) }, makeRoom, { within: area });
  const kept = { ...whole, right: block.right };
  writeNames(
    context,
    name,
    inSafeOrder(form, plan.names).map((each) => (each.area === block ? { ...each, area: kept } : each)),
    namesAfterGrowing(snapshot.names, standing, block),
  );
  await writeRules(sheet, plan, makeRoom);
  writeHeights(sheet, plan, whole);
  sheet.tabColor = plan.tabColor;
}

/**
 * Puts rows in above the block's last one, and columns before its last: so the block and its name grow in the same action
 * as what stands below and beside them moves away.
 */
function growBlock(sheet: Excel.Worksheet, standing: Area, block: PlannedArea): void {
  const rows = block.bottom - standing.bottom;
  const first = standing.bottom + 1;
  if (rows > 0)
    forThisTripOnly(sheet.getRange(`${first}:${first + rows - 1}`)).insert(Excel.InsertShiftDirection.down);
  const columns = block.right - block.left - (standing.right - standing.left);
  const letters = (column: number) => localAddress(0, column).replace(/\d+$/, '');
  if (columns > 0)
    forThisTripOnly(
      sheet.getRange(`${letters(standing.right)}:${letters(standing.right + columns - 1)}`),
    ).insert(Excel.InsertShiftDirection.right);
  if (rows > 0 || columns > 0) forgetRanges(sheet.context as Excel.RequestContext);
}

/**
 * Where names stand once the block has grown; null for those that Excel has moved or made longer by the rows and columns
 * that were put in, hidden columns that reach below the block among them.
 */
function namesAfterGrowing(
  names: WorkbookSnapshot['names'],
  standing: Area | null,
  block: PlannedArea,
): ReadonlyMap<string, Area | null> {
  if (standing === null) return names;
  const isLower = block.bottom > standing.bottom;
  const isWider = block.right - block.left > standing.right - standing.left;
  const isMoved = (area: Area) =>
    area.sheet === standing.sheet &&
    ((isLower && area.bottom >= standing.bottom) || (isWider && area.right >= standing.right));
  return new Map([...names].map(([name, area]) => [name, area !== null && isMoved(area) ? null : area]));
}

/**
 * The hidden cells that reach further down than the block: to the right of all that a person sees, so that what they wrote
 * under the block stays. At most one area.
 */
function hiddenBelow(
  form: Form,
  plan: SheetPlan,
  whole: PlannedArea,
  standing: Area | null,
  { names }: WorkbookSnapshot,
): PlannedArea[] {
  const planned = plan.names.find(({ name }) => name === hiddenName(form))?.area;
  if (planned === undefined) return [];
  const before = names.get(hiddenName(form)) ?? null;
  const pushed = standing === null ? 0 : Math.max(0, whole.bottom - standing.bottom);
  const bottom = Math.max(planned.bottom, before === null ? 0 : before.bottom + pushed);
  return bottom > whole.bottom ? [{ ...planned, top: whole.bottom + 1, bottom }] : [];
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
