/** Writes docs/rules.md from the rule catalogue: `node scripts/write-rule-docs.mjs`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

// The catalogue is TypeScript; this lets Node require it as it stands.
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};

const { rulesDocument } = require(join(root, 'src/rules/document.ts'));
const target = join(root, 'docs/rules.md');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, rulesDocument());
