import { findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { tooLarge } from '../../errors';
import { limits } from '../limits';
import { hasMoreTags } from '../xml/count-tags';

/** The first child of that name. */
export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  findChildren(element, name)[0];

/** The root of an XML text that is small enough to stand in memory as a whole. */
export function treeOf(xml: string): XmlElement {
  if (xml.length > limits.treeCharacters || hasMoreTags(xml, limits.treeTags))
    throw tooLarge('A part of the package is too large.');
  return parseXml(xml).root;
}
