import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The folder of the package that a file of node_modules belongs to; null for a file of our own. */
function packageFolder(file) {
  const at = file.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return null;
  let folder = dirname(file);
  while (folder.length > at + 1) {
    const description = join(folder, 'package.json');
    // Packages hold further package.json files without a version, that say only how their modules are to be read.
    if (existsSync(description) && JSON.parse(readFileSync(description, 'utf8')).version) return folder;
    folder = dirname(folder);
  }
  return null;
}

/** The files that webpack put into a build, those inside of joined modules too. */
function* builtFiles(modules) {
  for (const module of modules) {
    if (module.resource) yield module.resource;
    if (module.modules) yield* builtFiles(module.modules);
  }
}

/** The text of a package's licence as its own file gives it; empty where the package has no such file. */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The licences of everything in a build that is not ours, as one text: each package with its version, the name of its
 * licence and the licence's words.
 *
 * @param {import('webpack').Stats} stats
 * @returns {string}
 * @throws when a package does not say under which licence it stands
 */
export function licencesOf(stats) {
  const files = new Set(builtFiles(stats.compilation.modules));
  const folders = new Set([...files].map((file) => packageFolder(file.split('?')[0])).filter(Boolean));
  const packages = [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const licence = typeof license === 'string' ? license : license?.type;
      if (!licence) throw new Error(`${name} ${version} does not say under which licence it stands.`);
      return { name, version, licence, text: licenceText(folder) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
  const sections = packages.map(({ name, version, licence, text }) =>
    [
      `${name} ${version} (${licence})`,
      '',
      text === '' ? 'The package brings no text of its licence.' : text,
    ].join('\n'),
  );
  return sections.join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}
