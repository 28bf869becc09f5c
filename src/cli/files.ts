import { randomUUID } from 'node:crypto';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './failure';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A file's bytes. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(codeOf(error) === 'ENOENT' ? 'cli.error.missing' : 'cli.error.unreadable', { file });
  }
}

/** The workbooks that the arguments name: files as they are, folders as the workbooks in them, by name. */
export async function workbooksOf(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const information = await stat(path).catch(() => null);
      if (information?.isDirectory() !== true) return [path];
      // Excel keeps a hidden `~$…` file beside a workbook that is open.
      const names = (await readdir(path)).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
      if (names.length === 0) throw new Failure('cli.error.emptyFolder', { file: path });
      return names.sort().map((name) => join(path, name));
    }),
  );
  return found.flat();
}

/**
 * Writes a file whole or not at all. Another file's content is not written over unless `force` says so; an
 * empty file has none to lose.
 *
 * @param source the file that was read, which may be written back.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { force, source }: { readonly force: boolean; readonly source: string | null },
): Promise<void> {
  await refuseToOverwrite(file, force, source);
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new Failure('cli.error.write', { file });
  }
}

/** Fails when writing the file would lose another one's content. */
export async function refuseToOverwrite(file: string, force: boolean, source: string | null): Promise<void> {
  if (force || (source !== null && (await isSameFile(source, file)))) return;
  const standing = await stat(file).catch(() => null);
  if (standing !== null && (standing.isDirectory() || standing.size > 0))
    throw new Failure('cli.error.exists', { file });
}

/** Whether two paths name the same file, by whatever links they lead there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Fails when a workbook of a kind would get a name by which Excel takes it for another kind, and does not open it. */
export function refuseOtherExtension(file: string, extension: string): void {
  if (!file.toLowerCase().endsWith(`.${extension}`))
    throw new Failure('file.wrongExtension', { file, extension });
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
