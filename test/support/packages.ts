import JSZip from 'jszip';

/** The text parts of a package by their names, for a test that writes it as another program would have done. */
export type Parts = Map<string, string | Uint8Array>;

/** The parts of a package; those that are text as texts. */
export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Parts = new Map();
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const isText = /\.(?:xml|rels|vml)$/.test(name);
    parts.set(name, isText ? await file.async('string') : await file.async('uint8array'));
  }
  return parts;
}

/** The bytes of a package with these parts. */
export function packageOf(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A package after its parts were changed. */
export async function changed(bytes: Uint8Array, change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = await partsOf(bytes);
  change(parts);
  return packageOf(parts);
}

/** Changes the text of the parts whose names match; fails when none does, or when nothing was changed. */
export function edit(parts: Parts, names: RegExp, change: (text: string, name: string) => string): void {
  let count = 0;
  for (const [name, content] of parts) {
    if (!names.test(name) || typeof content !== 'string') continue;
    const text = change(content, name);
    if (text !== content) count += 1;
    parts.set(name, text);
  }
  if (count === 0) throw new Error(`No part like ${String(names)} was changed.`);
}

/** Gives a part another name, and lets nothing point to it. */
export function move(parts: Parts, from: string, to: string): void {
  const content = parts.get(from);
  if (content === undefined) throw new Error(`There is no part ${from}.`);
  parts.delete(from);
  parts.set(to, content);
}

/** Gives a part another name, and lets everything point to it. */
export function rename(parts: Parts, from: string, to: string): void {
  move(parts, from, to);
  const [short, own] = [from, to].map((name) => name.replace(/^xl\//, ''));
  edit(parts, /(?:\.rels|\[Content_Types\]\.xml)$/, (text) =>
    text
      .replaceAll(`"/${from}"`, `"/${to}"`)
      .replaceAll(`"${from}"`, `"${to}"`)
      .replaceAll(`"${short ?? ''}"`, `"${own ?? ''}"`),
  );
}
