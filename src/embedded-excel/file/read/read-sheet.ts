import { attr, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { damaged, tooLarge } from '../../errors';
import { parseArea } from '../../model/area';
import type { FormatOverlay } from '../../model/conditional-format';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { limits } from '../limits';
import { countTags } from '../xml/count-tags';
import type { PackageParts } from '../package/package-parts';
import { CellReader, type CellSources } from './read-cells';
import { readCharts } from './read-charts';
import { readLinks } from './read-links';
import { readNotes } from './read-notes';
import { readPage } from './read-page';
import { RowFiller } from './read-rows';
import { readSheetMarks } from './read-sheet-marks';
import { readTable } from './read-tables';
import { readView } from './read-view';
import { outlineOf } from './sheet-elements';
import { childNamed, treeOf } from './xml-tree';

/** What a sheet is read with. */
export interface SheetSources {
  readonly parts: PackageParts;
  readonly cells: CellSources;
  readonly overlays: readonly FormatOverlay[];
}

/** Puts a worksheet's part, and the parts that it points to, into the model. */
export async function readSheet(
  path: string,
  model: WorkbookModel,
  sheet: Sheet,
  sources: SheetSources,
): Promise<void> {
  const { parts, cells, overlays } = sources;
  const xml = await parts.required(path, 'worksheet');
  // The formats of columns come before the data, and cells take theirs from them.
  const head = xml.slice(0, Math.max(0, xml.search(/<sheetData[\s/>]/)));
  const opening = /<worksheet\b[^>]*>/.exec(head);
  readView(
    treeOf(`<head>${opening ? head.slice(opening.index + opening[0].length) : ''}</head>`),
    sheet,
    cells.styles,
  );
  const filler = new RowFiller(sheet, cells.styles);
  let rows: CellReader | null = null;
  const outline = outlineOf(xml, path, (reader, tag) => {
    rows ??= new CellReader(reader, cells);
    filler.add(rows.readRow(tag));
  });
  const around = outline.elements
    .filter(({ name }) => name !== 'sheetData')
    .map(({ start, end }) => xml.slice(start, end));
  cells.count.marks += countTags(around.join(''));
  if (cells.count.marks > limits.markTags)
    throw tooLarge('The sheets have too many marks beside their cells.');
  const root = treeOf(`<sheet>${around.join('')}</sheet>`);
  readMerges(root, sheet);
  const filter = childNamed(root, 'autoFilter');
  sheet.autoFilter = parseArea((filter && attr(filter, 'ref')) ?? '');
  readPage(root, sheet);
  readSheetMarks(around.join(''), model, sheet, overlays);
  const relations = await parts.relations(path);
  refuseLostRelations(root, path, relations);
  readLinks(root, sheet, relations);
  for (const relation of relations.values()) {
    if (relation.kind === 'table')
      readTable(await parts.required(relation.path, 'table'), relation.path, model, sheet);
    if (relation.kind === 'pivotTable') sheet.untouched.pivotTables++;
    if (relation.kind === 'comments')
      readNotes(await parts.required(relation.path, 'comments'), relation.path, model, sheet);
  }
  await readCharts(parts, path, model, sheet);
  parts.forget(path);
}

function readMerges(root: XmlElement, sheet: Sheet): void {
  const merges = childNamed(root, 'mergeCells');
  for (const merge of merges ? findChildren(merges, 'mergeCell') : []) {
    const area = parseArea(attr(merge, 'ref') ?? '');
    if (!area) throw damaged('Cells are merged that a sheet does not have.');
    sheet.merges.push(area);
  }
}

/** What a sheet points to must be there: a table that is lost would be rows that nobody counts. */
function refuseLostRelations(root: XmlElement, path: string, relations: ReadonlyMap<string, unknown>): void {
  const lists = ['tableParts', 'hyperlinks'].flatMap((name) => childNamed(root, name) ?? []);
  const pointing = [...lists.flatMap((list) => list.children), ...root.children];
  for (const element of pointing) {
    if (element.type !== 'element') continue;
    const id = attr(element, 'r:id');
    if (id !== undefined && id !== '' && !relations.has(id))
      throw damaged(`${path} points to ${id}, which is lost.`);
  }
}
