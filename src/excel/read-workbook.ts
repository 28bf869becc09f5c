import { growingTables, type Form } from '../form/form';
import { parseReference, type Area } from '../report/address';
import { blockName, blockNamesOf, excelTableName, type DefinedName } from '../report/defined-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { workbookWasRead } from './late-answers';
import { readLostNames } from './read-lost-names';
import { nearCells, nearPartOf, withRowsBelow, type UsedExtent } from './near-part';
import { sortOut, type NameItem, type TableItem } from './ownership';
import { gridOf, gridProperties, isTooLarge, readInPieces } from './read-grid';
import { renewedSheetsIn } from './renewed-sheets';
import { stateIn, statePartsOf } from './states';
import { unfinishedIn } from './unfinished';
import { run } from './run';
import { forThisTripOnly } from './ranges';

/** The blocks whose sheets are read: those of the form's tables, the summary for its reasons, and the front sheet. */
function blocksToRead(form: Form): readonly { readonly name: DefinedName; readonly isSummary: boolean }[] {
  return [
    ...form.tables.flatMap(({ id }) => blockNamesOf(form, id)).map((name) => ({ name, isSummary: false })),
    { name: blockName(form, 'summary'), isSummary: true },
    { name: blockName(form, 'contents'), isSummary: false },
  ];
}

/**
 * Reads all that the check needs in one round trip: our defined names, our Excel tables, the used parts of the
 * sheets on which our blocks stand, the sheets' names and our settings.
 *
 * Blocks that the workbook does not have answer as null objects and are left out. A report of thousands of
 * activities is more than Excel on the web answers at once; its cells are then read in pieces.
 */
export function readWorkbook(form: Form): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const snapshot = await readLostNames(form, context, await readAtOnce(form, context));
    workbookWasRead();
    return snapshot;
  });
}

async function readAtOnce(form: Form, context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const asked = askFor(form, context, gridProperties);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readLargeWorkbook(form, context);
  }
  const named = areasOf(form, asked);
  const grids: SheetGrid[] = [];
  for (const { sheet, range, near } of usedParts(asked))
    grids.push(
      await withRowsBelow(context, nearGridOf(sheet.name, near), extentOf(sheet.name, range, named)),
    );
  return snapshotOf(form, context, asked, grids);
}

async function readLargeWorkbook(form: Form, context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const asked = askFor(form, context, placeProperties);
  await context.sync();
  const used = usedParts(asked).map(({ sheet, range }) => ({ name: sheet.name, range }));
  return snapshotOf(form, context, asked, await readGrids(context, used, areasOf(form, asked)));
}

/** Where names that begin like ours stand, and tables that are called like ours. */
function areasOf(form: Form, asked: Asked): Area[] {
  return [
    ...namesOf(asked)
      .filter(({ name }) => name.startsWith(form.names.prefix))
      .map(({ formula }) => parseReference(formula)),
    ...tablesOf(asked).map(({ area }) => area),
  ].flatMap((area) => area ?? []);
}

/** The grid of the near part of a sheet; all that is used may lie beyond it. */
const nearGridOf = (name: string, near: Excel.Range): SheetGrid =>
  near.isNullObject ? { name, top: 0, left: 0, values: [], formulas: [] } : gridOf(name, near);

/** How far the used part of a sheet reaches, and how far what is ours on it. */
function extentOf(name: string, range: Excel.Range, named: readonly Area[]): UsedExtent {
  return {
    left: range.columnIndex,
    columns: range.columnCount,
    bottom: range.rowIndex + range.rowCount - 1,
    lastNamedRow: Math.max(0, ...named.filter(({ sheet }) => sheet === name).map(({ bottom }) => bottom)),
  };
}

/**
 * The grids of the sheets as well on which names or Excel tables of ours stand although the name of their block was
 * lost, and of those that a command began to make; there are none as a rule, and then nothing is asked.
 */
async function withSheetsOfLostBlocks(
  form: Form,
  context: Excel.RequestContext,
  asked: Asked,
  grids: readonly SheetGrid[],
): Promise<readonly SheetGrid[]> {
  const read = new Set(grids.map(({ name }) => name));
  const named = namesOf(asked).filter(({ name }) => name.startsWith(form.names.prefix));
  const standing = new Set([
    ...[
      ...named.map(({ formula }) => parseReference(formula)),
      ...tablesOf(asked).map(({ area }) => area),
    ].map((area) => area?.sheet),
    ...named.map(({ name, formula }) => sheetBegun(stateIn(form, name, formula)?.text)),
  ]);
  const known = new Set(usedParts(asked, true).map(({ sheet }) => sheet.name));
  const lost = asked.sheets.items
    .map(({ name }) => name)
    .filter((name) => standing.has(name) && !read.has(name) && !known.has(name));
  if (lost.length === 0) return grids;
  const used = lost.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = forThisTripOnly(sheet.getUsedRangeOrNullObject(true)).load(placeProperties);
    return { name, range };
  });
  await context.sync();
  const more = await readGrids(
    context,
    used.filter(({ range }) => !range.isNullObject),
    areasOf(form, asked),
  );
  return [...grids, ...more];
}

/** The sheet whose making a state tells of; of one that takes another's place, the one that is to stay. */
function sheetBegun(state: string | undefined): string | undefined {
  const { stage, rest } = statePartsOf(state ?? '|');
  if (stage === 'switch') return renewedSheetsIn(rest).made.at(-1);
  return stage === 'contents' ? rest : undefined;
}

/** What must be loaded of a range to know where it lies, without its cells. */
const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Reads the cells of used parts whose places are known, one sheet after another. */
async function readGrids(
  context: Excel.RequestContext,
  used: readonly { readonly name: string; readonly range: Excel.Range }[],
  named: readonly Area[],
): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (const { name, range } of used) {
    const near = nearPartOf(range);
    const grid =
      near === null
        ? { name, top: 0, left: 0, values: [], formulas: [] }
        : await readInPieces(context, { name, ...near });
    grids.push(await withRowsBelow(context, grid, extentOf(name, range, named)));
  }
  return grids;
}

/** Queues what is read of a workbook, with these properties of the used parts of its sheets. */
function askFor(form: Form, { workbook }: Excel.RequestContext, usedPartProperties: string) {
  return {
    names: workbook.names.load('items/name,items/formula,items/scope'),
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    settings: workbook.settings.load('items/key,items/value'),
    properties: workbook.properties.load('title,company'),
    styles: workbook.styles.load('items/name'),
    allTables: workbook.tables.load('items/name'),
    tables: growingTables(form)
      .map(({ id }) => excelTableName(form, id))
      .map((name) => ({
        name,
        range: forThisTripOnly(workbook.tables.getItemOrNullObject(name).getRange()).load('address'),
      })),
    used: blocksToRead(form).map(({ name, isSummary }) => {
      const named = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      const sheet = forThisTripOnly(named).worksheet;
      sheet.load('name');
      const range = forThisTripOnly(sheet.getUsedRangeOrNullObject(true));
      const charts = isSummary ? sheet.charts.load('items/name') : null;
      const near = forThisTripOnly(range.getIntersectionOrNullObject(nearCells));
      return { sheet, charts, range: range.load(placeProperties), near: near.load(usedPartProperties) };
    }),
  };
}
type Asked = ReturnType<typeof askFor>;

/** The used parts that are there, each sheet once, though several blocks may stand on it; blank sheets when told so. */
function usedParts({ used }: Asked, withBlank = false): Asked['used'] {
  const there = used.filter(({ sheet, range }) => !sheet.isNullObject && (withBlank || !range.isNullObject));
  return [...new Map(there.map((part) => [part.sheet.name, part])).values()];
}

function namesOf({ names }: Asked): NameItem[] {
  return names.items
    .filter(({ scope }) => scope === 'Workbook')
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** All tables; the areas of those that have the names of ours are known. */
function tablesOf({ allTables, tables }: Asked): TableItem[] {
  const areas = new Map(
    tables.map(({ name, range }): [string, Area | null] => [
      name,
      range.isNullObject ? null : parseReference(range.address),
    ]),
  );
  return allTables.items.map(({ name }) => ({ name, area: areas.get(name) ?? null }));
}

async function snapshotOf(
  form: Form,
  context: Excel.RequestContext,
  asked: Asked,
  read: readonly SheetGrid[],
): Promise<WorkbookSnapshot> {
  const { sheets, settings, styles, used, properties } = asked;
  const grids = await withSheetsOfLostBlocks(form, context, asked, read);
  const owned = sortOut(form, namesOf(asked), tablesOf(asked), grids);
  const sheetNames = sheets.items.map(({ name }) => name);
  const ourSheets = new Set(
    [...owned.names.values(), ...owned.excelTables.values()].flatMap((area) => area?.sheet ?? []),
  );
  const begun = new Set([...owned.states.values()].map(sheetBegun));
  const summary = owned.names.get(blockName(form, 'summary'))?.sheet;
  const snapshot: WorkbookSnapshot = {
    ...owned,
    sheets: grids.filter(({ name }) => ourSheets.has(name) || begun.has(name)),
    sheetNames,
    hiddenSheets: new Set(
      sheets.items
        .filter(({ visibility }) => visibility !== Excel.SheetVisibility.visible)
        .map(({ name }) => name),
    ),
    styleNames: new Set(styles.items.map(({ name }) => name)),
    chartNames: new Set(
      used.flatMap(({ sheet, charts }) =>
        charts === null || sheet.isNullObject || sheet.name !== summary
          ? []
          : charts.items.map(({ name }) => name),
      ),
    ),
    settings: new Map(
      settings.items
        .filter(({ key }) => key.startsWith(form.names.settingsPrefix))
        .map(({ key, value }): [string, unknown] => [key, value]),
    ),
    properties: { title: properties.title, company: properties.company },
    unfinished: unfinishedIn(form, owned, grids, sheetNames),
  };
  const isSwitching = [...owned.states.values()].some((text) => statePartsOf(text).stage === 'switch');
  // Rare, so it is no part of what opens the pane.
  return isSwitching ? (await import('./renewal')).withSwitchedSheets(form, snapshot) : snapshot;
}
