import { parseArea } from '../../model/area';
import type { Hyperlink } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import { elementsIn, elementXml, withAttributes } from '../xml/xml-elements';
import { attributesOf, oneAttribute } from '../xml/xml-reader';
import { cellAddress } from './row-slices';
import type { SheetPatch } from './patch-context';
import { same } from './same';

/** Changes the hyperlinks of cells that lead elsewhere now; the others stay as they stand. */
export async function patchLinks({
  before,
  now,
  part,
  freshPart,
  draft,
  path,
  fresh,
  freshPath,
}: SheetPatch): Promise<void> {
  const old = linksOf(before);
  const current = linksOf(now);
  if (same(old, current)) return;
  const covered = new Set<string>();
  const kept = elementsIn(part.first('hyperlinks')?.content ?? '').filter(({ raw }) => {
    const area = parseArea(oneAttribute(raw, 'ref') ?? '');
    const cells = area ? [...cellsOf(area, old, current)] : [];
    const isSame = cells.every((cell) => same(old.get(cell), current.get(cell)));
    if (isSame) for (const cell of cells) covered.add(cell);
    return isSame;
  });
  const targets = await fresh.relations(freshPath);
  const made: string[] = [];
  for (const { name, raw, content } of elementsIn(freshPart.first('hyperlinks')?.content ?? '')) {
    const attributes = attributesOf(raw);
    if (covered.has(attributes.get('ref') ?? '')) continue;
    const target = targets.get(attributes.get('r:id') ?? '');
    const id = target ? await draft.relate(path, 'hyperlink', target.path, true) : null;
    made.push(elementXml(name, withAttributes(raw, { 'r:id': id }), content));
  }
  const texts = [...kept.map(({ xml }) => xml), ...made].join('');
  part.set('hyperlinks', texts === '' ? [] : [`<hyperlinks>${texts}</hyperlinks>`]);
}

function linksOf(sheet: Sheet): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells)
      if (cell.hyperlink) links.set(cellAddress(row, column), cell.hyperlink);
  return links;
}

/** The cells of an area that have or had a link. */
function* cellsOf(
  area: { row: number; column: number; rowCount: number; columnCount: number },
  ...lists: readonly ReadonlyMap<string, Hyperlink>[]
): Iterable<string> {
  for (const address of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const cell = parseArea(address);
    if (!cell) continue;
    const isInside =
      cell.row >= area.row &&
      cell.row < area.row + area.rowCount &&
      cell.column >= area.column &&
      cell.column < area.column + area.columnCount;
    if (isInside) yield address;
  }
}
