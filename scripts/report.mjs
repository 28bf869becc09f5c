#!/usr/bin/env node
/**
 * `npm run -s report -- …`: starts the command line. Its bundle is made by `npm ci`; it is made anew when a source
 * file is newer, and when the install was told to run no scripts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'cli', 'report.js');
/** The faces that the command line does without; everything else in src it is made of. */
const others = ['taskpane', 'function-commands', 'preview', 'conformance'];
const sources = readdirSync(join(root, 'src')).filter((folder) => !others.includes(folder));

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

function build() {
  const require = createRequire(import.meta.url);
  const webpack = join(dirname(require.resolve('webpack-cli/package.json')), 'bin', 'cli.js');
  // Standard output is the command's alone: what the build says goes to standard error.
  execFileSync(process.execPath, [webpack, '--env', 'cli'], { cwd: root, stdio: ['ignore', 2, 2] });
  // webpack leaves a file alone that would be the same; its time would then call for a build again and again.
  utimesSync(bundle, new Date(), new Date());
  keepCompiledCode();
}

/** One run over the sample, after which the compiled code of all that it used is kept (src/cli/cached-script.ts). */
function keepCompiledCode() {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const run = (...args) =>
    execFileSync(process.execPath, [bundle, ...args], {
      env: { ...process.env, REPORT_CODE_CACHE: 'renew' },
      stdio: 'ignore',
    });
  try {
    const [filled, checked] = ['filled.xlsx', 'checked.xlsx'].map((name) => join(folder, name));
    run('fill', join(root, 'samples', 'village-self-government-2023.json'), filled);
    run('check', filled, '--out', checked);
  } catch {
    // A sample with open findings ends with 1, and is read all the same.
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes('--build') || isStale()) build();
// In this process: a second one would start Node twice.
if (!process.argv.includes('--build')) createRequire(import.meta.url)(bundle);
