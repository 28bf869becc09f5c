import { form } from '../form/form';
import type { TableId } from '../form/ids';
import { parseReference, type Area } from '../report/address';
import { blockName, excelTableName, namePrefix } from '../report/defined-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { workbookWasRead } from './late-answers';
import { sortOut, type NameItem, type TableItem } from './ownership';
import { gridOf, gridProperties, hasValues, isTooLarge, readInPieces } from './read-grid';
import { settingsPrefix } from './settings-keys';
import { stateIn, statePartsOf } from './states';
import { unfinishedIn } from './unfinished';
import { run } from './run';
import { forThisTripOnly } from './ranges';

/** The blocks whose sheets are read: the tables of the form, the summary for its reasons, and the front sheet. */
const blocks: readonly (TableId | 'summary' | 'contents')[] = [
  ...form.tables.map(({ id }) => id),
  'summary',
  'contents',
];
const growing = form.tables.filter(({ kind }) => kind === 'rows').map(({ id }) => id);

/**
 * Reads all that the check needs in one round trip: our defined names, our Excel tables, the used parts of the
 * sheets on which our blocks stand, the sheets' names and our settings.
 *
 * Blocks that the workbook does not have answer as null objects and are left out. A report of thousands of
 * activities is more than Excel on the web answers at once; its cells are then read in pieces.
 */
export function readWorkbook(): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const snapshot = await readAtOnce(context);
    workbookWasRead();
    return snapshot;
  });
}

async function readAtOnce(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const asked = askFor(context, gridProperties);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readLargeWorkbook(context);
  }
  const parts = usedParts(asked);
  // Excel gives no values of more cells than it can: one figure in the last row of a sheet is enough.
  if (!parts.every(({ range }) => hasValues(range))) return readLargeWorkbook(context);
  return snapshotOf(
    context,
    asked,
    parts.map(({ sheet, range }) => gridOf(sheet.name, range)),
  );
}

async function readLargeWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const asked = askFor(context, placeProperties);
  await context.sync();
  const used = usedParts(asked).map(({ sheet, range }) => ({ name: sheet.name, range }));
  return snapshotOf(context, asked, await readGrids(context, used, areasOf(asked)));
}

/** Where the names of the workbook stand, the person's too. */
function areasOf({ names }: Asked): Area[] {
  return names.items.flatMap(({ formula }) => parseReference(String(formula)) ?? []);
}

/**
 * The grids of the sheets as well on which names or Excel tables of ours stand although the name of their block was
 * lost, and of those that a command began to make; there are none as a rule, and then nothing is asked.
 */
async function withSheetsOfLostBlocks(
  context: Excel.RequestContext,
  asked: Asked,
  grids: readonly SheetGrid[],
): Promise<readonly SheetGrid[]> {
  const read = new Set(grids.map(({ name }) => name));
  const named = namesOf(asked).filter(({ name }) => name.startsWith(namePrefix));
  const standing = new Set([
    ...[
      ...named.map(({ formula }) => parseReference(formula)),
      ...tablesOf(asked).map(({ area }) => area),
    ].map((area) => area?.sheet),
    ...named.map(({ name, formula }) => sheetBegun(stateIn(name, formula)?.text)),
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
    areasOf(asked),
  );
  return [...grids, ...more];
}

/** The sheet whose making a state tells of. */
function sheetBegun(state: string | undefined): string | undefined {
  const { stage, rest } = statePartsOf(state ?? '|');
  return stage === 'contents' ? rest : undefined;
}

/** What must be loaded of a range to know where it lies, without its cells. */
const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * A sheet of so many rows is read only as far as names stand on it, and so much further as people may have typed below
 * them: what lies farther is a slip of the hand, and a million rows take minutes.
 */
const mostRows = 100_000;
const rowsBelowNames = 20_000;

/** Reads the cells of used parts whose places are known, one sheet after another. */
async function readGrids(
  context: Excel.RequestContext,
  used: readonly { readonly name: string; readonly range: Excel.Range }[],
  named: readonly Area[],
): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (const { name, range } of used) {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount: columns } = range;
    const bottoms = named.filter(({ sheet }) => sheet === name).map(({ bottom }) => bottom);
    const enough = Math.max(0, ...bottoms) + rowsBelowNames - top;
    const rows = rowCount > mostRows ? Math.max(1, Math.min(rowCount, enough)) : rowCount;
    grids.push(await readInPieces(context, { name, top, left, rows, columns }));
  }
  return grids;
}

/** Queues what is read of a workbook, with these properties of the used parts of its sheets. */
function askFor({ workbook }: Excel.RequestContext, usedPartProperties: string) {
  return {
    names: workbook.names.load('items/name,items/formula,items/scope'),
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    settings: workbook.settings.load('items/key,items/value'),
    styles: workbook.styles.load('items/name'),
    allTables: workbook.tables.load('items/name'),
    tables: growing.map((id) => ({
      name: excelTableName(id),
      range: forThisTripOnly(workbook.tables.getItemOrNullObject(excelTableName(id)).getRange()).load(
        'address',
      ),
    })),
    used: blocks.map((block) => {
      const named = workbook.names.getItemOrNullObject(blockName(block)).getRangeOrNullObject();
      const sheet = forThisTripOnly(named).worksheet;
      sheet.load('name');
      const range = forThisTripOnly(sheet.getUsedRangeOrNullObject(true));
      const charts = block === 'summary' ? sheet.charts.load('items/name') : null;
      return { sheet, charts, range: range.load(usedPartProperties) };
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
  context: Excel.RequestContext,
  asked: Asked,
  read: readonly SheetGrid[],
): Promise<WorkbookSnapshot> {
  const { sheets, settings, styles, used } = asked;
  const grids = await withSheetsOfLostBlocks(context, asked, read);
  const owned = sortOut(namesOf(asked), tablesOf(asked), grids);
  const sheetNames = sheets.items.map(({ name }) => name);
  const ourSheets = new Set(
    [...owned.names.values(), ...owned.excelTables.values()].flatMap((area) => area?.sheet ?? []),
  );
  const begun = new Set([...owned.states.values()].map(sheetBegun));
  const summary = owned.names.get(blockName('summary'))?.sheet;
  return {
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
        .filter(({ key }) => key.startsWith(settingsPrefix))
        .map(({ key, value }): [string, unknown] => [key, value]),
    ),
    unfinished: unfinishedIn(owned, grids, sheetNames),
  };
}
