import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { startPreviewBrowser, type OpenPreview, type PreviewBrowser } from './harness/preview-browser';

jest.setTimeout(60_000);

/** What a first load of the pane's scripts may weigh in all, zipped: Microsoft's own empty React template weighs as much. */
const budget = 168_000;

let browser: PreviewBrowser;
let preview: OpenPreview | null = null;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await preview?.close();
  preview = null;
});

describe('the pages of the add-in', () => {
  it.each(['ru', 'kk', 'en'] as const)(
    'load at most 168 kB of scripts before the pane can be used, in %s',
    async (language) => {
      preview = await browser.open({ language, open: 'empty' });
      await preview.pane.getByRole('button').first().waitFor();
      const scripts = await preview.page
        .frames()
        .find((frame) => frame.url().includes('taskpane.html'))
        ?.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      const own = (scripts ?? [])
        .map((url) => new URL(url).pathname)
        .filter((path) => path.endsWith('.js') && !path.startsWith('/office-js/') && path !== '/host.js');
      expect(own.length).toBeGreaterThan(0);
      const weight = own.reduce(
        (sum, path) =>
          sum +
          gzipSync(readFileSync(join(__dirname, '..', '..', 'dist', 'preview', path)), { level: 9 }).length,
        0,
      );
      expect(weight).toBeLessThanOrEqual(budget);
    },
  );

  it.each(['taskpane.html', 'commands.html', 'dialog.html'])(
    '%s allows no inline script and no eval',
    (page) => {
      const html = readFileSync(join(__dirname, '..', '..', 'dist', 'preview', page), 'utf8');
      const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-src 'none'"]),
      );
      expect(policy).not.toContain('unsafe-eval');
      // A script without an address would be an inline one; the policy stands before any script.
      expect([...html.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    },
  );

  it('refuse to compile a text as code', async () => {
    preview = await browser.open({ open: 'empty' });
    const refused = await preview.page
      .frames()
      .find((frame) => frame.url().includes('commands.html'))
      ?.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.inlineScriptRan = true';
        document.body.append(script);
        return !('inlineScriptRan' in window);
      });
    expect(refused).toBe(true);
    preview.watched.forgive(/Content Security Policy/);
  });

  it.each(['light', 'dark'] as const)(
    'around them, the preview itself has no barrier that axe finds, in %s',
    async (theme) => {
      preview = await browser.open({ theme });
      // Run as the browser's own command: the page's policy would not let it in.
      await preview.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations: found } = (await preview.page.evaluate(
        'axe.run(document, { iframes: false })',
      )) as AxeResults;
      const violations = found.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(violations).toEqual([]);
    },
  );
});
