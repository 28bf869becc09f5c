/** Lets a script read what is written in src and test. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Packages that ship ES modules alone, as jest.config.js lists them; a script requires them as Jest does. */
const esModules = /node_modules[\\/](?:@orama[\\/]stemmers|intl-messageformat|@formatjs)[\\/]/;
const requireAsItIs = require.extensions['.js'];

const transformed = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};
require.extensions['.ts'] = transformed;
require.extensions['.js'] = (module, filename) =>
  (esModules.test(filename) ? transformed : requireAsItIs)(module, filename);

/** What a file of src exports: `requireSource('form/languages.ts')`. */
export function requireSource(file) {
  return require(join(root, 'src', file));
}

/** What a file of test exports; for what documents show of the tests' cases. */
export function requireTest(file) {
  return require(join(root, 'test', file));
}
