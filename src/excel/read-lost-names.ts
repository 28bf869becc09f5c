import type { Form } from '../form/form';
import { sheetsWithLostNames, withLostNames } from '../report/recognise-lost-names';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { nearPartOf } from './near-part';
import { forThisTripOnly } from './ranges';
import { readInPieces } from './read-grid';
import { runWriting } from './run';
import { writeNames } from './write-names';

/**
 * A snapshot with the blocks as well whose names were lost while their sheets stand. Where nothing is lost, or no sheet is
 * called as one of the form's, nothing more is asked; otherwise two round trips.
 */
export async function readLostNames(
  form: Form,
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
): Promise<WorkbookSnapshot> {
  const candidates = sheetsWithLostNames(form, snapshot);
  if (candidates.length === 0) return snapshot;
  const read = new Set(snapshot.sheets.map(({ name }) => name));
  const unread = candidates.filter((name) => !read.has(name));
  return withLostNames(form, snapshot, [
    ...snapshot.sheets.filter(({ name }) => candidates.includes(name)),
    ...(await gridsOf(context, unread)),
  ]);
}

async function gridsOf(context: Excel.RequestContext, names: readonly string[]): Promise<SheetGrid[]> {
  if (names.length === 0) return [];
  const used = names.map((name) => ({
    name,
    range: forThisTripOnly(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true)).load(
      'rowIndex,columnIndex,rowCount,columnCount',
    ),
  }));
  await context.sync();
  const grids: SheetGrid[] = [];
  for (const { name, range } of used) {
    const near = range.isNullObject ? null : nearPartOf(range);
    if (near !== null) grids.push(await readInPieces(context, { name, ...near }));
  }
  return grids;
}

/**
 * Gives lost names back to the cells that were known by their headings: one round trip, and none where none was lost. Called before
 * anything else is written, which goes by names.
 */
export async function giveNamesBack({ lostNames }: WorkbookSnapshot): Promise<void> {
  if (lostNames === undefined || lostNames.size === 0) return;
  await runWriting(async (context) => {
    const standing = new Map([...lostNames].filter(([, { exists }]) => exists).map(([name]) => [name, null]));
    for (const [name, { area }] of lostNames) writeNames(context, area.sheet, [{ name, area }], standing);
    await context.sync();
  });
}
