import { pageWords } from './page-words.mjs';

/** A text as HTML. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  :root { color-scheme: light dark; }
  body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; font: 1rem/1.55 'Segoe UI', system-ui, -apple-system, sans-serif; overflow-wrap: break-word; }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: .75rem; border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
  nav [aria-current] { font-weight: 600; color: inherit; text-decoration: none; }
  nav .languages { display: flex; gap: .75rem; margin-inline-start: auto; }
  a { color: light-dark(#0f5a8c, #7cc0f0); }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  h2 { font-size: 1.25rem; margin-top: 2.25rem; }
  h3 { font-size: 1rem; margin: 1.75rem 0 .25rem; scroll-margin-top: 1rem; }
  h3:target { outline: 2px solid currentcolor; outline-offset: 4px; }
  img { max-width: 100%; height: auto; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: .35rem .6rem; text-align: start; vertical-align: top; }
  .table { overflow-x: auto; }
  .rule p { margin: .25rem 0; }
  .severity { font-weight: 400; }
  blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid color-mix(in srgb, currentcolor 35%, transparent); }
  code { font-size: .95em; }
  @media print { nav { display: none; } a { color: inherit; } }
`;

/** The pages that each language has, in the order of the navigation; `file` without language and ending. */
export const pageKinds = ['guide', 'rules', 'controllers', 'privacy'];

/**
 * A whole page: it loads nothing but pictures from its own address and runs no script.
 *
 * @param {{ language: string, languages: readonly string[], languageNames: Readonly<Record<string, string>>, kind: string, kinds: readonly string[], title: string, body: string }} page `kinds` are the pages that this language has
 */
export function pageHtml({ language, languages, languageNames, kind, kinds, title, body }) {
  const words = pageWords[language];
  const links = kinds.map((each) => {
    const current = each === kind ? ' aria-current="page"' : '';
    return `<a href="${each}.${language}.html"${current}>${escaped(words[each])}</a>`;
  });
  const others = languages.map((each) => {
    const current = each === language ? ' aria-current="page"' : '';
    return `<a href="${kind}.${each}.html" lang="${each}" hreflang="${each}"${current}>${escaped(languageNames[each])}</a>`;
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <link rel="icon" href="assets/report-32.png" />
    <title>${escaped(title)} – ${escaped(words.product)}</title>
    <style>${style}</style>
  </head>
  <body>
    <nav aria-label="${escaped(words.product)}">
      ${links.join('\n      ')}
      <a href="support.html">${escaped(words.support)}</a>
      <a href="templates/final-report-${language}.xlsx">${escaped(words.template)}</a>
      <span class="languages">${others.join(' ')}</span>
    </nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
