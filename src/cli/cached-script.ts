import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';

/** Set while the command line is built: what V8 has compiled is then kept after the run, whatever is kept already. */
const renews = process.env['REPORT_CODE_CACHE'] === 'renew';

let folderOfCode: string | null = null;

/** Compiled code is kept in this folder from now on, in a run of the built program; where it cannot be written, it is not. */
export function keepCompiledCodeIn(folder: string): void {
  folderOfCode = folder;
}

/**
 * A script of a file, with what V8 has compiled of it in an earlier run, which is most of the time of a start. The compiled
 * code is kept under a name that tells the file's content; code of another version of Node is refused by V8.
 *
 * @param around what goes before the text and after it.
 */
export function cachedScript(file: string, around: readonly [string, string] = ['', '']): Script {
  const bytes = readFileSync(file);
  const source = `${around[0]}${bytes.toString()}${around[1]}`;
  if (folderOfCode === null) return new Script(source, { filename: file });
  const digest = createHash('sha1').update(bytes).digest('hex').slice(0, 16);
  const kept = join(folderOfCode, `${basename(file)}.${digest}.cache`);
  const cachedData = keptCode(kept);
  const script = new Script(source, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (renews || cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', () => {
      keep(script, kept);
    });
  return script;
}

function keptCode(file: string): Buffer | undefined {
  if (renews) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written beside and then renamed, so that no other run reads a half. */
function keep(script: Script, file: string): void {
  const draft = `${file}.${String(process.pid)}`;
  try {
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, file);
  } catch {
    // A folder that cannot be written to: the next start compiles again.
    rmSync(draft, { force: true });
  }
}
