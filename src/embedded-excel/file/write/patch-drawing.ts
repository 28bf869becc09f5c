import type { Chart } from '../../model/chart';
import { attributesOf } from '../xml/xml-reader';
import { encodeAttribute } from '../xml/xml-text';
import { chartElements } from './chart-elements';
import { copyPart } from './copy-part';
import { OrderedPart } from './ordered-parts';
import type { SheetPatch } from './patch-context';
import { same } from './same';

/** Changes the charts of a sheet that say something else; pictures, shapes and the other charts stay. */
export async function patchDrawing(patch: SheetPatch): Promise<void> {
  const { before, now, draft, path, part, fresh, freshPath } = patch;
  if (same(before.charts, now.charts)) return;
  const own = (await draft.relations(path)).find(({ kind }) => kind === 'drawing');
  const made = await fresh.relationOfKind(freshPath, 'drawing');
  if (!own) {
    if (!made) return;
    const id = await draft.relate(path, 'drawing', await copyPart(draft, fresh, made.path));
    part.set('drawing', [`<drawing r:id="${id}"/>`]);
    return;
  }
  const drawing = new OrderedPart((await draft.text(own.path)) ?? '', []);
  const isKept = (chart: Chart) => now.charts.some((each) => same(each, chart));
  const gone = before.charts.filter((chart) => !isKept(chart));
  const kept = drawing.children().filter(({ xml }) => !gone.some((chart) => pointsTo(xml, chart.fileId)));
  for (const chart of gone) await removeChart(patch, own.path, chart);
  const added = made ? await freshAnchors(patch, own.path, made.path) : [];
  drawing.setChildren([...kept, ...added.map((xml) => ({ name: 'xdr:twoCellAnchor', xml }))]);
  draft.replace(own.path, drawing.text());
}

const pointsTo = (anchor: string, id: string | undefined): boolean =>
  id !== undefined && new RegExp(`<c:chart\\s[^>]*r:id="${id}"`).test(anchor);

async function removeChart({ draft, now, lost }: SheetPatch, drawing: string, chart: Chart): Promise<void> {
  const relation = (await draft.relations(drawing)).find(({ id }) => id === chart.fileId);
  if (!relation) return;
  const isChanged = now.charts.some(({ id }) => id === chart.id);
  const xml = (await draft.text(relation.path)) ?? '';
  if (isChanged && hasMoreThanWritten(xml)) lost.add('chartLooks');
  await draft.unrelate(drawing, relation.id);
  draft.remove(relation.path);
  draft.remove(draft.parts.relationsPath(relation.path));
}

/** Whether a chart has elements that the model does not hold. */
const hasMoreThanWritten = (xml: string): boolean =>
  [...xml.matchAll(/<([\w:]+)[\s/>]/g)].some(([, name = '']) => !chartElements.has(name));

/** The anchors of the charts that are new or say something else, pointing to copies of their parts. */
async function freshAnchors(
  { before, now, draft, fresh }: SheetPatch,
  drawing: string,
  freshDrawing: string,
): Promise<string[]> {
  const part = new OrderedPart((await fresh.text(freshDrawing)) ?? '', []);
  const anchors = part
    .children()
    .map(({ xml }) => xml)
    .filter((xml) => xml.includes('<c:chart'));
  const targets = await fresh.relations(freshDrawing);
  const result: string[] = [];
  for (const [index, chart] of now.charts.entries()) {
    const anchor = anchors[index];
    if (!anchor || before.charts.some((each) => same(each, chart))) continue;
    const raw = /<c:chart(\s[^>]*)>/.exec(anchor)?.[1] ?? '';
    const target = targets.get(attributesOf(raw.replace(/\/$/, '')).get('r:id') ?? '');
    if (!target) continue;
    const id = await draft.relate(drawing, 'chart', await copyPart(draft, fresh, target.path));
    result.push(
      anchor
        .replace(/(<c:chart\s[^>]*r:id=")[^"]*"/, (_, start: string) => `${start}${encodeAttribute(id)}"`)
        // Numbers of things in a drawing differ; those of the file are small.
        .replace(/(<xdr:cNvPr\s[^>]*?id=")\d+"/, (_, start: string) => `${start}${String(10_000 + index)}"`),
    );
  }
  return result;
}
