/**
 * Renders the pages for people that lie beside the add-in: guides, rules and words on personal data in each language.
 * `node scripts/pages/render.mjs FOLDER` writes them into a folder, with the pictures that they show.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSource } from '../require-source.mjs';
import { guidePage } from './guide-page.mjs';
import { pageHtml, pageKinds } from './page-template.mjs';
import { rulesPage } from './rules-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Say the folder: node scripts/pages/render.mjs FOLDER');
const { languageFacts, languages } = requireSource('form/languages.ts');
const languageNames = Object.fromEntries(languages.map((id) => [id, languageFacts[id].name]));

/** Every page that there is, by kind and language. */
const pages = await Promise.all(
  pageKinds.flatMap((kind) =>
    languages.map(async (language) => ({
      kind,
      language,
      page: kind === 'rules' ? await rulesPage(language) : guidePage(root, kind, language),
    })),
  ),
);
const present = pages.filter(({ page }) => page !== null);

mkdirSync(folder, { recursive: true });
for (const { kind, language, page } of present) {
  const { title, body, pictures = [] } = page;
  const html = pageHtml({
    language,
    languages: present.filter((other) => other.kind === kind).map((other) => other.language),
    languageNames,
    kind,
    kinds: present.filter((other) => other.language === language).map((other) => other.kind),
    title,
    body,
  });
  writeFileSync(join(folder, `${kind}.${language}.html`), html);
  for (const picture of pictures) {
    const target = join(folder, picture);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, 'docs', picture), target);
  }
}
