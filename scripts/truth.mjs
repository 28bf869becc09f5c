/**
 * `npm run truth`: holds the product against the cases of test/truth, whose answers were written first, in one process.
 *
 *   --json    prints the figures and every miss as one JSON object, and nothing else
 *   --raise   writes figures that are better than the floors into test/truth/floors.json
 *
 * Exits with 1 when a figure is below its floor.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

// The product is TypeScript; this lets Node require it as it stands.
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};

const { measureTruth } = require(join(root, 'test/truth/measure/index.ts'));
const { belowFloors, floorsSchema, raised } = require(join(root, 'test/truth/measure/floors.ts'));

const floorsFile = join(root, 'test/truth/floors.json');
const floors = floorsSchema.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));
const truth = measureTruth();
const below = belowFloors(truth, floors);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(truth, null, 2));
} else {
  for (const { kind, what, why } of truth.misses) console.log(`${kind}\t${what}\t${why}`);
  const { promised, auditor, harmless, phrases } = truth;
  console.log(`alarms on true reports: ${truth.alarms}`);
  console.log(`faults that the rule book promises to find: ${promised.join(' of ')}`);
  console.log(`faults that an auditor sees: ${auditor.join(' of ')}`);
  console.log(`harmless variations that stay silent: ${harmless.join(' of ')}`);
  console.log(`phrases read as an auditor reads them: ${phrases.join(' of ')}`);
}
for (const line of below) console.error(`Below its floor: ${line}`);
if (process.argv.includes('--raise')) {
  writeFileSync(floorsFile, `${JSON.stringify(raised(floors, truth), null, 2)}\n`);
}
process.exitCode = below.length > 0 ? 1 : 0;
