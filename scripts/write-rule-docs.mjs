/** Writes docs/rules.md from the rule book of the final report: `node scripts/write-rule-docs.mjs`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

// The rules are TypeScript, and some packages ship ES modules alone; this lets Node require both as they stand.
const transformed = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, module: { type: 'commonjs' } });
  module._compile(code, filename);
};
require.extensions['.ts'] = transformed;
require.extensions['.js'] = transformed;

const source = (path) => require(join(root, 'src', path));
const { finalReport } = source('forms/final-report/index.ts');
const { groupTitles, lawSection } = source('forms/final-report/rule-document.ts');
const { fallbackLanguage } = source('form/languages.ts');
const { loadWords } = source('messages/load.ts');
const { rulesDocument } = source('rules/document.ts');
const { liveRuleIds } = source('sheets/contents.ts');

const words = await loadWords(fallbackLanguage, finalReport);
const target = join(root, 'docs/rules.md');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  rulesDocument(finalReport.book, {
    titles: groupTitles,
    live: liveRuleIds(finalReport, words),
    appendix: [lawSection()],
  }),
);
