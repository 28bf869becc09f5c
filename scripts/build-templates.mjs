/** Leaves empty workbooks in every language beside the add-in, for those who cannot install it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSource } from './require-source.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist', 'addin', 'templates');
const { languages } = requireSource('form/languages.ts');

mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const file = join(folder, `final-report-${language}.xlsx`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli', 'report.js'), 'new', file, '--lang', language, '--force'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(2);
}
