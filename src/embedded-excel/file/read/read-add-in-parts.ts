import type { WorkbookModel } from '../../model/workbook-model';
import { addInNamespace, readAddInXml, readWebExtensionXml } from '../add-in-part';
import type { PackageParts } from '../package/package-parts';

/** Reads the add-in's settings from our custom XML part, and from those that a real Excel wrote. */
export async function readAddInParts(parts: PackageParts, model: WorkbookModel): Promise<void> {
  for (const path of await addInPaths(parts)) {
    const xml = await parts.text(path);
    if (xml !== null) readAddInXml(xml, model);
  }
  for (const path of parts.paths(/\/webextension[^/]*\.xml$/i)) {
    const xml = await parts.text(path);
    if (xml !== null) readWebExtensionXml(xml, model);
  }
}

/** The parts of the package with our settings. Those of others are not ours to read, nor to judge. */
export async function addInPaths(parts: PackageParts): Promise<string[]> {
  const found: string[] = [];
  for (const path of parts.paths(/^customXml\/item[^/]*\.xml$/i)) {
    const entry = parts.entry(path);
    if (!entry || entry.size > 4_000_000) continue;
    const text = new TextDecoder().decode(parts.archive.read(entry));
    if (text.includes(addInNamespace)) found.push(path);
  }
  return found;
}
