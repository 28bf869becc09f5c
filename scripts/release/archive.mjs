import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The files below a folder by their paths from it, in the order of their names. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The earliest day that a ZIP archive can tell: the same content gives the same archive on any day. */
const anyDay = new Date(1980, 0, 1);

/** A folder's files as one ZIP archive, below one folder of the archive's own name. */
export function archiveOf(folder, name) {
  const files = Object.fromEntries(filesBelow(folder).map(([file, content]) => [`${name}/${file}`, content]));
  return zipSync(files, { mtime: anyDay, level: 9 });
}
