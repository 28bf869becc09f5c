/**
 * `npm run -s report -- …`: starts the command line. Its bundle is made by `npm ci`; it is made anew when a source
 * file is newer, and when the install was told to run no scripts.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'cli', 'report.js');
/** The folders that the command line is made of. */
const sources = [
  'form',
  'forms',
  'reading',
  'report',
  'rules',
  'findings',
  'messages',
  'sheets',
  'excel',
  'commands',
  'embedded-excel',
  'cli',
];

function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }, 0);
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return sources.some((folder) => newestIn(join(root, 'src', folder)) > made);
}

if (process.argv.includes('--build') || isStale()) {
  const require = createRequire(import.meta.url);
  const webpack = join(dirname(require.resolve('webpack-cli/package.json')), 'bin', 'cli.js');
  // Standard output is the command's alone: what the build says goes to standard error.
  execFileSync(process.execPath, [webpack, '--env', 'cli'], { cwd: root, stdio: ['ignore', 2, 2] });
}
if (!process.argv.includes('--build')) {
  const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
}
