/**
 * `npm run faults [-- --json]`: every action of every command failed once, every request with every code and with
 * silence, over the kinds of workbook that matter; after any failure and one more press the workbook must be as after
 * an undisturbed run. Exit code 1 when one is not. It takes about half an hour on two cores; `npm test` tries a sample.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const folder = join(root, 'dist', 'faults');

/** Makes the program: as the command line is made, from another entry. */
async function build() {
  const webpack = require('webpack');
  const [cli] = require('../webpack.config.js')({ cli: true }, {});
  const config = {
    ...cli,
    name: 'faults',
    entry: { faults: './scripts/faults/main.ts' },
    output: { ...cli.output, path: folder },
  };
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

/** Runs one part of the tries in a process of its own; gives what it found. */
function runPart(part, parts) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'faults.js'), `${part}/${parts}`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`Part ${part}: ${code}`)),
    );
  });
}

await build();
const parts = availableParallelism();
const results = await Promise.all(Array.from({ length: parts }, (_, part) => runPart(part, parts)));
const cases = results.flatMap((each) => each.cases);
const tried = results.reduce((sum, each) => sum + each.tried, 0);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ tried, failed: cases.length, cases }, null, 2)}\n`);
} else {
  for (const { command, at, code, outcome } of cases) console.log(`${command}: ${at}, ${code}: ${outcome}`);
  console.log(`${tried} tried, ${cases.length} failed`);
}
process.exitCode = cases.length > 0 ? 1 : 0;
