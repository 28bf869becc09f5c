import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/** Headings have the anchors that they have where the Markdown itself is read. */
const marked = new Marked(gfmHeadingId());

/**
 * A guide of docs/ as a page: `docs/guide.ru.md` gives the page `guide.ru.html`. Links to other guides and to the
 * rules become links between pages; pictures lie in docs/pictures/ in both places.
 *
 * @param {string} root the repository
 * @returns {{ title: string, body: string, pictures: readonly string[] } | null} null where the language has no such guide
 */
export function guidePage(root, kind, language) {
  const file = join(root, 'docs', `${kind}.${language}.md`);
  if (!existsSync(file)) return null;
  const markdown = readFileSync(file, 'utf8');
  const pictures = [...markdown.matchAll(/\]\((pictures\/[^)]+)\)/g)].map((match) => match[1]);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? kind;
  const html = marked
    .parse(markdown, { async: false })
    .replaceAll(/href="([\w-]+)\.(\w\w)\.md(#[^"]*)?"/g, 'href="$1.$2.html$3"')
    // The rule book is English in the repository and a page in every language.
    .replaceAll('href="rules.md"', `href="rules.${language}.html"`)
    .replaceAll('<table>', '<div class="table"><table>')
    .replaceAll('</table>', '</table></div>');
  return { title, body: html, pictures };
}
