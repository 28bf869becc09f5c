import type { ZipArchive } from './zip-archive';

/** Relations whose part may be missing: caches, and what a printer or a folder's preview needs. */
const dispensable = new Set([
  'calcChain',
  'printerSettings',
  'thumbnail',
  'core-properties',
  'extended-properties',
  'custom-properties',
  'image',
  'hyperlink',
]);

/** Whether a package is whole without the part that a relation of this kind leads to. */
export const isDispensable = (kind: string): boolean => dispensable.has(kind);

/** The name of the part that holds the relations of a part; of the package itself for ''. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A place in the same part, as some programs write links, or no place at all. */
export const isNoPart = (target: string): boolean => target.startsWith('#') || target === 'NULL';

/** The name of the part that a target leads to from its source; where there is none, what it would be called. */
export function targetIn(archive: ZipArchive, source: string, target: string): string {
  const folder = source.slice(0, Math.max(0, source.lastIndexOf('/')));
  const path = resolved(folder, target.replaceAll('\\', '/'));
  const entry = path === null ? undefined : (archive.entry(path) ?? archive.entry(decoded(path)));
  return entry?.name ?? path ?? target;
}

/** The name with `%20` and the like written out, or as it is when it is not that. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The part that a target names from a folder; null when it leads out of the package. */
function resolved(folder: string, target: string): string | null {
  const [place = ''] = target.split('#');
  const parts = place.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of place.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
