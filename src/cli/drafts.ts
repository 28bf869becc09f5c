import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How a draft is called: short, so that any name that fits can be written, and with the process that writes it. */
const draftName = /^\.~report-(\d+)-[0-9a-f]{8}\.tmp$/;

/** How drafts were called before, with the whole name of their file in theirs. */
const earlierDraftName = /^\..+\.xlsx\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/i;

export const isDraft = (name: string): boolean => draftName.test(name) || earlierDraftName.test(name);

/** What another program may need to be done with a draft of its own, in milliseconds. */
const patience = 10 * 60_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a draft beside the file that it will become, readable by its owner alone, hands it to `finish`, and removes it
 * if it is still there; also when the process is told to end meanwhile.
 */
export async function withDraft(
  folder: string,
  bytes: Uint8Array,
  finish: (draft: string) => Promise<void>,
): Promise<void> {
  await removeLeftDrafts(folder);
  const draft = join(folder, `.~report-${String(process.pid)}-${randomUUID().slice(0, 8)}.tmp`);
  const onSignal = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true });
    for (const each of signals) process.removeListener(each, onSignal);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await finish(draft);
  } finally {
    for (const signal of signals) process.removeListener(signal, onSignal);
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Removes drafts of processes that were killed before they could. */
async function removeLeftDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isDraft)) {
    const path = join(folder, name);
    const owner = draftName.exec(name)?.[1];
    const written = (await stat(path).catch(() => null))?.mtimeMs ?? Date.now();
    const isLeft = owner === undefined ? Date.now() - written > patience : !isRunning(Number(owner));
    if (isLeft) await rm(path, { force: true }).catch(() => undefined);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
