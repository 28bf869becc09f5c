/** Makes a program of the workshop from its TypeScript, as the command line is made: one file for Node in dist. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Builds `dist/<name>/<name>.js` from its entry, a path within the project; gives the program's path. */
export async function buildTool(name, entry) {
  const webpack = require('webpack');
  const [cli] = require('../webpack.config.js')({ cli: true }, {});
  const folder = join(root, 'dist', name);
  const config = { ...cli, name, entry: { [name]: entry }, output: { ...cli.output, path: folder } };
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return join(folder, `${name}.js`);
}

/** Builds such a program and runs it with this process's arguments; its exit code is this process's. */
export async function runTool(name, entry) {
  const program = await buildTool(name, entry);
  // Workbooks are copied and thrown away all the time: with more room for young objects that costs a third less.
  const { status } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=128', program, ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 2;
}
