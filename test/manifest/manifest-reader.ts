import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, walk } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const root = join(__dirname, '..', '..');

/** The text of manifest.xml. */
export const manifestText = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Every element of the manifest in the order of the file; fails when it is not well-formed. */
export const elements: readonly XmlElement[] = (() => {
  const document = parseXml(manifestText);
  const found: XmlElement[] = [document.root];
  walk(document.root, (element) => found.push(element));
  return found;
})();

/** All elements of a name, with or without a namespace's prefix. */
export function named(name: string): readonly XmlElement[] {
  return elements.filter((element) => element.name.replace(/^.*:/, '') === name);
}

/** An attribute that must be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}.`);
  return value;
}

/** The path of a file of the repository. */
export function inRepository(...parts: readonly string[]): string {
  return join(root, ...parts);
}
