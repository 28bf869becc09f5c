import { findChildren, textContent } from '@cj-tech-master/excelts/xml';
import type { WorkbookModel } from '../../model/workbook-model';
import type { PackageParts } from '../package/package-parts';
import { treeOf } from './xml-tree';

/** The kinds of relation, the elements of their parts, and what Office.js calls them. */
export const propertyElements: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core-properties': {
    'dc:title': 'title',
    'dc:subject': 'subject',
    'dc:creator': 'author',
    'dc:description': 'comments',
    'cp:keywords': 'keywords',
    'cp:category': 'category',
    'cp:lastModifiedBy': 'lastAuthor',
  },
  'extended-properties': { Manager: 'manager', Company: 'company' },
};

/** Reads the properties of the document. */
export async function readProperties(parts: PackageParts, model: WorkbookModel): Promise<void> {
  for (const { kind, path } of (await parts.relations('')).values()) {
    const names = propertyElements[kind];
    const xml = names && (await parts.text(path));
    if (!names || !xml) continue;
    const root = treeOf(xml);
    for (const [element, key] of Object.entries(names)) {
      const [found] = findChildren(root, element);
      const text = found ? textContent(found) : '';
      if (text !== '') model.properties[key] = text;
    }
  }
}
