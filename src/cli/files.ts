import { chmod, chown, link, lstat, open, readFile, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withDraft } from './drafts';
import { Failure } from './failure';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** More than any file that is read here; what is larger is refused before it fills the memory. */
const largestFile = 200_000_000;

/** A file's bytes. What is no regular file is not read: a device or a pipe may never end. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const information = await stat(file);
    if (!information.isFile()) throw new Failure('file.notRegular', { file });
    if (information.size > largestFile) throw new Failure('file.fault.too-large', { file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (codeOf(error) === 'ENAMETOOLONG') throw new Failure('file.longName', { file });
    throw new Failure(codeOf(error) === 'ENOENT' ? 'cli.error.missing' : 'cli.error.unreadable', { file });
  }
}

/** Where a file is to be written: the place that its links lead to, and what stands there. */
interface Target {
  readonly path: string;
  /** Null where nothing stands. */
  readonly standing: {
    readonly mode: number;
    readonly size: number;
    readonly uid: number;
    readonly gid: number;
  } | null;
}

/** The place of a file. Fails where a workbook cannot or must not be put. */
async function targetOf(file: string): Promise<Target> {
  const own = await lstat(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENAMETOOLONG') throw new Failure('file.longName', { file });
    return null;
  });
  if (own === null) return { path: resolve(file), standing: null };
  const path = await realpath(file).catch(() => null);
  const standing = path === null ? null : await stat(path).catch(() => null);
  if (path === null || standing === null) throw new Failure('file.deadLink', { file });
  if (standing.isDirectory()) throw new Failure('cli.error.exists', { file });
  if (!standing.isFile()) throw new Failure('file.notRegular', { file });
  // A second name of the same file would go on having what it had.
  if (standing.nlink > 1) throw new Failure('file.manyNames', { file });
  if ((standing.mode & 0o222) === 0) throw new Failure('file.readOnly', { file });
  return { path, standing };
}

/**
 * Writes a file whole or not at all. Another file's content is not written over unless `force` says so; an
 * empty file has none to lose. Mode and owner stay, and a link stays a link.
 *
 * @param source the file that was read, which may be written back.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { force, source }: { readonly force: boolean; readonly source: string | null },
): Promise<void> {
  await refuseToOverwrite(file, force, source);
  const { path, standing } = await targetOf(file);
  try {
    await withDraft(dirname(path), bytes, async (draft) => {
      await chmod(draft, standing === null ? 0o666 & ~process.umask() : standing.mode & 0o7777);
      if (standing === null) await putWhereNothingStands(draft, path);
      else {
        // Only who may give files away can do so; for others the owner is they.
        await chown(draft, standing.uid, standing.gid).catch(() => undefined);
        await rename(draft, path);
      }
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST') throw new Failure('cli.error.exists', { file });
    throw new Failure(code === 'ENAMETOOLONG' ? 'file.longName' : 'cli.error.write', { file });
  }
}

/** Gives a draft its name, in one step that fails when somebody else has taken it meanwhile. */
async function putWhereNothingStands(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (['EEXIST', 'ENAMETOOLONG', 'ENOENT', 'EACCES'].includes(codeOf(error))) throw error;
    // Not every kind of disk gives a file two names; there the name is taken first, and filled then.
    await (await open(path, 'wx')).close();
    await rename(draft, path);
  }
}

/** Fails when writing the file would lose another one's content, or cannot be done. */
export async function refuseToOverwrite(file: string, force: boolean, source: string | null): Promise<void> {
  const { standing } = await targetOf(file);
  if (force || standing === null || standing.size === 0) return;
  if (source !== null && (await isSameFile(source, file))) return;
  throw new Failure('cli.error.exists', { file });
}

/** Whether two paths name the same file, by whatever links they lead there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string) =>
    realpath(path).catch(async () =>
      join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path)),
    );
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
