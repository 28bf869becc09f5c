import type { PageLayout } from '../../model/page-layout';
import { elementsIn, elementXml, withAttributes } from '../xml/xml-elements';
import { oneAttribute } from '../xml/xml-reader';
import type { SheetPatch } from './patch-context';
import { same } from './same';

/** The elements and attributes that say each property of a page. */
const attributes: readonly (readonly [keyof PageLayout, string, readonly string[]])[] = [
  ['centerHorizontally', 'printOptions', ['horizontalCentered']],
  ['centerVertically', 'printOptions', ['verticalCentered']],
  ['printGridlines', 'printOptions', ['gridLines', 'gridLinesSet']],
  ['printHeadings', 'printOptions', ['headings']],
  ['leftMargin', 'pageMargins', ['left']],
  ['rightMargin', 'pageMargins', ['right']],
  ['topMargin', 'pageMargins', ['top']],
  ['bottomMargin', 'pageMargins', ['bottom']],
  ['headerMargin', 'pageMargins', ['header']],
  ['footerMargin', 'pageMargins', ['footer']],
  ['orientation', 'pageSetup', ['orientation']],
  ['paperSize', 'pageSetup', ['paperSize']],
  ['zoom', 'pageSetup', ['scale', 'fitToWidth', 'fitToHeight']],
  ['blackAndWhite', 'pageSetup', ['blackAndWhite']],
  ['draftMode', 'pageSetup', ['draft']],
  ['printOrder', 'pageSetup', ['pageOrder']],
  ['printComments', 'pageSetup', ['cellComments']],
  ['printErrors', 'pageSetup', ['errors']],
  ['firstPageNumber', 'pageSetup', ['firstPageNumber', 'useFirstPageNumber']],
];

/** A sheet without margins in its file prints with these; the format asks for all six. */
const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

/** Changes how a sheet is printed where it says something else; the printer's own settings stay. */
export function patchPage({ before, now, part, freshPart }: SheetPatch): void {
  for (const name of ['printOptions', 'pageMargins', 'pageSetup'] as const) {
    const fresh = freshPart.first(name);
    const own = part.first(name);
    const values: Record<string, string | null> = {};
    for (const [property, element, names] of attributes) {
      if (element !== name || same(before.pageLayout[property], now.pageLayout[property])) continue;
      for (const each of names) values[each] = (fresh && oneAttribute(fresh.raw, each)) ?? null;
    }
    if (Object.keys(values).length === 0) continue;
    if (name === 'pageMargins' && !own)
      for (const each of marginNames) values[each] = (fresh && oneAttribute(fresh.raw, each)) ?? null;
    part.set(name, [elementXml(name, withAttributes(own?.raw ?? '', values), '')]);
  }
  if (!same(before.pageLayout.texts, now.pageLayout.texts)) patchTexts(part, freshPart);
}

function patchTexts(part: SheetPatch['part'], freshPart: SheetPatch['freshPart']): void {
  const own = part.first('headerFooter');
  const ours = new Set(['oddHeader', 'oddFooter']);
  const made = elementsIn(freshPart.first('headerFooter')?.content ?? '').filter(({ name }) =>
    ours.has(name),
  );
  const kept = elementsIn(own?.content ?? '').filter(({ name }) => !ours.has(name));
  const content = [...made, ...kept].map(({ xml }) => xml).join('');
  part.set(
    'headerFooter',
    own || content !== '' ? [elementXml('headerFooter', own?.raw ?? '', content)] : [],
  );
}
