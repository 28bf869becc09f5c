import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraft } from './drafts';
import { Failure } from './failure';

/** The files that the arguments name, and what a folder holds beside them. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/** A file or a folder that is not checked, though a person might think so. */
export interface PassedOver {
  readonly path: string;
  readonly isFolder: boolean;
}

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name);

/**
 * What programs put beside files and no person calls a file of theirs: the mark of an open workbook (Excel, LibreOffice),
 * what a Mac and Windows remember of a folder, our own drafts.
 */
const isMark = (name: string): boolean =>
  /^(?:~\$|\._|\.~lock\.)/.test(name) ||
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name) ||
  isDraft(name);

/** Which files of a folder are meant, and what is said of a folder without any. */
interface Wanted {
  readonly isWanted: (name: string) => boolean;
  readonly empty: Failure['key'];
}

/** The workbooks that the arguments name: files as they are, folders as the workbooks in them and in their folders. */
export function workbooksOf(paths: readonly string[]): Promise<FoundFiles> {
  return filesOf(paths, { isWanted: isWorkbook, empty: 'cli.error.emptyFolder' });
}

/** The files that the arguments name: files as they are, folders as the wanted files in them and in their folders. */
export async function filesOf(paths: readonly string[], { isWanted, empty }: Wanted): Promise<FoundFiles> {
  const files: string[] = [];
  const passedOver: PassedOver[] = [];
  for (const path of paths) {
    const information = await stat(path).catch(() => null);
    if (information?.isDirectory() !== true) {
      files.push(path);
      continue;
    }
    const found = { files: [] as string[], passedOver: [] as PassedOver[] };
    await walk(path, found, new Set(), isWanted);
    if (found.files.length === 0) throw new Failure(empty, { file: path });
    files.push(...found.files);
    passedOver.push(...found.passedOver);
  }
  return { files, passedOver };
}

async function walk(
  folder: string,
  found: { files: string[]; passedOver: PassedOver[] },
  seen: Set<string>,
  isWanted: Wanted['isWanted'],
): Promise<void> {
  const real = await realpath(folder).catch(() => folder);
  // A link may lead back to where it stands.
  if (seen.has(real)) return;
  seen.add(real);
  const names = await readdir(folder).catch(() => null);
  if (names === null) {
    found.passedOver.push({ path: folder, isFolder: true });
    return;
  }
  const folders: string[] = [];
  for (const name of names.sort()) {
    if (isMark(name)) continue;
    const path = join(folder, name);
    const information = await stat(path).catch(() => null);
    if (information?.isDirectory()) folders.push(path);
    else if (isWanted(name)) found.files.push(path);
    else found.passedOver.push({ path, isFolder: false });
  }
  for (const inner of folders) await walk(inner, found, seen, isWanted);
}
