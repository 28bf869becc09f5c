import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as cli from '../../src/cli';

const bundle = join(__dirname, '../../dist/cli/report.js');
const program = join(__dirname, '../../dist/cli/program.js');
export const sampleFile = join(__dirname, '../../samples/village-self-government-2023.json');

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function requireBuilt(file: string): void {
  if (!existsSync(file)) throw new Error('Build the command line first: node scripts/report.mjs --build');
}

/** Runs the built command line as a process of its own. */
export function reportProcess(...args: readonly string[]): Promise<Run> {
  requireBuilt(bundle);
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle, ...args], { maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, out, err });
    });
  });
}

/** Runs wait for one another: they share the process's output and the one workbook that Office.js speaks to. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the built command line in this process, since a start costs more than most commands; `process.test.ts` holds
 * processes of its own against it.
 */
export function report(...args: readonly string[]): Promise<Run> {
  const run = last.then(() => runHere(args));
  last = run;
  return run;
}

async function runHere(args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, key: keyof typeof said) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said[key] += String(text);
      return true;
    });
  const streams = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  try {
    requireBuilt(program);
    const { complainOfSurprise, main } = jest.requireActual<typeof cli>(program);
    const code = await main(args).catch(async (error: unknown) => {
      await complainOfSurprise(error, args);
      return 2;
    });
    return { code, ...said };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
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
