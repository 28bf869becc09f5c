import { attr, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { parseArea } from '../../model/area';
import type { Hyperlink } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { Relation } from '../package/package-parts';
import { childNamed } from './xml-tree';

/** Puts the hyperlinks of a sheet on its cells. */
export function readLinks(root: XmlElement, sheet: Sheet, relations: ReadonlyMap<string, Relation>): void {
  const links = childNamed(root, 'hyperlinks');
  for (const element of links ? findChildren(links, 'hyperlink') : []) {
    const area = parseArea(attr(element, 'ref') ?? '');
    const link = linkOf(element, relations.get(attr(element, 'r:id') ?? ''));
    if (!area || !link) continue;
    sheet.forEachCell(area, (cell) => {
      if (cell.value !== null && cell.formula === undefined) cell.hyperlink = link;
    });
  }
}

function linkOf(element: XmlElement, relation: Relation | undefined): Hyperlink | null {
  const location = attr(element, 'location');
  const tip = attr(element, 'tooltip');
  const screenTip = tip === undefined ? {} : { screenTip: tip };
  if (relation) {
    const place = location === undefined || location === '' ? '' : `#${location}`;
    return { address: relation.path + place, ...screenTip };
  }
  return location === undefined ? null : { documentReference: location, ...screenTip };
}
