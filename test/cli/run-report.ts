import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bundle = join(__dirname, '../../dist/cli/report.js');
export const sampleFile = join(__dirname, '../../samples/village-self-government-2023.json');

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a process of its own. */
export function report(...args: readonly string[]): Promise<Run> {
  if (!existsSync(bundle)) throw new Error('Build the command line first: node scripts/report.mjs --build');
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle, ...args], { maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out, err });
    });
  });
}

/** A folder for files of one test file, gone when its tests are over. */
export function scratchFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'report-cli-'));
  return {
    path: (name) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every file under a folder with its bytes, to see that nothing was written. */
export function filesUnder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}
