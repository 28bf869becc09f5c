/** Runs programs and tells what they took: CPU seconds of all cores, seconds by the clock, MiB at the most. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('measure.cjs', import.meta.url));

/** What a program of Node takes, its start included. Exit code 1 is no failure: a check ends so where findings are open. */
export function measureNode(args, folder, env = {}) {
  const told = join(folder, 'measure.json');
  const { status, stderr } = spawnSync(process.execPath, ['-r', preload, ...args], {
    env: { ...process.env, ...env, BENCH_MEASURE: told },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${String(status)} ${String(stderr)}`);
  return JSON.parse(readFileSync(told, 'utf8'));
}

/** What another program takes, by the shell's clock; its memory is not told. */
export function measureOther(command) {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  const [user, system, wall] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: user + system, wall, memory: null };
}

/** The value in the middle. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
