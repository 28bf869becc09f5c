import { growingTables, type Form } from '../form/form';
import { parseReference, type Area } from '../report/address';
import { blockName, blockNamesOf, excelTableName, type DefinedName } from '../report/defined-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { gridOf, gridProperties, isTooLarge, readInPieces } from './read-grid';
import { nearCells, nearPartOf, withRowsBelow, type UsedExtent } from './near-part';
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
    const asked = askFor(form, context, gridProperties);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return readLargeWorkbook(form, context);
    }
    const snapshot = snapshotOf(form, asked, []);
    const grids: SheetGrid[] = [];
    for (const { sheet, range, near } of usedParts(asked))
      grids.push(
        await withRowsBelow(context, nearGridOf(sheet.name, near), extentOf(sheet.name, range, snapshot)),
      );
    return withSheetsOfLostBlocks(context, { ...snapshot, sheets: grids });
  });
}

/**
 * Reads the sheets as well on which names or Excel tables of ours stand although the name of their block was lost;
 * there are none as a rule, and then nothing is asked.
 */
async function withSheetsOfLostBlocks(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
): Promise<WorkbookSnapshot> {
  const read = new Set(snapshot.sheets.map(({ name }) => name));
  const standing = [...snapshot.names.values(), ...snapshot.excelTables.values()].map((area) => area?.sheet);
  const lost = snapshot.sheetNames.filter((name) => standing.includes(name) && !read.has(name));
  if (lost.length === 0) return snapshot;
  const used = lost.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = forThisTripOnly(sheet.getUsedRangeOrNullObject(true)).load(placeProperties);
    return { name, range };
  });
  await context.sync();
  const grids = await readGrids(
    context,
    used.filter(({ range }) => !range.isNullObject),
    snapshot,
  );
  return { ...snapshot, sheets: [...snapshot.sheets, ...grids] };
}

async function readLargeWorkbook(form: Form, context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const asked = askFor(form, context, placeProperties);
  await context.sync();
  const used = usedParts(asked).map(({ sheet, range }) => ({ name: sheet.name, range }));
  const snapshot = snapshotOf(form, asked, []);
  return withSheetsOfLostBlocks(context, { ...snapshot, sheets: await readGrids(context, used, snapshot) });
}

/** The grid of the near part of a sheet; all that is used may lie beyond it. */
const nearGridOf = (name: string, near: Excel.Range): SheetGrid =>
  near.isNullObject ? { name, top: 0, left: 0, values: [], formulas: [] } : gridOf(name, near);

/** How far the used part of a sheet reaches, and how far what is ours on it. */
function extentOf(name: string, range: Excel.Range, { names, excelTables }: WorkbookSnapshot): UsedExtent {
  const ours = [...names.values(), ...excelTables.values()].filter((area) => area?.sheet === name);
  return {
    left: range.columnIndex,
    columns: range.columnCount,
    bottom: range.rowIndex + range.rowCount - 1,
    lastNamedRow: Math.max(0, ...ours.map((area) => area?.bottom ?? 0)),
  };
}

/** What must be loaded of a range to know where it lies, without its cells. */
const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Reads the cells of used parts whose places are known, one sheet after another. */
async function readGrids(
  context: Excel.RequestContext,
  used: readonly { readonly name: string; readonly range: Excel.Range }[],
  snapshot: WorkbookSnapshot,
): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (const { name, range } of used) {
    const near = nearPartOf(range);
    const grid =
      near === null
        ? { name, top: 0, left: 0, values: [], formulas: [] }
        : await readInPieces(context, { name, ...near });
    grids.push(await withRowsBelow(context, grid, extentOf(name, range, snapshot)));
  }
  return grids;
}

/** Queues what is read of a workbook, with these properties of the used parts of its sheets. */
function askFor(form: Form, { workbook }: Excel.RequestContext, usedPartProperties: string) {
  return {
    names: workbook.names.load('items/name,items/formula,items/scope'),
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    settings: workbook.settings.load('items/key,items/value'),
    styles: workbook.styles.load('items/name'),
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

/** The used parts that are there, each sheet once, though several blocks may stand on it. */
function usedParts({ used }: Asked): Asked['used'] {
  const there = used.filter(({ sheet, range }) => !sheet.isNullObject && !range.isNullObject);
  return [...new Map(there.map((part) => [part.sheet.name, part])).values()];
}

function snapshotOf(
  form: Form,
  { names, sheets, settings, styles, tables, used }: Asked,
  grids: readonly SheetGrid[],
): WorkbookSnapshot {
  return {
    sheets: grids,
    names: new Map(
      names.items
        .filter(({ name, scope }) => scope === 'Workbook' && name.startsWith(form.names.prefix))
        .map(({ name, formula }) => [name, parseReference(String(formula))]),
    ),
    excelTables: new Map(
      tables.flatMap(({ name, range }): [string, Area][] => {
        const area = range.isNullObject ? null : parseReference(range.address);
        return area === null ? [] : [[name, area]];
      }),
    ),
    sheetNames: sheets.items.map(({ name }) => name),
    hiddenSheets: new Set(
      sheets.items
        .filter(({ visibility }) => visibility !== Excel.SheetVisibility.visible)
        .map(({ name }) => name),
    ),
    styleNames: new Set(styles.items.map(({ name }) => name)),
    chartNames: new Set(
      used.flatMap(({ sheet, charts }) =>
        charts === null || sheet.isNullObject ? [] : charts.items.map(({ name }) => name),
      ),
    ),
    settings: new Map(
      settings.items
        .filter(({ key }) => key.startsWith(form.names.settingsPrefix))
        .map(({ key, value }): [string, unknown] => [key, value]),
    ),
  };
}
