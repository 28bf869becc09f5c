import { formatArea } from '../../model/area';
import { elementXml, withAttributes } from '../xml/xml-elements';
import { oneAttribute } from '../xml/xml-reader';
import { RowMerge } from './merge-rows';
import { patchColumns } from './patch-columns';
import { textsOf, type SheetPatch } from './patch-context';
import { patchDrawing } from './patch-drawing';
import { patchLinks } from './patch-links';
import { patchMarks } from './patch-marks';
import { patchNotes } from './patch-notes';
import { patchPage } from './patch-page';
import { patchTables } from './patch-tables';
import { patchView } from './patch-view';
import { rowSlices } from './row-slices';
import { same } from './same';
import { movedElements, staysWhereCellsMove } from './sheet-order';

/** Changes a sheet of the opened file into what it is now; elements that say what they said stay as they stand. */
export async function patchSheet(patch: SheetPatch): Promise<void> {
  const { part, now, draft, path } = patch;
  if (now.moved) dropMoved(patch);
  patchView(patch);
  patchColumns(patch);
  await patchRows(patch);
  patchFilter(patch);
  patchMarks(patch);
  await patchLinks(patch);
  patchPage(patch);
  await patchNotes(patch);
  await patchDrawing(patch);
  await patchTables(patch);
  draft.replace(path, part.text());
}

async function patchRows(patch: SheetPatch): Promise<void> {
  const { draft, path, fresh, freshPath, part, freshPart, before, now, styles, strings } = patch;
  const source = rowSlices((await draft.text(path)) ?? '', path).rows;
  const made = rowSlices((await fresh.text(freshPath)) ?? '', freshPath).rows;
  if (now.moved) noteMovedCells(patch, source);
  const merge = new RowMerge({ source, fresh: made, before, now, styles, strings });
  part.set('sheetData', [elementXml('sheetData', '', merge.content())]);
  part.set('dimension', textsOf(freshPart, 'dimension'));
}

/** What cannot follow cells that moved is taken away, and named. */
function dropMoved({ part, now, lost }: SheetPatch): void {
  for (const name of new Set(part.names())) {
    if (staysWhereCellsMove.has(name)) continue;
    if (name === 'autoFilter' && now.autoFilter !== null) continue;
    lost.add(movedElements[name] ?? 'other');
    part.set(name, []);
  }
  if (now.formatsLeftOut) lost.add('farFormats');
}

/** Cells that moved are written anew, and lose what the model does not hold of them. */
function noteMovedCells(
  { now, before, lost, strings }: SheetPatch,
  rows: ReturnType<typeof rowSlices>['rows'],
): void {
  for (const { row, cells } of rows.values()) {
    for (const cell of cells) {
      const isStanding = same(before.find(row, cell.column)?.value, now.find(row, cell.column)?.value);
      if (isStanding) continue;
      const type = oneAttribute(cell.raw, 't');
      if (/\st="(?:array|dataTable)"/.test(cell.content) || /\s[cv]m="/.test(cell.raw)) lost.add('arrays');
      const number = type === 's' ? /<v>\s*(\d+)/.exec(cell.content)?.[1] : undefined;
      if (cell.content.includes('<r>') || (number !== undefined && strings.hasRuns(Number(number))))
        lost.add('partFormatting');
    }
  }
}

/** A filter of the sheet's own follows its cells. */
function patchFilter({ before, now, part }: SheetPatch): void {
  if (same(before.autoFilter, now.autoFilter)) return;
  const own = part.first('autoFilter');
  if (!now.autoFilter) {
    part.set('autoFilter', []);
    return;
  }
  const reference = withAttributes(own?.raw ?? '', { ref: formatArea(now.autoFilter) });
  part.set('autoFilter', [elementXml('autoFilter', reference, own?.content ?? '')]);
}
