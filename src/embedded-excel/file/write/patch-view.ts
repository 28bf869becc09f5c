import { formatArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { elementsIn, elementXml, withAttributes, type ElementText } from '../xml/xml-elements';
import { oneAttribute } from '../xml/xml-reader';
import { textsOf, type SheetPatch } from './patch-context';
import { same } from './same';

/** Changes tab, view and sizes of a sheet where they say something else; zoom, direction and outlines stay. */
export function patchView(patch: SheetPatch): void {
  const { before, now, part, freshPart } = patch;
  const isFitted = (sheet: Sheet) =>
    sheet.pageLayout.zoom.horizontalFitToPages !== undefined ||
    sheet.pageLayout.zoom.verticalFitToPages !== undefined;
  if (before.tabColor !== now.tabColor) patchProperty(patch, 'tabColor');
  if (isFitted(before) !== isFitted(now)) patchProperty(patch, 'pageSetUpPr');
  if (before.standardHeight !== now.standardHeight || before.standardWidth !== now.standardWidth) {
    const fresh = freshPart.first('sheetFormatPr');
    const take = (name: string) => (fresh && oneAttribute(fresh.raw, name)) ?? null;
    const raw = withAttributes(part.first('sheetFormatPr')?.raw ?? '', {
      defaultRowHeight: take('defaultRowHeight') ?? '15',
      defaultColWidth: take('defaultColWidth'),
    });
    part.set('sheetFormatPr', [elementXml('sheetFormatPr', raw, '')]);
  }
  const look = ({ showGridlines, showHeadings, frozen, selection }: Sheet) => ({
    showGridlines,
    showHeadings,
    frozen,
    selection,
  });
  if (!same(look(before), look(now))) patchWindow(patch);
}

/** The properties of a sheet are in the order tabColor, outlinePr, pageSetUpPr. */
function patchProperty({ part, freshPart }: SheetPatch, name: 'tabColor' | 'pageSetUpPr'): void {
  const own = part.first('sheetPr');
  const fresh = freshPart.first('sheetPr');
  const made = fresh ? elementsIn(fresh.content).filter((element) => element.name === name) : [];
  const kept = own ? elementsIn(own.content).filter((element) => element.name !== name) : [];
  const children = name === 'tabColor' ? [...made, ...kept] : [...kept, ...made];
  const content = children.map(({ xml }) => xml).join('');
  part.set('sheetPr', [elementXml('sheetPr', own?.raw ?? '', content)]);
}

function patchWindow({ before, now, part, freshPart }: SheetPatch): void {
  const own = part.first('sheetViews');
  const views = own ? elementsIn(own.content) : [];
  const view = views.find(({ name }) => name === 'sheetView');
  const fresh = elementsIn(freshPart.first('sheetViews')?.content ?? '').find(
    ({ name }) => name === 'sheetView',
  );
  if (!own || !view || !fresh) {
    part.set('sheetViews', textsOf(freshPart, 'sheetViews'));
    return;
  }
  const raw = withAttributes(view.raw, {
    showGridLines: now.showGridlines ? null : '0',
    showRowColHeaders: now.showHeadings ? null : '0',
  });
  const children = elementsIn(view.content);
  const others = children.filter(({ name }) => name !== 'pane' && name !== 'selection').map(({ xml }) => xml);
  const content = same(before.frozen, now.frozen)
    ? selectedAt(children, now)
    : [fresh.content, ...others].join('');
  const patched = elementXml('sheetView', raw, content);
  part.set('sheetViews', [
    elementXml('sheetViews', own.raw, views.map((each) => (each === view ? patched : each.xml)).join('')),
  ]);
}

/** The content of a view with another selection in the pane that is active. */
function selectedAt(children: readonly ElementText[], now: Sheet): string {
  const cell = formatArea({ ...now.selection, rowCount: 1, columnCount: 1 });
  const place = { activeCell: cell, sqref: formatArea(now.selection), activeCellId: null };
  const pane = children.find(({ name }) => name === 'pane');
  const active = pane && oneAttribute(pane.raw, 'activePane');
  const selections = children.filter(({ name }) => name === 'selection');
  const wanted = selections.find(({ raw }) => oneAttribute(raw, 'pane') === active) ?? selections[0];
  if (!wanted) {
    const made = elementXml('selection', withAttributes('', place), '');
    const after = children.findIndex(({ name }) => name === 'pane') + 1;
    const texts = children.map(({ xml }) => xml);
    return [...texts.slice(0, after), made, ...texts.slice(after)].join('');
  }
  return children
    .map((each) =>
      each === wanted ? elementXml('selection', withAttributes(each.raw, place), '') : each.xml,
    )
    .join('');
}
