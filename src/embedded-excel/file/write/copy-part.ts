import type { PackageParts } from '../package/package-parts';
import { encodeAttribute } from '../xml/xml-text';
import { relativePath, type PackageDraft } from './package-draft';

/** Copies a part with all that it points to from one package into another, under free names. Gives its new name. */
export async function copyPart(
  draft: PackageDraft,
  from: PackageParts,
  path: string,
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const entry = from.entry(path);
  if (!entry) throw new Error(`The package has no part ${path}.`);
  const bytes = from.archive.read(entry);
  const content = /\.(?:xml|vml)$/.test(path) ? change(new TextDecoder().decode(bytes)) : bytes;
  const copy = draft.add(path, content, from.contentType(path));
  const relations = [...(await from.relations(path)).values()];
  if (relations.length === 0) return copy;
  const written: string[] = [];
  for (const { id, type, path: target, external } of relations) {
    const own = external ? target : relativePath(copy, await copyPart(draft, from, target));
    const mode = external ? ' TargetMode="External"' : '';
    written.push(`<Relationship Id="${id}" Type="${type}" Target="${encodeAttribute(own)}"${mode}/>`);
  }
  draft.replace(
    draft.parts.relationsPath(copy),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  );
  return copy;
}
