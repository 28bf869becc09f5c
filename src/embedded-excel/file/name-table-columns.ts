import type { PackageParts } from './package-parts';

/**
 * Gives every column of the package's tables a name, as Excel does when it opens such a file: `Column3`.
 *
 * LibreOffice writes a column whose heading was cleared with an empty name, and the file library refuses the whole
 * workbook for it.
 *
 * @returns whether a part was changed.
 */
export async function nameTableColumns(parts: PackageParts): Promise<boolean> {
  let changed = false;
  for (const path of parts.paths(/^xl\/tables\/[^/]+\.xml$/)) {
    const xml = (await parts.text(path)) ?? '';
    const taken = new Set([...xml.matchAll(/<tableColumn\b[^>]*?\sname="([^"]+)"/g)].map(([, name]) => name));
    let index = 0;
    const named = xml.replaceAll(/<tableColumn\b[^>]*?>/g, (tag) => {
      index++;
      if (/\sname="[^"]/.test(tag)) return tag;
      let number = index;
      while (taken.has(`Column${number}`)) number++;
      taken.add(`Column${number}`);
      return tag.replace(/\sname=""/, '').replace('<tableColumn', `<tableColumn name="Column${number}"`);
    });
    if (named === xml) continue;
    parts.replace(path, named);
    changed = true;
  }
  return changed;
}
