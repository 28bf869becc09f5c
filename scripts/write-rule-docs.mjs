/** Writes docs/rules.md from the rule book of the final report: `node scripts/write-rule-docs.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSource } from './require-source.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { finalReport } = requireSource('forms/final-report/index.ts');
const { lawSection } = requireSource('forms/final-report/rule-document.ts');
const { fallbackLanguage } = requireSource('form/languages.ts');
const { loadWords } = requireSource('messages/load.ts');
const { groupsOf } = requireSource('rules/rule-book.ts');
const { rulesDocument } = requireSource('rules/document.ts');
const { liveRuleIds } = requireSource('sheets/contents.ts');

const words = await loadWords(fallbackLanguage, finalReport);
const english = await loadWords('en', finalReport);
const target = join(root, 'docs/rules.md');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  rulesDocument(finalReport.book, {
    titles: Object.fromEntries(
      groupsOf(finalReport.book).map((group) => [group, english.ofForm(`group.${group}`)]),
    ),
    live: liveRuleIds(finalReport, words),
    appendix: [lawSection()],
  }),
);
