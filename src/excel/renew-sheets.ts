import type { Form } from '../form/form';
import type { DefinedName } from '../report/defined-names';
import type { Area } from '../report/address';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import type { RenewedSheet } from '../sheets/renewal/plan-renewal';
import type { SheetPlan } from '../sheets/plan';
import { finishSheets } from './create-sheets';
import type { OnNote } from './finish-looks';
import { payloadOf } from './payload';
import { ExcelProblem } from './problem';
import { problemOf } from './problem-of';
import { forThisTripOnly } from './ranges';
import { readInPieces } from './read-grid';
import { renewedSheetsText } from './renewed-sheets';
import { run, runWriting } from './run';
import { freeSheetName } from './sheet-name';
import { StateWriter, type RenewalStage } from './states';
import { writeContents } from './write-contents';
import { writeNames } from './write-names';
import { writeStyles } from './write-styles';
import { placeProperties, usedPartOf } from './used-part';

/** How a renewal goes about. */
export interface RenewalWishes {
  /** All Excel tables and all names of the workbook. */
  readonly tableNames: readonly string[];
  readonly definedNames: readonly string[];
  /**
   * What the tab of a sheet is called that is kept beside; null where the earlier sheets go, since nothing of the person's can
   * be lost with them.
   */
  readonly keptTab: ((tab: string) => string) | null;
  /** Whether a snapshot holds the whole report. */
  readonly isWhole: (snapshot: WorkbookSnapshot) => boolean;
}

/** What a renewal did. */
export interface RenewedWorkbook {
  readonly renewed: readonly string[];
  /** The earlier sheets that were kept, as they are called now. */
  readonly kept: readonly string[];
}

interface Step {
  readonly sheet: RenewedSheet;
  /** The plan with Excel tables called otherwise than those that stand. */
  readonly plan: SheetPlan;
  /** The tab until the earlier sheet is gone. */
  readonly tab: string;
}

/**
 * Puts today's sheets in the place of those of an earlier version. They are made beside, whole, and read back; only then do
 * the names move, the earlier sheets go and the new ones take their tabs. The workbook remembers from the first action to the
 * last which sheets are made and which are to go: before the names move a failure takes the new ones back; after it, the next
 * press reads the new ones and does the same again.
 */
export async function renewSheets(
  form: Form,
  renewed: readonly RenewedSheet[],
  snapshot: WorkbookSnapshot,
  wishes: RenewalWishes,
  onNote: OnNote,
): Promise<RenewedWorkbook> {
  const steps = stepsOf(renewed, snapshot, wishes);
  const standing = await madeBeside(form, steps, snapshot, wishes);
  const { states, kept } = await inPlace(form, steps, snapshot, standing, wishes);
  const sites = steps.map(({ sheet }, index) => ({ plan: sheet.plan, name: kept.tabs[index] ?? sheet.name }));
  await finishSheets(form, sites, states, onNote);
  return { renewed: sites.map(({ name }) => name), kept: kept.sheets };
}

/** A name that no Excel table has, in any case. */
function freeTableName(wished: string, taken: readonly string[]): DefinedName {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished}${String(number)}`;
    if (!lower.has(name.toLowerCase())) return name as DefinedName;
  }
}

function stepsOf(
  renewed: readonly RenewedSheet[],
  { sheetNames }: WorkbookSnapshot,
  { tableNames }: RenewalWishes,
): Step[] {
  const taken = [...sheetNames];
  return renewed.map((sheet) => {
    const tab = freeSheetName(sheet.plan.name, taken);
    taken.push(tab);
    const excelTables = sheet.plan.excelTables.map((table) => ({
      ...table,
      name: freeTableName(`${table.name}_new`, tableNames),
    }));
    return { sheet, plan: { ...sheet.plan, excelTables }, tab };
  });
}

const remember = (states: StateWriter, stage: RenewalStage, steps: readonly Step[]): void => {
  for (const { sheet, plan, tab } of steps)
    states.set(
      plan.key,
      stage,
      renewedSheetsText({
        made: [...sheet.made, tab],
        standing: sheet.sources.filter((name) => !sheet.made.includes(name)),
      }),
    );
};

/** Makes the sheets beside those that stand, and reads them back; gives the states that then stand. */
async function madeBeside(
  form: Form,
  steps: readonly Step[],
  snapshot: WorkbookSnapshot,
  { isWhole }: RenewalWishes,
): Promise<ReadonlySet<string>> {
  try {
    const keys = await runWriting(async (context) => {
      const makeRoom = payloadOf(context);
      const states = new StateWriter(context, form, snapshot.states?.keys() ?? []);
      remember(states, 'renewal', steps);
      const made = steps.map((step) => ({ ...step, sheet: context.workbook.worksheets.add(step.tab) }));
      writeStyles(context, snapshot, states, true);
      for (const { plan, tab, sheet } of made)
        await writeContents(
          sheet,
          { plan, name: tab, stage: 'new', isFilled: () => false },
          new Map(),
          makeRoom,
        );
      await context.sync();
      return states.keys;
    });
    if (!isWhole(snapshotOf(steps, snapshot, await readBack(steps))))
      throw new ExcelProblem('unknown', 'RenewalNotWhole');
    return keys;
  } catch (error) {
    if (problemOf(error).kind !== 'no-answer') await takeBack(form, steps, snapshot).catch(() => undefined);
    throw error;
  }
}

/** What was made goes again; what an earlier press left stays on record. */
function takeBack(form: Form, steps: readonly Step[], { states }: WorkbookSnapshot): Promise<void> {
  return run(async (context) => {
    const made = steps.map(({ tab }) => context.workbook.worksheets.getItemOrNullObject(tab));
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
    const there = new Set(names.items.map(({ name }) => name));
    const writer = new StateWriter(
      context,
      form,
      steps.map(({ plan }) => plan.key).filter((key) => there.has(`${form.names.prefix}state_${key}`)),
    );
    for (const { plan } of steps) if (states?.has(plan.key) !== true) writer.clear(plan.key);
    await context.sync();
  });
}

function readBack(steps: readonly Step[]): Promise<SheetGrid[]> {
  return run(async (context) => {
    const used = steps.map(({ tab }) => ({
      tab,
      range: forThisTripOnly(context.workbook.worksheets.getItem(tab).getUsedRangeOrNullObject(true)).load(
        placeProperties,
      ),
    }));
    await context.sync();
    const grids: SheetGrid[] = [];
    for (const { tab, range } of used)
      if (!range.isNullObject) grids.push(await readInPieces(context, usedPartOf(tab, range)));
    return grids;
  });
}

/** The workbook as it will be: names and Excel tables on the sheets that were made. */
function snapshotOf(
  steps: readonly Step[],
  snapshot: WorkbookSnapshot,
  grids: readonly SheetGrid[],
): WorkbookSnapshot {
  const names = new Map<string, Area | null>(snapshot.names);
  const excelTables = new Map(snapshot.excelTables);
  for (const { sheet, tab } of steps) {
    for (const { name, area } of sheet.plan.names) names.set(name, { ...area, sheet: tab });
    for (const { name, area } of sheet.plan.excelTables) excelTables.set(name, { ...area, sheet: tab });
  }
  const made = new Set(steps.map(({ tab }) => tab));
  return {
    ...snapshot,
    names,
    excelTables,
    sheets: [...snapshot.sheets.filter(({ name }) => !made.has(name)), ...grids],
    unfinished: new Map(),
  };
}

interface Placed {
  readonly states: ReadonlySet<string>;
  readonly kept: { readonly tabs: readonly string[]; readonly sheets: readonly string[] };
}

/** Moves the names, lets the earlier sheets go and gives the new ones their tabs and places, in one request. */
function inPlace(
  form: Form,
  steps: readonly Step[],
  snapshot: WorkbookSnapshot,
  standing: ReadonlySet<string>,
  { tableNames, definedNames, keptTab }: RenewalWishes,
): Promise<Placed> {
  const going = [...new Set(steps.flatMap(({ sheet }) => sheet.sources))];
  const madeBefore = new Set(steps.flatMap(({ sheet }) => sheet.made));
  const planned = new Set(steps.flatMap(({ plan }) => plan.names.map(({ name }): string => name)));
  // A snapshot of a renewal that broke off says where names are to stand; where each does stand is not known.
  const existing = new Map(definedNames.map((name) => [name, null]));
  return runWriting(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const states = new StateWriter(context, form, standing);
    remember(states, 'switch', steps);
    for (const { plan, tab } of steps) writeNames(context, tab, plan.names, existing);
    for (const [name, area] of snapshot.names)
      if (area !== null && going.includes(area.sheet) && !planned.has(name)) names.getItem(name).delete();
    const lower = new Set(tableNames.map((name) => name.toLowerCase()));
    for (const { sheet, plan } of steps)
      sheet.plan.excelTables.forEach(({ name }, index) => {
        const made = plan.excelTables[index];
        if (made === undefined) return;
        if (lower.has(name.toLowerCase()))
          tables.getItem(name).name = freeTableName(`${name}_old`, tableNames);
        tables.getItem(made.name).name = name;
      });
    const staying = snapshot.sheetNames.filter((name) => !going.includes(name));
    const first = snapshot.sheetNames.findIndex((name) => going.includes(name));
    const before = snapshot.sheetNames.slice(0, Math.max(0, first)).filter((name) => !going.includes(name));
    const kept: string[] = [];
    let last = snapshot.sheetNames.length + steps.length - 1;
    for (const name of going) {
      const sheet = worksheets.getItem(name);
      if (keptTab === null || madeBefore.has(name)) {
        sheet.delete();
        last--;
        continue;
      }
      const taken = [...snapshot.sheetNames, ...steps.map((step) => step.tab), ...kept];
      const tab = freeSheetName(keptTab(name), taken);
      kept.push(tab);
      // Called otherwise, it is done with.
      sheet.position = last;
      sheet.name = tab;
    }
    const tabs: string[] = [];
    steps.forEach(({ sheet: { name } }, index) => {
      const others = steps.slice(index + 1).map((step) => step.tab);
      tabs.push(freeSheetName(name, [...staying, ...kept, ...tabs, ...others]));
    });
    // From here on whoever has the tab of an earlier sheet is a new one.
    steps.forEach(({ sheet, plan, tab }, index) => {
      const made = [...sheet.made, tabs[index] ?? tab, tab];
      states.set(plan.key, 'switch', renewedSheetsText({ made, standing: [] }));
    });
    steps.forEach(({ sheet: { sources }, tab }, index) => {
      const sheet = worksheets.getItem(tab);
      const final = tabs[index] ?? tab;
      sheet.position = (first < 0 ? staying.length : before.length) + index;
      if (sources.length > 0 && sources.every((source) => snapshot.hiddenSheets.has(source)))
        sheet.visibility = Excel.SheetVisibility.hidden;
      if (final !== tab) sheet.name = final;
    });
    for (const { plan } of steps) states.set(plan.key, 'looks', 'window,print');
    await context.sync();
    return { states: states.keys, kept: { tabs, sheets: kept } };
  });
}
