import type { WorkbookModel } from '../../model/workbook-model';
import { encodeText } from '../xml/xml-text';
import { OrderedPart } from './ordered-parts';
import type { PackageDraft } from './package-draft';
import { propertyElements } from '../read/read-properties';
import { same } from './same';

/** Changes the properties of the document that say something else. Gives whether all of them could be written. */
export async function patchProperties(
  draft: PackageDraft,
  before: WorkbookModel,
  now: WorkbookModel,
): Promise<boolean> {
  if (same(before.properties, now.properties)) return true;
  let written = 0;
  const keys = new Set([...Object.keys(before.properties), ...Object.keys(now.properties)]);
  const changed = [...keys].filter((key) => before.properties[key] !== now.properties[key]);
  for (const { kind, path } of await draft.relations('')) {
    const names = Object.entries(propertyElements[kind] ?? {}).filter(([, key]) => changed.includes(key));
    const xml = names.length === 0 ? null : await draft.text(path);
    if (xml === null) continue;
    const part = new OrderedPart(xml, []);
    for (const [element, key] of names) {
      const value = now.properties[key] ?? '';
      part.set(element, value === '' ? [] : [`<${element}>${encodeText(value)}</${element}>`]);
      written += 1;
    }
    draft.replace(path, withNamespace(part.text()));
  }
  return written === changed.length;
}

/** The part of properties names titles and authors in a namespace that it need not have used before. */
const withNamespace = (xml: string): string =>
  xml.includes('<dc:') && !xml.includes('xmlns:dc=')
    ? xml.replace(/<cp:coreProperties/, '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"')
    : xml;
