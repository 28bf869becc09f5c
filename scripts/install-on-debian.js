const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const isFile = (file) => fs.existsSync(file) && fs.statSync(file).isFile();

/**
 * The program file of the first of these names on the PATH, or else of these places.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} places
 * @returns {string | undefined}
 */
function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places].find(
    isFile,
  );
}

/**
 * Installs packages on Debian and its kin as root: the one place where we may do so ourselves. Elsewhere, and when
 * it fails, it does nothing: whoever asked looks again and says in one line what is missing.
 *
 * @param {...string} packages
 */
function installOnDebian(...packages) {
  const isRoot = os.platform() === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !isFile('/usr/bin/apt-get')) return;
  const run = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    // Said by whoever looks for the program next.
  }
}

/**
 * The program file of a program that the tests need: the one that is installed, else on Debian as root one that is
 * installed now.
 *
 * @param {{ names: readonly string[], places: readonly string[], packages: readonly string[], missing: string }} wanted
 *   `missing` is the line that says what to install.
 * @returns {string}
 * @throws with that line
 */
function findOrInstall({ names, places, packages, missing }) {
  const standing = findProgram(names, places);
  if (standing !== undefined) return standing;
  installOnDebian(...packages);
  const installed = findProgram(names, places);
  if (installed !== undefined) return installed;
  throw new Error(missing);
}

module.exports = { findOrInstall, findProgram, installOnDebian, isFile };
