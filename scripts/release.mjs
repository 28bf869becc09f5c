/**
 * One archive that any static https server can serve: `npm run release -- --url https://example.org/report`.
 *
 *   site/        everything to publish: pane, icons, empty workbooks, guides, the manifest for that address
 *   servers/     what to send along, for servers that do not read it from the site itself
 *   Containerfile, LICENSE, LICENCES.txt (of all that is shipped), README.txt
 *
 * It leaves the folder and the archive in dist/release. The version is that of package.json.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { archiveOf } from './release/archive.mjs';
import { serverFiles } from './release/headers.mjs';
import { licencesOf } from './release/licences.mjs';
import { readmeOfRelease } from './release/readme.mjs';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = require('../package.json');
const { manifestFor } = require('./manifest-for.js');

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** The address to serve from, as the command line gives it. */
function addressAsked() {
  try {
    const { values } = parseArgs({ options: { url: { type: 'string' } } });
    if (values.url === undefined)
      throw new Error('Say where it will be served: npm run release -- --url https://…');
    // Refuses what is no https address before anything is built.
    manifestFor('', values.url, version);
    return values.url;
  } catch (error) {
    return fail(error.message);
  }
}

/** Builds the add-in for the address, and the command line that makes the empty workbooks. */
function build(url) {
  const configuration = require('../webpack.config.js')({ addin: true, cli: true, url }, {});
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, result) => {
      if (error) reject(error);
      else if (result.hasErrors()) reject(new Error(result.toString({ all: false, errors: true })));
      else resolve(result.stats.find(({ compilation }) => compilation.name === 'addin'));
    });
  });
}

const url = addressAsked();
const stats = await build(url);
execFileSync(process.execPath, [join(root, 'scripts', 'build-templates.mjs')], { stdio: 'inherit' });

const release = join(root, 'dist', 'release');
const folder = join(release, `${name}-${version}`);
rmSync(release, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(root, 'dist', 'addin'), join(folder, 'site'), { recursive: true });
for (const [file, content] of Object.entries(serverFiles())) {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
const licences = licencesOf(stats);
writeFileSync(join(folder, 'LICENCES.txt'), licences);
writeFileSync(join(folder, 'site', 'licences.txt'), licences);
writeFileSync(join(folder, 'README.txt'), readmeOfRelease({ name, version, url }));

const archive = join(release, `${name}-${version}.zip`);
writeFileSync(archive, archiveOf(folder, `${name}-${version}`));
console.log(`dist/release/${name}-${version}.zip`);
